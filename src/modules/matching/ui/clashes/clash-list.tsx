import Link from 'next/link'
import { addressOf } from '@/shared/address'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import type { ClashWords } from '../../domain/clashes/describe-clash'
import { koreanNumber } from '@/shared/korean-number'

export interface ListedClash extends Pick<ClashWords, 'title' | 'needLabel' | 'capacityLabel'> {
  readonly need: number
  readonly capacity: number
}

const shownAtOnce = 20

/** Places that clash, each on its own; the open one is marked. */
export function ClashList({
  runId,
  clashes,
  chosen,
}: {
  runId: string
  clashes: readonly ListedClash[]
  chosen: number
}) {
  const rest = clashes.length - shownAtOnce
  return (
    <Card title={`부딪치는 곳 ${koreanNumber(clashes.length)}`}>
      <p className="mb-3 text-dense text-text-subtle">
        {clashes.length === 1 ? '모자란 곳이 모두 한데 얽혀 있습니다.' : '서로 얽히지 않아 하나씩 풀 수 있습니다.'}
      </p>
      <ul className="grid gap-2">
        {clashes.slice(0, shownAtOnce).map(({ title, need, capacity, needLabel, capacityLabel }, at) => (
          <li key={at}>
            <Link
              href={addressOf(`/matching/${runId}/clashes`, { clash: at })}
              scroll={false}
              aria-current={at === chosen ? 'true' : undefined}
              className="block rounded-control border border-border-gray px-3 py-2 hover:bg-surface-gray-subtler aria-[current]:border-border-primary aria-[current]:bg-surface-primary-subtler aria-[current]:inset-shadow-[3px_0_0_var(--k-border-primary)]"
            >
              <span className="flex flex-wrap items-center justify-between gap-2">
                <b className="text-sm">{title}</b>
                <Tag tone="danger">{`${koreanNumber(need - capacity)} 부족`}</Tag>
              </span>
              <span className="tabular text-dense text-text-subtle">
                {`${needLabel} ${koreanNumber(need)} · ${capacityLabel} ${koreanNumber(capacity)}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className="mt-3 text-dense text-text-subtle">{`이 밖에 ${koreanNumber(rest)}곳이 더 있습니다.`}</p>
      )}
    </Card>
  )
}
