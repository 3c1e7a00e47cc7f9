import 'server-only'
import type { Prisma } from '@/platform/db/generated/client'
import { parseKoreanQuery } from '@/shared/korean-search'
import { storedDay } from '@/shared/korean-date'

/** Finds by name, abbreviation or initials, under the present name and under any former one. No query finds all. */
export function partnersMatching(text: string | undefined): Prisma.PartnerWhereInput {
  const query = parseKoreanQuery(text ?? '')
  if (!query) return {}
  const literals = query.literals.map((literal): Prisma.PartnerWhereInput => ({
    OR: [{ name: { contains: literal, mode: 'insensitive' } }, { abbreviation: literal }],
  }))
  const named: Prisma.PartnerWhereInput = { AND: [...literals, ...(query.choseong ? [{ choseong: { contains: query.choseong } }] : [])] }
  return { OR: [named, { predecessors: { some: { predecessor: named } } }] }
}

/** Bodies that existed on a day: the last day of a body is the one before its successor's first. */
export const existingOn = (day: string): Prisma.PartnerWhereInput => ({
  AND: [
    { OR: [{ validFrom: null }, { validFrom: { lte: storedDay(day) } }] },
    { OR: [{ validTo: null }, { validTo: { gt: storedDay(day) } }] },
  ],
})
