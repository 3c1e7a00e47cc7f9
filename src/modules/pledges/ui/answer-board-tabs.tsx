import { addressOf } from '@/shared/address'
import { LinkChips } from '@/ui/link-chips'
import { LinkTabs } from '@/ui/link-tabs'
import { type BoardRow, type GroupCount, countStates } from '../domain/answer-board'
import type { BoardFilter } from '../domain/answer-board-filter'
import { answerStateNames, answerStates, boardGroupNames, isAnswered } from '../domain/answer-state'

interface GroupTabsProps {
  readonly path: string
  readonly filter: BoardFilter
  readonly groups: readonly GroupCount[]
}

/** The groups a round asks, with how many stand in each. */
export function GroupTabs({ path, filter, groups }: GroupTabsProps) {
  const tab = (label: string, group: BoardFilter['group'], count: number) => ({
    label,
    count,
    href: addressOf(path, { ...filter, group }),
    current: filter.group === group,
  })
  const all = groups.reduce((sum, { total }) => sum + total, 0)
  return (
    <LinkTabs
      label="구분"
      items={[
        tab('모두', undefined, all),
        ...groups.map(({ group, total }) => tab(boardGroupNames[group], group, total)),
      ]}
    />
  )
}

interface StateChipsProps {
  readonly path: string
  readonly filter: BoardFilter
  /** The rows that meet every other condition. */
  readonly rows: readonly BoardRow[]
}

/** The states of answers, with how many are in each; a state nobody is in is left out. */
export function StateChips({ path, filter, rows }: StateChipsProps) {
  const counts = countStates(rows)
  const chip = (label: string, state: BoardFilter['state'], count: number) => ({
    label,
    count,
    href: addressOf(path, { ...filter, state }),
    current: filter.state === state,
  })
  return (
    <LinkChips
      label="상태"
      items={[
        chip('모두', undefined, rows.length),
        chip('아직 답하지 않음', 'unanswered', rows.filter(({ state }) => !isAnswered(state)).length),
        ...answerStates
          .filter((state) => counts[state] > 0 || filter.state === state)
          .map((state) => chip(answerStateNames[state], state, counts[state])),
      ]}
    />
  )
}
