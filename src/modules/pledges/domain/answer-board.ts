import { dayInSeoul } from '@/shared/korean-date'
import type { BoardFilter } from './answer-board-filter'
import { type AnswerState, type BoardGroup, answerStates, boardGroups, isAnswered } from './answer-state'
import type { AnswerStatus } from './answer-life-cycle'

interface StoredAnswer {
  readonly status: AnswerStatus
  readonly takesPart?: boolean
  readonly lateReason: string | null
}

/** What a board says of an answer. Only a submitted one can be late, and one that declines is told apart first. */
export function stateOfAnswer(answer: StoredAnswer | undefined): AnswerState {
  if (!answer) return 'notStarted'
  if (answer.status === 'draft') return 'writing'
  if (answer.status === 'withdrawn') return 'withdrawn'
  if (answer.takesPart === false) return 'declined'
  return answer.lateReason ? 'late' : 'submitted'
}

/** One body or region that a round asks. */
export interface BoardRow {
  /** Partner id or region code. */
  readonly id: string
  readonly group: BoardGroup
  readonly name: string
  /** Of a partner: where its headquarters are. */
  readonly provinceCode: string | null
  readonly provinceName: string | null
  readonly state: AnswerState
  readonly changedAt: Date | null
  readonly changedBy: string | null
  /** People with an account who can answer. */
  readonly officers: number
  readonly remindedAt: Date | null
  /** A late allowance still in force. */
  readonly allowedUntil: Date | null
  readonly mayAnswerNow: boolean
  /** Whether the reader looks after this answer: reminds, allows late work. */
  readonly canManage: boolean
}

export interface GroupCount {
  readonly group: BoardGroup
  readonly total: number
  readonly answered: number
}

/** Answered of asked, for each group that is asked at all. */
export const countGroups = (rows: readonly BoardRow[]): GroupCount[] =>
  boardGroups
    .map((group) => rows.filter((row) => row.group === group))
    .flatMap((own) =>
      own[0]
        ? [{ group: own[0].group, total: own.length, answered: own.filter(({ state }) => isAnswered(state)).length }]
        : [],
    )

export const countStates = (rows: readonly BoardRow[]): Readonly<Record<AnswerState, number>> =>
  Object.fromEntries(answerStates.map((state) => [state, rows.filter((row) => row.state === state).length])) as Record<
    AnswerState,
    number
  >

const meetsState = ({ state }: BoardRow, wanted: BoardFilter['state']) =>
  wanted === undefined || (wanted === 'unanswered' ? !isAnswered(state) : state === wanted)

/** The rows that meet every condition but the state, and of these the ones that meet it too. `found` are the ids the search found. */
export function filterBoard(rows: readonly BoardRow[], filter: BoardFilter, found: ReadonlySet<string> | null) {
  const ofAnyState = rows.filter(
    ({ id, group, provinceCode, officers }) =>
      (!filter.group || group === filter.group) &&
      (!filter.province || provinceCode === filter.province) &&
      (!filter.officer || officers === 0) &&
      (!found || found.has(id)),
  )
  return { ofAnyState, shown: ofAnyState.filter((row) => meetsState(row, filter.state)) }
}

export interface ReminderPlan {
  readonly targets: readonly BoardRow[]
  readonly remindedToday: readonly BoardRow[]
  readonly withoutOfficer: readonly BoardRow[]
  /** Nothing can be asked of them: closed, and not allowed to be late. */
  readonly tooLate: readonly BoardRow[]
}

/** Whom a reminder would reach among these rows: those looked after who have not answered, each once a day. */
export function planReminder(rows: readonly BoardRow[], now: Date): ReminderPlan {
  const today = dayInSeoul(now)
  const owed = rows.filter(({ canManage, state }) => canManage && !isAnswered(state))
  const open = owed.filter(({ mayAnswerNow }) => mayAnswerNow)
  const wasReminded = ({ remindedAt }: BoardRow) => remindedAt !== null && dayInSeoul(remindedAt) === today
  const waiting = open.filter((row) => !wasReminded(row))
  return {
    targets: waiting.filter(({ officers }) => officers > 0),
    remindedToday: open.filter(wasReminded),
    withoutOfficer: waiting.filter(({ officers }) => officers === 0),
    tooLate: owed.filter(({ mayAnswerNow }) => !mayAnswerNow),
  }
}

interface BoardOfficer {
  readonly personId: string
  readonly partnerId: string | null
  readonly regionCode: string | null
}

/** Of these officers, those who answer for one of the bodies, and how many people they are. */
export function officersOf<Officer extends BoardOfficer>(
  bodies: readonly Pick<BoardRow, 'id'>[],
  officers: readonly Officer[],
) {
  const ids = new Set(bodies.map(({ id }) => id))
  const told = officers.filter(({ partnerId, regionCode }) => ids.has(partnerId ?? regionCode!))
  return { told, people: new Set(told.map(({ personId }) => personId)).size }
}

interface Reminded {
  readonly bodies: number
  readonly people: number
}

/** `12.15` in the address: bodies and people just reminded. */
export const remindedMark = ({ bodies, people }: Reminded): string => `${bodies}.${people}`

/** Of an address: `12.30` after reminding 12 bodies and 30 people; null for anything else. */
export function readRemindedMark(text: unknown): Reminded | null {
  const [, bodies, people] = /^(\d{1,5})\.(\d{1,6})$/.exec(typeof text === 'string' ? text : '') ?? []
  return bodies && people ? { bodies: Number(bodies), people: Number(people) } : null
}
