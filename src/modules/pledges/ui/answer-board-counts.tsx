import { StatCard } from '@/ui/stat-card'
import type { GroupCount } from '../domain/answer-board'
import { boardGroupNames } from '../domain/answer-state'
import { koreanNumber } from '@/shared/korean-number'

/** Answered of asked for every group, each opening its rows. */
export function AnswerBoardCounts({
  groups,
  hrefOf,
}: {
  groups: readonly GroupCount[]
  hrefOf: (group: GroupCount['group']) => string
}) {
  return (
    <div className="grid grid-cols-2 gap-3 md:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))]">
      {groups.map(({ group, total, answered }) => (
        <StatCard
          key={group}
          label={boardGroupNames[group]}
          value={koreanNumber(answered)}
          whole={`/ ${koreanNumber(total)}곳`}
          share={total === 0 ? 0 : answered / total}
          href={hrefOf(group)}
        />
      ))}
    </div>
  )
}
