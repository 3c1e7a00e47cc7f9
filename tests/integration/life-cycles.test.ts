import { beforeAll, describe, expect, test } from 'vitest'
import { type Permission, permissionHolders } from '@/manifests/all'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { type LifeCycle, leads, several } from '@/modules/accounts/domain/life-cycle'
import { agreementStatuses } from '@/modules/agreements/domain/agreement'
import { agreementLifeCycle } from '@/modules/agreements/domain/agreement-life-cycle'
import { consentAnswers } from '@/modules/agreements/domain/consent'
import { consentLifeCycle } from '@/modules/agreements/domain/consent-life-cycle'
import { counterProposalLifeCycle } from '@/modules/agreements/domain/counter-proposal-life-cycle'
import { listConsentRows } from '@/modules/agreements/server/consent-rows'
import { moveAgreements } from '@/modules/agreements/server/move-agreements'
import { moveConsent } from '@/modules/agreements/server/move-consent'
import { moveCounterProposal } from '@/modules/agreements/server/move-counter-proposal'
import { runStatuses } from '@/modules/matching/domain/runs/run'
import { runLifeCycle } from '@/modules/matching/domain/runs/run-life-cycle'
import { moveRun, removeDraft } from '@/modules/matching/server/move-run'
import { inquiryLifeCycle, inquiryStates } from '@/modules/offers/domain/inquiry-life-cycle'
import { offerLifeCycle, offerStandings } from '@/modules/offers/domain/offer-life-cycle'
import { answerOpenInquiry } from '@/modules/offers/server/move-inquiry'
import { moveOffer } from '@/modules/offers/server/move-offer'
import { registrationLifeCycle } from '@/modules/partners/domain/registration-life-cycle'
import { moveRegistration } from '@/modules/partners/server/move-registration'
import { answerLifeCycles, answerStatuses } from '@/modules/pledges/domain/answer-life-cycle'
import { moveAnswer } from '@/modules/pledges/server/move-answer'
import { publicationLifeCycle, publicationStandings } from '@/modules/publications/domain/publication-life-cycle'
import { movePublication } from '@/modules/publications/server/move-publication'
import { roundStatuses } from '@/modules/rounds/domain/round'
import { roundLifeCycle } from '@/modules/rounds/domain/round-life-cycle'
import { moveRound } from '@/modules/rounds/server/move-round'
import { complaintStatuses } from '@/modules/safeguards/domain/complaint'
import { complaintLifeCycle } from '@/modules/safeguards/domain/complaint-life-cycle'
import { moveComplaint } from '@/modules/safeguards/server/move-complaint'
import { type Transaction, database, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { CounterProposalStatus, RegistrationStatus } from '@/platform/db/generated/enums'
import { actorWith } from '../support/actors'
import { madeNow } from '../support/clock'
import { aComplaint, anApplication } from '../support/complaints-and-registrations'
import { useDatabase } from '../support/database'
import { aMatchedTie } from '../support/matched-ties'
import { countEvents } from '../support/record-of-all'
import { aPerson } from '../support/people'
import { anInquiry, anOffer } from '../support/sample-offers'
import { aRound } from '../support/survey-rounds'
import { aDraft, unused } from '../support/write-use-cases'

useDatabase()

const regionCode = '51770'
let personId: string
let partnerId: string

beforeAll(async () => {
  personId = (await aPerson()).id
  partnerId = (await newPartner()).id
})

const newPartner = async () =>
  (await database()).partner.create({
    data: { kind: 'company', name: unused('새 기업'), standing: 'verified', choseong: 'ㅅㄱㅇ', source: '보도자료' },
  })

interface Attempt {
  readonly id: string
  readonly move: string
  readonly to: string
  readonly by: SignedInActor
  readonly mover: SignedInActor | 'portal'
}

interface Walk {
  readonly name: string
  readonly cycle: LifeCycle<string>
  readonly states: readonly string[]
  /** One in that state, put into the database as it is. */
  readonly make: (state: string) => Promise<string>
  readonly attempt: (transaction: Transaction, attempt: Attempt) => Promise<boolean>
  /** Its state now; null when it is gone. */
  readonly stateOf: (id: string) => Promise<string | null>
  /** Lines of its history, where it has one. */
  readonly linesOf?: (id: string) => Promise<number>
}

const answers = (['pledge', 'proposal'] as const).map((kind): Walk => ({
  name: `a ${kind}`,
  cycle: answerLifeCycles[kind],
  states: answerStatuses,
  make: async (state) => {
    const client = await database()
    const { id: roundId } = await aRound('open')
    const times = await madeNow()
    const common = { roundId, status: state as 'draft', submittedAt: times.createdAt, ...times }
    if (kind === 'pledge') return (await client.pledge.create({ data: { ...common, partnerId } })).id
    return (await client.regionProposal.create({ data: { ...common, regionCode } })).id
  },
  attempt: async (transaction, { id, move, to, by }) => {
    const where = { where: { id } }
    const row =
      kind === 'pledge'
        ? await transaction.pledge.findUniqueOrThrow(where)
        : await transaction.regionProposal.findUniqueOrThrow(where)
    const { roundId } = row
    await moveAnswer(transaction, {
      by,
      subject: kind === 'pledge' ? { kind, roundId, partnerId } : { kind, roundId, regionCode },
      row,
      move: move as 'submit',
      to: to as 'submitted',
      edition: { content: {}, reason: null },
      details: () => ({}),
    })
    return true
  },
  stateOf: async (id) => {
    const client = await database()
    const row =
      (await client.pledge.findUnique({ where: { id } })) ?? (await client.regionProposal.findUnique({ where: { id } }))
    return row!.status
  },
  linesOf: async (id) =>
    (await database()).answerVersion.count({ where: { OR: [{ pledgeId: id }, { proposalId: id }] } }),
}))

const walks: readonly Walk[] = [
  {
    name: 'a round',
    cycle: roundLifeCycle,
    states: roundStatuses,
    make: async (state) => {
      const { id } = await aRound()
      const client = await database()
      await client.round.update({ where: { id }, data: { status: state as 'draft' } })
      return id
    },
    attempt: (transaction, { id, move, mover }) =>
      moveRound(transaction, { roundId: id, move: move as 'open', by: mover, reason: '시험' }),
    stateOf: async (id) => (await (await database()).round.findUniqueOrThrow({ where: { id } })).status,
    linesOf: async (id) => (await database()).roundTransition.count({ where: { roundId: id } }),
  },
  {
    name: 'a run',
    cycle: runLifeCycle,
    states: runStatuses,
    make: async (state) => {
      const id = await aDraft()
      const client = await database()
      await client.matchingRun.update({ where: { id }, data: { status: state as 'draft' } })
      return id
    },
    attempt: (transaction, { id, move, to, mover }) =>
      move === 'delete'
        ? removeDraft(transaction, id, { by: mover })
        : moveRun(transaction, { runId: id, move: move as 'start', to: to as 'done', by: mover }),
    stateOf: async (id) => (await (await database()).matchingRun.findUnique({ where: { id } }))?.status ?? null,
  },
  {
    name: 'a publication',
    cycle: publicationLifeCycle,
    states: publicationStandings,
    make: async (state) => {
      const client = await database()
      const [{ id: roundId }, runId, now] = [await aRound('confirmed'), await aDraft(), await databaseTime()]
      const file = new Uint8Array()
      const { id } = await client.publication.create({
        data: {
          roundId,
          runId,
          problemFile: file,
          resultFile: file,
          problemHash: '',
          resultHash: '',
          wishesPublic: true,
          publishedById: personId,
          publishedAt: now,
          checkedAt: state === 'checked' ? now : null,
          withdrawnAt: state === 'withdrawn' ? now : null,
        },
      })
      return id
    },
    attempt: async (transaction, { id, move, by }) => {
      const publication = await transaction.publication.findUniqueOrThrow({ where: { id } })
      return movePublication(transaction, { publication, move: move as 'check', reason: '시험', by })
    },
    stateOf: async (id) => {
      const row = await (await database()).publication.findUniqueOrThrow({ where: { id } })
      return row.withdrawnAt ? 'withdrawn' : row.checkedAt ? 'checked' : 'standing'
    },
  },
  ...answers,
  {
    name: 'a consent',
    cycle: consentLifeCycle,
    states: ['nothing', ...consentAnswers],
    make: async (state) => {
      const said = state === 'nothing' ? [] : [{ regionCode, answer: state as 'accepted', reason: null }]
      return (await aMatchedTie({ regionCode, partnerId, answers: said })).agreementId
    },
    attempt: async (transaction, { id, to, by }) => {
      const [row] = await listConsentRows(transaction, { id })
      return moveConsent(transaction, {
        by,
        row: row!,
        side: 'region',
        to: to === 'nothing' ? null : (to as 'accepted'),
        reason: null,
      })
    },
    stateOf: async (id) =>
      (await (await database()).consent.findFirst({ where: { agreementId: id, regionCode } }))?.answer ?? 'nothing',
  },
  {
    name: 'a counter-proposal',
    cycle: counterProposalLifeCycle,
    states: Object.values(CounterProposalStatus),
    make: async (state) => {
      const { id: toPartner } = await newPartner()
      const client = await database()
      const { id } = await client.counterProposal.create({
        data: {
          regionCode,
          partnerId: toPartner,
          reason: '시험',
          status: state as 'sent',
          sentById: personId,
          sentAt: await databaseTime(),
        },
      })
      return id
    },
    attempt: (transaction, { id, move, to, by }) =>
      moveCounterProposal(transaction, { proposalId: id, version: 1, move: move as 'answer', to: to as 'sent', by }),
    stateOf: async (id) => (await (await database()).counterProposal.findUniqueOrThrow({ where: { id } })).status,
  },
  {
    name: 'an agreement',
    cycle: agreementLifeCycle,
    states: agreementStatuses,
    make: async (state) => {
      const client = await database()
      const { id } = await client.agreement.create({
        data: {
          status: state as 'signed',
          basis: 'press',
          source: '시험',
          createdAt: await databaseTime(),
          version: 2,
        },
      })
      return id
    },
    attempt: async (transaction, { id, move, to, by }) => {
      const agreement = await transaction.agreement.findUniqueOrThrow({ where: { id } })
      const moving = { move: move as 'giveWay', to: to as 'ended', by, reason: '시험' }
      return moveAgreements(transaction, { ...moving, agreements: [agreement] })
    },
    stateOf: async (id) => (await (await database()).agreement.findUniqueOrThrow({ where: { id } })).status,
    linesOf: async (id) => (await database()).agreementTransition.count({ where: { agreementId: id } }),
  },
  {
    name: 'a registration',
    cycle: registrationLifeCycle,
    states: Object.values(RegistrationStatus),
    make: async (state) => {
      const { registrationId: id } = await anApplication('company')
      const client = await database()
      const decided = { decidedById: personId, decidedAt: await databaseTime(), partnerId, decisionReason: '시험' }
      await client.partnerRegistration.update({
        where: { id },
        data: { status: state as 'waiting', ...(state === 'waiting' ? {} : decided) },
      })
      return id
    },
    attempt: (transaction, { id, move, by }) =>
      moveRegistration(transaction, {
        registration: { id, version: 1 },
        move: move as 'approve',
        data: move === 'approve' ? { partnerId } : { decisionReason: '시험' },
        by,
      }),
    stateOf: async (id) => (await (await database()).partnerRegistration.findUniqueOrThrow({ where: { id } })).status,
  },
  {
    name: 'a complaint',
    cycle: complaintLifeCycle,
    states: complaintStatuses,
    make: async (state) => {
      const { complaintId: id } = await aComplaint()
      const client = await database()
      await client.complaint.update({ where: { id }, data: { status: state as 'received', addressHash: null } })
      return id
    },
    attempt: (transaction, { id, move, by }) =>
      moveComplaint(transaction, { complaintId: id, version: 1, move: move as 'close', by }),
    stateOf: async (id) => (await (await database()).complaint.findUniqueOrThrow({ where: { id } })).status,
  },
  {
    name: 'an offer',
    cycle: offerLifeCycle,
    states: offerStandings,
    make: async (state) => (await anOffer(regionCode, { withdrawn: state === 'withdrawn' })).offerId,
    attempt: (transaction, { id, move, by }) =>
      moveOffer(transaction, { offerId: id, version: 1, move: move as 'restore', by }),
    stateOf: async (id) => {
      const { withdrawnAt } = await (await database()).regionOffer.findUniqueOrThrow({ where: { id } })
      return withdrawnAt ? 'withdrawn' : 'standing'
    },
  },
  {
    name: 'an inquiry',
    cycle: inquiryLifeCycle,
    states: inquiryStates,
    make: async (state) => {
      const { inquiryId: id } = await anInquiry(regionCode, partnerId)
      const client = await database()
      if (state === 'answered')
        await client.offerInquiry.update({ where: { id }, data: { answeredAt: await databaseTime() } })
      return id
    },
    attempt: (transaction, { id, by }) => answerOpenInquiry(transaction, by, { inquiryId: id, text: '네.' }),
    stateOf: async (id) => {
      const { answeredAt } = await (await database()).offerInquiry.findUniqueOrThrow({ where: { id } })
      return answeredAt ? 'answered' : 'open'
    },
  },
]

const actors = new Map<Permission, Promise<SignedInActor>>()
const holderOf = (permission: Permission) => {
  const known = actors.get(permission) ?? actorWith(permissionHolders[permission][0]!)
  actors.set(permission, known)
  return known
}

describe.each(walks)('$name', ({ cycle, states, make, attempt, stateOf, linesOf }) => {
  const isBeginning = (move: string) => cycle[move]!.from.every((from) => from === 'nothing')
  const moves = Object.entries(cycle).filter(([move]) => !isBeginning(move))

  test.each(moves)('moves in the database as its table says: %s', async (move, way) => {
    const [who] = several(way.by)
    const by = await holderOf(who === 'portal' || who === 'anybody' ? 'rounds.manage' : who!)
    const mover = who === 'portal' ? 'portal' : by
    for (const state of states)
      for (const to of several(way.to)) {
        const cell = `${state} ${move} ${to}`
        const id = await make(state)
        const [events, lines] = [await countEvents(), (await linesOf?.(id)) ?? 0]
        const isMoved = await inTransaction((transaction) => attempt(transaction, { id, move, to, by, mover })).catch(
          () => false,
        )
        const isLegal = leads(way, state, to)
        expect(isMoved, cell).toBe(isLegal)
        // A draft that is removed is no more; a consent that is taken back goes on as nothing.
        const reached = to === 'nothing' && !states.includes(to) ? null : to
        expect(await stateOf(id), cell).toBe(isLegal ? reached : state)
        expect((await countEvents()) - events, cell).toBe(isLegal && way.event ? 1 : 0)
        if (linesOf) expect((await linesOf(id)) - lines, cell).toBe(isLegal ? 1 : 0)
      }
  })

  test('is not moved by whoever may not, even where nobody asked', async () => {
    const [move, way] = moves[0]!
    const [state, to] = [way.from[0]!, several(way.to)[0]!]
    const id = await make(state)
    const stranger = { ...(await holderOf('accounts.manage')), memberships: [] }
    const attempted = inTransaction((transaction) =>
      attempt(transaction, { id, move, to, by: stranger, mover: stranger }),
    )
    await expect(attempted).rejects.toThrow('Nobody asked')
    expect(await stateOf(id)).toBe(state)
  })
})
