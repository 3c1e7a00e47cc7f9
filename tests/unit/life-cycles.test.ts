import { describe, expect, test } from 'vitest'
import { permissionHolders } from '@/manifests/all'
import { type LifeCycle, leads, several, targetOf } from '@/modules/accounts/domain/life-cycle'
import { agreementStatuses } from '@/modules/agreements/domain/agreement'
import { agreementLifeCycle } from '@/modules/agreements/domain/agreement-life-cycle'
import { consentAnswers } from '@/modules/agreements/domain/consent'
import { consentLifeCycle } from '@/modules/agreements/domain/consent-life-cycle'
import { counterProposalLifeCycle } from '@/modules/agreements/domain/counter-proposal-life-cycle'
import { runLifeCycle } from '@/modules/matching/domain/runs/run-life-cycle'
import { runStatuses } from '@/modules/matching/domain/runs/run'
import { inquiryLifeCycle, inquiryStates } from '@/modules/offers/domain/inquiry-life-cycle'
import { offerLifeCycle, offerStandings } from '@/modules/offers/domain/offer-life-cycle'
import { registrationLifeCycle } from '@/modules/partners/domain/registration-life-cycle'
import { answerLifeCycles, answerStatuses } from '@/modules/pledges/domain/answer-life-cycle'
import { publicationLifeCycle, publicationStandings } from '@/modules/publications/domain/publication-life-cycle'
import { roundStatuses } from '@/modules/rounds/domain/round'
import { roundLifeCycle } from '@/modules/rounds/domain/round-life-cycle'
import { complaintStatuses } from '@/modules/safeguards/domain/complaint'
import { complaintLifeCycle } from '@/modules/safeguards/domain/complaint-life-cycle'
import { CounterProposalStatus, RegistrationStatus } from '@/platform/db/generated/enums'

interface Walked {
  readonly name: string
  readonly cycle: LifeCycle<string>
  readonly states: readonly string[]
  /** Every cell: a line for each state, a column for each move, and where it leads. */
  readonly page: string
}

const walked: readonly Walked[] = [
  {
    name: 'a round',
    cycle: roundLifeCycle,
    states: roundStatuses,
    page: `
                create openRematch open extend close  fallDue confirm   undo   publish   withdraw
      nothing   draft  closed      -    -      -      -       -         -      -         -
      draft     -      -           open -      -      -       -         -      -         -
      open      -      -           -    open   closed closed  confirmed -      -         -
      closed    -      -           -    open   closed -       confirmed -      -         -
      confirmed -      -           -    -      -      -       -         closed published -
      published -      -           -    -      -      -       -         -      -         confirmed`,
  },
  {
    name: 'a run',
    cycle: runLifeCycle,
    states: runStatuses,
    page: `
                 draft delete  start  cancel    takeUp  askToStop finish                      fail   queueAgain
      nothing    draft -       -      -         -       -         -                           -      -
      draft      -     nothing queued -         -       -         -                           -      -
      queued     -     -       -      cancelled running -         -                           -      -
      running    -     -       -      -         -       running   done/impossible/cancelled   failed queued
      done       -     -       -      -         -       -         -                           -      -
      impossible -     -       -      -         -       -         -                           -      -
      failed     -     -       -      -         -       -         -                           -      -
      cancelled  -     -       -      -         -       -         -                           -      -`,
  },
  {
    name: 'a publication',
    cycle: publicationLifeCycle,
    states: publicationStandings,
    page: `
                publish  check   withdraw
      nothing   standing -       -
      standing  -        checked withdrawn
      checked   -        -       withdrawn
      withdrawn -        -       -`,
  },
  ...(['pledge', 'proposal'] as const).map((kind) => ({
    name: `a ${kind}`,
    cycle: answerLifeCycles[kind],
    states: answerStatuses,
    page: `
                begin carryOver submit    withdraw  restore   takeBack
      nothing   draft submitted -         -         -         -
      draft     -     -         submitted -         -         -
      submitted -     -         submitted withdrawn submitted draft/withdrawn
      withdrawn -     -         submitted -         -         -`,
  })),
  {
    name: 'a consent',
    cycle: consentLifeCycle,
    states: consentAnswers,
    page: `
                  answer                        withdraw
      nothing     accepted/changeAsked/declined -
      accepted    accepted/changeAsked/declined nothing
      changeAsked accepted/changeAsked/declined nothing
      declined    accepted/changeAsked/declined nothing`,
  },
  {
    name: 'a counter-proposal',
    cycle: counterProposalLifeCycle,
    states: Object.values(CounterProposalStatus),
    page: `
                     send answer                                     withdraw
      nothing        sent -                                          -
      sent           -    accepted/acceptedInPart/postponed/declined withdrawn
      accepted       -    -                                          -
      acceptedInPart -    -                                          -
      postponed      -    -                                          -
      declined       -    -                                          -
      withdrawn      -    -                                          -`,
  },
  {
    name: 'an agreement',
    cycle: agreementLifeCycle,
    states: agreementStatuses,
    page: `
               plan    match   giveWay restore                 withdraw
      nothing  planned matched -       -                       -
      planned  -       -       -       -                       -
      matched  -       -       ended   -                       ended
      reported -       -       ended   -                       -
      signed   -       -       ended   -                       -
      ended    -       -       -       matched/reported/signed -`,
  },
  {
    name: 'a registration',
    cycle: registrationLifeCycle,
    states: Object.values(RegistrationStatus),
    page: `
               apply   approve  refuse
      nothing  waiting -        -
      waiting  -       approved refused
      approved -       -        -
      refused  -       -        -`,
  },
  {
    name: 'a complaint',
    cycle: complaintLifeCycle,
    states: complaintStatuses,
    page: `
                  file     takeUp      close
      nothing     received -           -
      received    -        underReview closed
      underReview -        -           closed
      closed      -        -           -`,
  },
  {
    name: 'an offer',
    cycle: offerLifeCycle,
    states: offerStandings,
    page: `
                create   withdraw  restore
      nothing   standing -         -
      standing  -        withdrawn -
      withdrawn -        -         standing`,
  },
  {
    name: 'an inquiry',
    cycle: inquiryLifeCycle,
    states: inquiryStates,
    page: `
               ask  answer
      nothing  open -
      open     -    answered
      answered -    -`,
  },
]

/** The page as rows of words: state, then a cell for each move. */
const rowsOf = (page: string) =>
  page
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))

describe.each(walked)('$name', ({ cycle, states, page }) => {
  const [moves, ...rows] = rowsOf(page)
  const everything = ['nothing', ...states]

  test('has the states of its column and the moves of its table', () => {
    expect(rows.map(([state]) => state).toSorted()).toEqual(everything.toSorted())
    expect(moves).toEqual(Object.keys(cycle))
  })

  test('goes where its page says and nowhere else, cell by cell', () => {
    for (const [state, ...cells] of rows) {
      expect(cells).toHaveLength(moves!.length)
      cells.forEach((cell, at) => {
        const move = cycle[moves![at]!]!
        const reached = everything.filter((to) => leads(move, state!, to))
        expect(reached.toSorted(), `${state} ${moves![at]}`).toEqual(cell === '-' ? [] : cell.split('/').toSorted())
      })
    }
  })

  test('comes into being somehow, reaches every state, and each move is somebody’s', () => {
    const reached = new Set(Object.values(cycle).flatMap(({ to }) => several(to)))
    for (const state of states) expect(reached).toContain(state)
    expect(Object.values(cycle).some(({ from }) => from.includes('nothing'))).toBe(true)
    for (const { by } of Object.values(cycle))
      for (const who of several(by))
        expect(who === 'portal' || who === 'anybody' || permissionHolders[who].length > 0, who).toBe(true)
  })
})

test('a move of several ends needs to be told which, and leads to no other', () => {
  expect(targetOf(runLifeCycle.start)).toBe('queued')
  expect(targetOf<string>(runLifeCycle.finish, 'done')).toBe('done')
  expect(() => targetOf(runLifeCycle.finish)).toThrow('leads to done, impossible, cancelled')
  expect(() => targetOf<string>(runLifeCycle.finish, 'failed')).toThrow('not to failed')
  expect(() => targetOf<string>(runLifeCycle.delete)).toThrow()
})
