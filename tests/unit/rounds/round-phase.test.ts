import { describe, expect, test } from 'vitest'
import { isSurvey, roundStatuses } from '@/modules/rounds/domain/round'
import { editScopeOf, refusalOfEdit } from '@/modules/rounds/domain/round-edit'
import type { RoundContent } from '@/modules/rounds/domain/round-fields'
import { mayAnswer } from '@/modules/rounds/domain/may-answer'
import { phaseOf } from '@/modules/rounds/domain/round-phase'
import { sampleRules } from '../../../prisma/seed/demo/sample-round'

const opensAt = new Date('2026-11-20T00:00:00Z')
const closesAt = new Date('2026-11-30T09:00:00Z')
const before = new Date('2026-11-19T23:59:59.999Z')
const within = new Date('2026-11-25T00:00:00Z')
const lastMoment = new Date(closesAt.getTime() - 1)
const after = new Date('2026-12-01T00:00:00Z')

describe('the phase of a round', () => {
  test.each([
    ['open', before, 'announced'],
    ['open', opensAt, 'accepting'],
    ['open', lastMoment, 'accepting'],
    ['open', closesAt, 'closed'],
    ['closed', after, 'closed'],
    ['closed', within, 'accepting'],
    ['draft', within, 'draft'],
    ['confirmed', within, 'confirmed'],
    ['published', within, 'published'],
  ] as const)('%s at %s is %s', (status, now, phase) => {
    expect(phaseOf({ status, opensAt, closesAt }, now)).toBe(phase)
  })
})

describe('an answer may be written', () => {
  const round = { status: 'open', opensAt, closesAt } as const

  test('between the two instants, by anybody asked', () => {
    expect(mayAnswer(round, null, within)).toEqual({
      phase: 'accepting',
      isAllowed: true,
      isLate: false,
      until: closesAt,
    })
    expect(mayAnswer(round, null, before)).toMatchObject({ phase: 'announced', isAllowed: false, until: closesAt })
  })

  test('not at the closing instant itself', () => {
    expect(mayAnswer(round, null, lastMoment).isAllowed).toBe(true)
    expect(mayAnswer(round, null, closesAt)).toMatchObject({ isAllowed: false, isLate: false })
  })

  test('late only by an allowance, and only until it ends', () => {
    const until = new Date('2026-12-02T00:00:00Z')
    expect(mayAnswer(round, until, after)).toEqual({ phase: 'closed', isAllowed: true, isLate: true, until })
    expect(mayAnswer(round, until, new Date(until.getTime() - 1)).isAllowed).toBe(true)
    expect(mayAnswer(round, until, until)).toMatchObject({ isAllowed: false, isLate: false, until: closesAt })
  })

  test('in time is not late, allowance or not', () => {
    expect(mayAnswer(round, after, within)).toMatchObject({ isAllowed: true, isLate: false, until: closesAt })
  })

  test.each(roundStatuses.filter((status) => status !== 'open' && status !== 'closed'))(
    'never in a round that is %s',
    (status) => {
      expect(mayAnswer({ status, opensAt, closesAt }, new Date('2027-01-01'), within).isAllowed).toBe(false)
    },
  )
})

describe('what may still be edited', () => {
  const content: RoundContent = {
    name: '수요조사',
    introduction: null,
    contactText: null,
    opensAt,
    closesAt,
    consentClosesAt: null,
    regionCodes: ['46880'],
    audienceKinds: ['ministry'],
    rules: sampleRules,
  }

  test('all before anyone can answer, words afterwards, nothing once confirmed', () => {
    expect(
      ['draft', 'announced', 'accepting', 'closed', 'confirmed', 'published'].map((phase) =>
        editScopeOf(phase as 'draft'),
      ),
    ).toEqual(['all', 'all', 'words', 'words', 'nothing', 'nothing'])
  })

  test.each([
    ['a word', { name: '다른 이름', introduction: '안내' }, null],
    ['one more region', { regionCodes: ['46880', '51770'] }, null],
    ['one more kind', { audienceKinds: ['ministry', 'company'] }, null],
    ['a later consent', { consentClosesAt: after }, null],
    ['the seconds of the closing', { closesAt: new Date(closesAt.getTime() + 30_000) }, null],
    ['a region less', { regionCodes: [] }, 'only-additions'],
    ['another kind instead', { audienceKinds: ['company'] }, 'only-additions'],
    ['another closing', { closesAt: after }, 'fixed-by-now'],
    ['another limit', { rules: { ...sampleRules, wishMaximum: 3 } }, 'fixed-by-now'],
  ] as const)('while answers come in: %s', (_what, change, refusal) => {
    const next = { ...content, ...change } as RoundContent
    expect(refusalOfEdit(content, next, 'words')).toBe(refusal)
    expect(refusalOfEdit(content, next, 'all')).toBeNull()
    expect(refusalOfEdit(content, next, 'nothing')).toBe('round-settled')
  })
})

test('a re-match, a drill and a round that asks nobody are no survey', () => {
  const round = { parentId: null, isDrill: false, audienceKinds: ['ministry'] }
  expect(isSurvey(round)).toBe(true)
  expect(isSurvey({ ...round, parentId: 'x' })).toBe(false)
  expect(isSurvey({ ...round, isDrill: true })).toBe(false)
  expect(isSurvey({ ...round, audienceKinds: [] })).toBe(false)
})
