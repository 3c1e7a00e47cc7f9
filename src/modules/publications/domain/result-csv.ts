import { partnerKindNames } from '@/modules/partners/domain/partner'
import type { PublicationResult } from './publication-result'
import type { ProblemJson } from './sealed-pairs'

/** A cell that a spreadsheet would run as a formula is written as text. */
const cell = (value: string | number) => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

type Offered = Pick<ProblemJson, 'pairs'>

/**
 * The pairs with names, for a spreadsheet: UTF-8 with a byte order mark, lines ending as RFC 4180 has them. With the
 * published problem, which tells scores where wishes are public, each pair has its score and the last line their sum.
 */
export function resultCsv(result: PublicationResult, problem: Offered | null): string {
  const { regions, partners, pairs } = result
  const scores = problem && scoresOf(result, problem)
  const rows = pairs.map(([region, partner], at) => {
    const { id, name, kind } = partners[partner]!
    const own = scores ? [scores[at]!] : []
    return [regions[region]!.id, regions[region]!.name, name, partnerKindNames[kind], id, ...own]
  })
  const lines = [
    ['행정표준코드', '지역', '기관', '기관 구분', '기관 번호', ...(scores ? ['점수(점)'] : [])],
    ...rows,
    ...(scores ? [['합계', '', '', '', '', scores.reduce((sum, score) => sum + score, 0)]] : []),
  ]
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

function scoresOf({ partners, pairs }: PublicationResult, { pairs: offered }: Offered): number[] {
  const keyOf = (region: number, partner: number) => region * partners.length + partner
  const scoreAt = new Map(offered.score.map((score, at) => [keyOf(offered.region[at]!, offered.partner[at]!), score]))
  return pairs.map(([region, partner]) => {
    const score = scoreAt.get(keyOf(region, partner))
    if (score === undefined) throw new Error('The published result holds a pair that its problem does not offer.')
    return score
  })
}
