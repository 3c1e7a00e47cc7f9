import { describe, expect, test } from 'vitest'
import {
  type BoardRow,
  countGroups,
  countStates,
  filterBoard,
  planReminder,
  stateOfAnswer,
} from '@/modules/pledges/domain/answer-board'
import { answerStates, isAnswered } from '@/modules/pledges/domain/answer-state'
import { boardConditions, boardQuery } from '@/modules/pledges/domain/answer-board-filter'
import { allowLateInput, remindInput } from '@/modules/pledges/domain/answer-board-input'

let counter = 0
const row = (change: Partial<BoardRow> = {}): BoardRow => ({
  id: String(++counter),
  group: 'ministry',
  name: '국토교통부',
  provinceCode: '36',
  provinceName: '세종특별자치시',
  state: 'notStarted',
  changedAt: null,
  changedBy: null,
  officers: 1,
  remindedAt: null,
  allowedUntil: null,
  mayAnswerNow: true,
  canManage: true,
  ...change,
})
const ids = (rows: readonly BoardRow[]) => rows.map(({ id }) => id)

describe('the state of an answer', () => {
  test.each([
    [undefined, 'notStarted'],
    [{ status: 'draft', lateReason: null }, 'writing'],
    [{ status: 'submitted', takesPart: true, lateReason: null }, 'submitted'],
    [{ status: 'submitted', lateReason: null }, 'submitted'],
    [{ status: 'submitted', takesPart: true, lateReason: '결재가 늦어짐' }, 'late'],
    [{ status: 'submitted', takesPart: false, lateReason: null }, 'declined'],
    [{ status: 'withdrawn', takesPart: true, lateReason: null }, 'withdrawn'],
  ] as const)('%j is %s', (answer, state) => {
    expect(stateOfAnswer(answer)).toBe(state)
  })

  test('saying no is an answer; writing, withdrawing and silence are not', () => {
    expect(answerStates.filter(isAnswered)).toEqual(['submitted', 'late', 'declined'])
  })
})

describe('the board', () => {
  const rows = [
    row({ state: 'submitted' }),
    row({ state: 'declined' }),
    row({ state: 'writing', officers: 0 }),
    row({ group: 'company', provinceCode: null }),
    row({ group: 'region', provinceCode: '46', state: 'late' }),
  ]

  test('counts answered of asked, for groups that are asked', () => {
    expect(countGroups(rows)).toEqual([
      { group: 'ministry', total: 3, answered: 2 },
      { group: 'company', total: 1, answered: 0 },
      { group: 'region', total: 1, answered: 1 },
    ])
    expect(countStates(rows)).toEqual({ submitted: 1, late: 1, declined: 1, writing: 1, notStarted: 1, withdrawn: 0 })
  })

  test.each([
    [{}, [0, 1, 2, 3, 4]],
    [{ state: 'unanswered' }, [2, 3]],
    [{ state: 'late' }, [4]],
    [{ group: 'ministry', state: 'unanswered' }, [2]],
    [{ province: '46' }, [4]],
    [{ officer: 'none' }, [2]],
  ] as const)('filtered by %j shows rows %j', (filter, places) => {
    expect(ids(filterBoard(rows, filter, null).shown)).toEqual(places.map((at) => rows[at]!.id))
  })

  test('counts states over the other conditions, and shows only what a search found', () => {
    const { ofAnyState, shown } = filterBoard(rows, { state: 'writing' }, new Set([rows[0]!.id, rows[2]!.id]))
    expect(ids(ofAnyState)).toEqual([rows[0]!.id, rows[2]!.id])
    expect(ids(shown)).toEqual([rows[2]!.id])
  })
})

describe('a reminder', () => {
  const now = new Date('2026-11-22T01:00:00Z')

  test('reaches those looked after who have not answered, once a Korean day', () => {
    const rows = {
      plain: row(),
      yesterday: row({ remindedAt: new Date('2026-11-21T14:59:00Z') }),
      today: row({ remindedAt: new Date('2026-11-21T15:00:00Z') }),
      nobody: row({ officers: 0 }),
      late: row({ mayAnswerNow: false }),
      answered: row({ state: 'declined' }),
      ofOthers: row({ canManage: false }),
    }
    const plan = planReminder(Object.values(rows), now)
    expect(ids(plan.targets)).toEqual([rows.plain.id, rows.yesterday.id])
    expect(ids(plan.remindedToday)).toEqual([rows.today.id])
    expect(ids(plan.withoutOfficer)).toEqual([rows.nobody.id])
    expect(ids(plan.tooLate)).toEqual([rows.late.id])
  })

  const roundId = '01900000-0000-7000-8000-000000000000'

  test('carries its conditions, and no word that presses for a donation', () => {
    expect(remindInput.parse({ roundId, state: 'unanswered', group: 'company', text: ' 답해 주세요. ' })).toEqual({
      roundId,
      text: '답해 주세요.',
      filter: { state: 'unanswered', group: 'company' },
    })
    expect(remindInput.safeParse({ roundId, text: '' }).success).toBe(false)
    expect(remindInput.safeParse({ roundId, text: '고향사랑기부는 직원 1인당 10만 원씩 내야 합니다.' }).success).toBe(
      false,
    )
  })

  test('an address that cannot be read asks for everything', () => {
    expect(
      boardConditions.parse({ group: 'embassy', state: 'x', province: '서울', officer: 'some', q: '\u0001' }),
    ).toEqual({})
    expect(boardQuery.parse({})).toEqual({ page: 1, perPage: 50 })
  })

  test('late work is of one body or one region', () => {
    const late = { roundId, until: '2026-12-01T18:00', reason: '결재' }
    expect(allowLateInput.parse({ ...late, regionCode: '46880' }).subject).toEqual({
      kind: 'proposal',
      roundId,
      regionCode: '46880',
    })
    expect(allowLateInput.safeParse(late).success).toBe(false)
    expect(allowLateInput.safeParse({ ...late, regionCode: '46880', partnerId: roundId }).success).toBe(false)
  })
})
