import 'server-only'
import { type Bodies, findOfficers } from '@/modules/accounts/server/find-officers'
import {
  type Actor,
  type SignedInActor,
  hasPermission,
  partnerSliceOf,
  regionSliceOf,
  ownPartners,
  ownRegions,
  partnerWhere,
  regionWhere,
} from '@/modules/accounts/domain/actor'
import { leads } from '@/modules/accounts/domain/life-cycle'
import { existingOn } from '@/modules/partners/server/search-partners'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { type Transaction, database, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { dayInSeoul, storedDay } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import { standingStatuses } from '../domain/agreement'
import { counterProposalStatusNames, makesTie, openProposalLimit } from '../domain/counter-proposal'
import { counterProposalLifeCycle } from '../domain/counter-proposal-life-cycle'
import type {
  AnswerCounterProposalInput,
  SendCounterProposalInput,
  WithdrawCounterProposalInput,
} from '../domain/counter-proposal-input'
import type { CounterProposalRefusal } from '../domain/counter-proposal-refusals'
import { beginAgreements } from './move-agreements'
import { beginCounterProposal, moveCounterProposal } from './move-counter-proposal'

const speaksForRegion = (actor: Actor, regionCode: string): boolean =>
  hasPermission(actor, 'consents.answer') && ownRegions(actor, 'proposals.write').includes(regionCode)
const speaksForPartner = (actor: Actor, partnerId: string): boolean =>
  ownPartners(actor, 'consents.answer').includes(partnerId)

/** Both sides their own, co-managers of the kind, the 시도 of the region, the ministry all. */
function visibleCounterProposals(actor: Actor): Prisma.CounterProposalWhereInput {
  if (!hasPermission(actor, 'answers.view')) return { id: { in: [] } }
  const [partners, regions] = [partnerSliceOf(actor, 'answers.view'), regionSliceOf(actor, 'answers.view')]
  if (partners === 'all' || regions === 'all') return {}
  return {
    OR: [{ partner: partnerWhere(actor, 'answers.view') }, { region: regionWhere(actor, 'answers.view') }],
  }
}

interface Telling {
  readonly proposalId: string
  readonly bodies: Bodies
  readonly title: string
  readonly lines: readonly string[]
  readonly now: Date
}

async function tell(transaction: Transaction, { proposalId, bodies, title, lines, now }: Telling): Promise<void> {
  const officers = await findOfficers(transaction, bodies, dayInSeoul(now))
  await tellOfficers(transaction, {
    officers,
    letter: { title, lines },
    mailKey: `counter-proposal:${proposalId}:${now.getTime()}`,
    link: '/counter-proposals',
  })
}

const standingBetween = (regionCode: string, partnerId: string): Prisma.AgreementWhereInput => ({
  status: { in: [...standingStatuses, 'planned'] },
  AND: [{ parties: { some: { regionCode } } }, { parties: { some: { partnerId } } }],
})

/** 역제안: a region proposes a tie to a named body, in a round or outside of one. Returns the proposal. */
export async function sendCounterProposal(
  actor: Actor,
  { regionCode, partnerId, reason, wishedText }: SendCounterProposalInput,
): Promise<Result<string, CounterProposalRefusal>> {
  if (actor.kind !== 'person' || !speaksForRegion(actor, regionCode)) return refused('not-allowed')
  try {
    return await inTransaction(async (transaction) => {
      const now = await databaseTime()
      // Two officers of one region at once: the second counts what the first has sent.
      await transaction.$queryRaw`SELECT 1 FROM "Region" WHERE "code" = ${regionCode} FOR UPDATE`
      const region = await transaction.region.findUnique({ where: { code: regionCode } })
      const partner = await transaction.partner.findFirst({
        where: { AND: [{ id: partnerId }, existingOn(dayInSeoul(now))] },
      })
      if (!region || !partner) return refused('unknown-partner')
      if ((await transaction.agreement.count({ where: standingBetween(regionCode, partnerId) })) > 0)
        return refused('already-tied')
      const open = await transaction.counterProposal.findMany({ where: { regionCode, status: 'sent' } })
      if (open.some((row) => row.partnerId === partnerId)) return refused('already-open')
      if (open.length >= openProposalLimit) return refused('too-many-open')
      const id = await beginCounterProposal(transaction, actor, {
        regionCode,
        partnerId,
        reason,
        wishedText: wishedText || null,
      })
      await tell(transaction, {
        proposalId: id,
        bodies: { partnerIds: [partnerId], regionCodes: [] },
        title: `${region.fullName}에서 결연을 제안했습니다`,
        lines: [`사유: ${reason}`],
        now,
      })
      return done(id)
    })
  } catch (error) {
    if (uniqueViolation(error)) return refused('already-open')
    throw error
  }
}

async function holdOpen(transaction: Transaction, proposalId: string, version: number) {
  await transaction.$queryRaw`SELECT 1 FROM "CounterProposal" WHERE "id" = ${proposalId}::uuid FOR UPDATE`
  const row = await transaction.counterProposal.findUnique({
    where: { id: proposalId },
    include: { region: { select: { fullName: true } }, partner: { select: { name: true } } },
  })
  return { row, isOpen: row?.version === version && leads(counterProposalLifeCycle.answer, row.status, 'accepted') }
}

/** The body answers: yes, less, later or no. A yes becomes a planned tie beside every round. Returns the proposal. */
export async function answerCounterProposal(
  actor: Actor,
  { proposalId, version, answer, text, postponedTo }: AnswerCounterProposalInput,
): Promise<Result<string, CounterProposalRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const { row, isOpen } = await holdOpen(transaction, proposalId, version)
    if (!row) return refused('not-found')
    if (!speaksForPartner(actor, row.partnerId)) return refused('not-allowed')
    if (!isOpen) return refused('answered-meanwhile')
    const now = await databaseTime()
    const { regionCode, partnerId } = row
    let agreementId: string | null = null
    if (makesTie(answer)) {
      if ((await transaction.agreement.count({ where: standingBetween(regionCode, partnerId) })) > 0)
        return refused('already-tied')
      agreementId = await planTie(transaction, actor, row)
    }
    const answered = await moveCounterProposal(transaction, {
      proposalId,
      version,
      move: 'answer',
      to: answer,
      by: actor,
      data: {
        answer: text || null,
        postponedTo: answer === 'postponed' && postponedTo ? storedDay(postponedTo) : null,
        answeredById: actor.personId,
        answeredAt: now,
        agreementId,
      },
      details: { ...(text && { reason: text }), after: { answer, postponedTo, agreementId } },
    })
    if (!answered) throw new Error('A proposal that was held has changed.')
    await tell(transaction, {
      proposalId,
      bodies: { partnerIds: [], regionCodes: [regionCode] },
      title: `${row.partner.name}: 제안에 ‘${counterProposalStatusNames[answer]}’으로 답했습니다`,
      lines: text ? [text] : [],
      now,
    })
    return done(proposalId)
  })
}

interface Proposed {
  readonly id: string
  readonly regionCode: string
  readonly partnerId: string
  readonly isDemonstration: boolean
  readonly region: { readonly fullName: string }
  readonly partner: { readonly name: string }
}

async function planTie(transaction: Transaction, by: SignedInActor, row: Proposed): Promise<string> {
  const [id] = await beginAgreements(transaction, {
    move: 'plan',
    by,
    reason: '역제안 수락',
    about: { basis: 'additionalAgreement', source: '포털 역제안 수락', isDemonstration: row.isDemonstration },
    ties: [
      [
        { regionCode: row.regionCode, nameThen: row.region.fullName },
        { partnerId: row.partnerId, nameThen: row.partner.name },
      ],
    ],
  })
  return id!
}

/** The region takes its proposal back while nobody has answered. Returns the proposal. */
export async function withdrawCounterProposal(
  actor: Actor,
  { proposalId, version }: WithdrawCounterProposalInput,
): Promise<Result<string, CounterProposalRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const { row, isOpen } = await holdOpen(transaction, proposalId, version)
    if (!row) return refused('not-found')
    if (!speaksForRegion(actor, row.regionCode)) return refused('not-allowed')
    const isWithdrawn =
      isOpen && (await moveCounterProposal(transaction, { proposalId, version, move: 'withdraw', by: actor }))
    if (!isWithdrawn) return refused('answered-meanwhile')
    return done(proposalId)
  })
}

/** Proposals the actor may see, open ones first, then the newest. */
export async function listCounterProposals(actor: Actor) {
  const client = await database()
  const rows = await client.counterProposal.findMany({
    where: visibleCounterProposals(actor),
    include: {
      region: { select: { fullName: true } },
      partner: { select: { name: true, kind: true } },
    },
    orderBy: [{ sentAt: 'desc' }],
    take: 500,
  })
  return rows
    .map(({ region, partner, ...row }) => ({
      ...row,
      regionName: region.fullName,
      partnerName: partner.name,
      partnerKind: partner.kind,
      mayAnswer: row.status === 'sent' && speaksForPartner(actor, row.partnerId),
      mayWithdraw: row.status === 'sent' && speaksForRegion(actor, row.regionCode),
    }))
    .sort((one, other) => Number(other.status === 'sent') - Number(one.status === 'sent'))
}

/** Regions the actor may propose for. */
export async function listProposingRegions(actor: Actor) {
  const slice = regionSliceOf(actor, 'proposals.write')
  if (slice === 'all' || !hasPermission(actor, 'consents.answer')) return []
  const client = await database()
  return client.region.findMany({
    where: { code: { in: [...slice.codes] } },
    select: { code: true, fullName: true },
    orderBy: { code: 'asc' },
  })
}
