import { z } from 'zod'
import { partnerKinds } from '@/modules/partners/domain/partner'
import { pagingInput } from '@/shared/paging'
import { koreanNumber } from '@/shared/korean-number'
import { provinceCode, regionCode } from '@/shared/input-fields'

const whole = z
  .string()
  .regex(/^\d{1,8}$/)
  .transform(Number)
  .optional()
  .catch(undefined)
/** Rank of the wish a pair meets; `later` for ranks after the fifth, `none` where nobody wished for it. */
export const wishRanks = ['1', '2', '3', '4', '5', 'later', 'none'] as const
export type WishRank = (typeof wishRanks)[number]
const wish = z.enum(wishRanks).optional().catch(undefined)

export const proposalFilterInput = pagingInput.extend({
  q: z.string().max(50).optional().catch(undefined),
  province: provinceCode.optional().catch(undefined),
  kind: z.enum(partnerKinds).optional().catch(undefined),
  state: z.enum(['standing', 'new']).optional().catch(undefined),
  region: regionCode.optional().catch(undefined),
  pair: z.string().max(60).optional().catch(undefined),
  /** Rank at which the partner wished for the region, and the region for the partner. */
  partnerWish: wish,
  regionWish: wish,
  /** Score of the pair, and sum of scores of its region: from so much, to less than so much. */
  scoreFrom: whole,
  scoreTo: whole,
  totalFrom: whole,
  totalTo: whole,
  /** Kilometres from the head office: from so many, to less than so many; or the pairs whose distance nobody knows. */
  kmFrom: whole,
  kmTo: whole,
  km: z.enum(['unknown']).optional().catch(undefined),
  /** How many partners the region has, and how many regions the partner, in the whole proposal. */
  partners: whole,
  load: whole,
  /** 권역 by its name. */
  mega: z.string().max(20).optional().catch(undefined),
})

export type ProposalFilter = z.infer<typeof proposalFilterInput>

/** Conditions that measures link to, beside those of the search form. */
export type PairCondition = Partial<Omit<ProposalFilter, 'page' | 'perPage' | 'pair'>>

const rankNames: Record<Exclude<WishRank, 'none'>, string> = {
  1: '1순위',
  2: '2순위',
  3: '3순위',
  4: '4순위',
  5: '5순위',
  later: '6순위 이하',
}
const wishInWords = (side: string, rank: WishRank) =>
  rank === 'none' ? `${side}이 희망하지 않음` : `${side}의 희망 ${rankNames[rank]}`

const between = (unit: string, from: number | undefined, to: number | undefined): string | null => {
  if (from === undefined && to === undefined) return null
  if (to === undefined) return `${koreanNumber(from!)}${unit} 이상`
  if (!from) return `${koreanNumber(to)}${unit} 미만`
  return `${koreanNumber(from)}${unit} 이상 ${koreanNumber(to)}${unit} 미만`
}

/** The conditions no field of the search form shows, in words. */
export function conditionsInWords(filter: PairCondition): string[] {
  const score = between('점', filter.scoreFrom, filter.scoreTo)
  const total = between('점', filter.totalFrom, filter.totalTo)
  const distance = filter.km === 'unknown' ? '모름' : between(' km', filter.kmFrom, filter.kmTo)
  return [
    filter.partnerWish && wishInWords('기관', filter.partnerWish),
    filter.regionWish && wishInWords('지역', filter.regionWish),
    score && `쌍의 점수 ${score}`,
    total && `지역의 점수 합 ${total}`,
    distance && `거리 ${distance}`,
    filter.partners !== undefined && `기관이 ${filter.partners}곳인 지역`,
    filter.load !== undefined && `지역 ${filter.load}곳을 맡는 기관`,
    filter.mega,
  ].filter((words) => typeof words === 'string' && words !== '') as string[]
}
