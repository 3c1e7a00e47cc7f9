import 'server-only'
import type { Prisma } from '@/platform/db/generated/client'
import { likeText } from '@/platform/db/like-text'
import { parseKoreanQuery } from '@/shared/korean-search'
import { isRegionCode } from '@/shared/input-fields'

/** Finds by name with 시도, by initials, by code. No query finds all. */
export function regionsMatching(text: string | undefined): Prisma.RegionWhereInput {
  const query = parseKoreanQuery(text ?? '')
  if (!query) return {}
  if (text && isRegionCode(text.trim())) return { code: text.trim() }
  const literals = query.literals.map((literal) => ({
    OR: [{ fullName: { contains: likeText(literal) } }, { province: { shortName: literal } }],
  }))
  return { AND: [...literals, ...(query.choseong ? [{ choseong: { contains: query.choseong } }] : [])] }
}
