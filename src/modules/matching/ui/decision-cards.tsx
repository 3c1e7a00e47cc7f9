import { koreanNumber } from '@/shared/korean-number'
import { Card } from '@/ui/card'
import { outsideInWords } from '../domain/runs/slice-in-words'

const titles = {
  needs: '지역별 기관 수',
  capacities: '기관별 지역 수',
  pins: '고정한 쌍',
  bars: '제외한 쌍',
  apart: '함께 두지 않는 기관',
} as const

interface Decided {
  readonly items: readonly { readonly key: string; readonly text: string }[]
  /** Those outside what the reader may see. */
  readonly others: number
}

/** What was decided for single regions, partners and pairs of a run; a sort without decisions is left out. */
export const DecisionCards = ({ decisions }: { decisions: Readonly<Record<keyof typeof titles, Decided>> }) =>
  (Object.keys(titles) as (keyof typeof titles)[])
    .map((sort) => ({ sort, ...decisions[sort] }))
    .filter(({ items, others }) => items.length + others > 0)
    .map(({ sort, items, others }) => (
      <Card key={sort} title={`${titles[sort]} ${koreanNumber(items.length + others)}건`}>
        <ul className="grid text-sm">
          {items.map(({ key, text }) => (
            <li key={key} className="border-b border-border-gray-light py-1.5">
              {text}
            </li>
          ))}
        </ul>
        {others > 0 && <p className="mt-2 text-dense text-text-subtle">{outsideInWords(others)}</p>}
      </Card>
    ))
