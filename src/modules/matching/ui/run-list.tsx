import Link from 'next/link'
import { koreanInstant } from '@/shared/korean-date'
import { type RunStatus, runStateName } from '../domain/runs/run'

interface ListedRun {
  readonly id: string
  readonly name: string
  readonly status: RunStatus
  readonly cancelRequestedAt: Date | null
  readonly createdAt: Date
  readonly finishedAt: Date | null
}

/** The runs of a round, latest first, the open one marked. */
export function RunList({ runs, current }: { runs: readonly ListedRun[]; current: string }) {
  return (
    <ul className="grid gap-2">
      {runs.map(({ id, name, status, cancelRequestedAt, createdAt, finishedAt }) => (
        <li key={id}>
          <Link
            href={`/matching/${id}`}
            aria-current={id === current ? 'page' : undefined}
            className="block rounded-control border border-border-gray px-3 py-2 hover:bg-surface-gray-subtler aria-[current]:border-border-primary aria-[current]:bg-surface-primary-subtler aria-[current]:inset-shadow-[3px_0_0_var(--k-border-primary)]"
          >
            <b className="block text-sm">{name}</b>
            <span className="text-dense text-text-subtle">
              {runStateName({ status, cancelRequestedAt })} · {koreanInstant(finishedAt ?? createdAt)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
