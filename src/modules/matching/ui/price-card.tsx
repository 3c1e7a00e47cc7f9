import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Alert } from '@/ui/alert'
import { priceInWords } from '../domain/scoring/explain-in-words'
import type { NamedMove, PriceView } from '../domain/runs/pair-view'
import { koreanNumber, signedKoreanNumber } from '@/shared/korean-number'

interface PriceCardProps {
  readonly title: string
  readonly price: PriceView
  readonly total: number
  readonly hrefOf: (regionCode: string, partnerId: string) => string
  readonly children?: ReactNode
}

/** What a change would cost, and every move it causes, in order; the moves add up to the cost. */
export function PriceCard({ title, price, total, hrefOf, children }: PriceCardProps) {
  const gain = -price.loss
  return (
    <div className="grid gap-3">
      <h3 className="text-md font-bold">{title}</h3>
      <Alert tone={!price.possible || price.broken > 0 ? 'danger' : price.loss > 0 ? 'warning' : 'success'}>
        {priceInWords(price, total)}
        {price.floor && price.possible && (
          <span className="block">
            가장 낮은 지역의 점수: {koreanNumber(price.floor.before)}점 → {koreanNumber(price.floor.after)}점
          </span>
        )}
      </Alert>
      {price.possible && price.moves.length > 0 && (
        <div>
          <p className="mb-1 text-sm font-bold">연달아 바뀌는 곳</p>
          <ol className="grid text-sm">
            {price.moves.map((move, index) => (
              <Move key={`${move.partnerId}-${index}`} move={move} number={index + 1} hrefOf={hrefOf} />
            ))}
          </ol>
          <p className="mt-2 flex justify-between text-sm font-bold">
            합계 <span className={`tabular ${gainTone(gain)}`}>{signedKoreanNumber(gain)}</span>
          </p>
        </div>
      )}
      {children}
    </div>
  )
}

const gainTone = (gain: number) => (gain < 0 ? 'text-text-danger' : gain > 0 ? 'text-text-success' : '')

function Move({ move, number, hrefOf }: { move: NamedMove; number: number; hrefOf: PriceCardProps['hrefOf'] }) {
  const { partnerId, partnerName, from, to, gain } = move
  const place = (region: NamedMove['from'], none: string) =>
    region ? (
      <Link href={hrefOf(region.code, partnerId)} className="link" scroll={false}>
        {region.name}
      </Link>
    ) : (
      none
    )
  return (
    <li className="grid grid-cols-[2.4rem_minmax(0,1fr)_auto] gap-x-2 border-b border-border-gray-light py-2">
      <span className="tabular text-center font-bold text-text-primary">{number}</span>
      <span>
        <b>{partnerName}</b>
        <span className="flex flex-wrap items-center gap-x-1.5 text-text-subtle">
          {place(from, '새로 맡음')}
          <ArrowRight className="!size-3.5" aria-label="에서" />
          {place(to, '맡지 않음')}
        </span>
      </span>
      <b className={`tabular ${gainTone(gain)}`}>{signedKoreanNumber(gain)}</b>
    </li>
  )
}
