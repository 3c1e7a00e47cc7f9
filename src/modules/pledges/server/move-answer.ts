import 'server-only'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { leads, targetOf } from '@/modules/accounts/domain/life-cycle'
import { type MoveDetails, recordMove } from '@/modules/accounts/server/record-move'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { lockRows } from '@/platform/db/lock-rows'
import type { Prisma } from '@/platform/db/generated/client'
import type { AnswerContent } from '../domain/answer-content'
import type { AnswerSubject } from '../domain/answer-input'
import { type AnswerStatus, answerLifeCycles } from '../domain/answer-life-cycle'
import { type AnswerRow, auditSubjectOf, findAnswer, ownerOf, updated } from './answer-rows'

/** The answer of a subject, made if there is none, and held by this transaction: others who write it wait here. */
export async function holdAnswer(
  transaction: Transaction,
  by: SignedInActor,
  subject: AnswerSubject,
  isDemonstration: boolean,
): Promise<AnswerRow> {
  const { begin } = answerLifeCycles[subject.kind]
  const now = await databaseTime()
  const common = { isDemonstration, status: begin.to, createdAt: now, updatedAt: now }
  let made: { count: number }
  if (subject.kind === 'pledge') {
    const { roundId, partnerId } = subject
    made = await transaction.pledge.createMany({ data: [{ roundId, partnerId, ...common }], skipDuplicates: true })
    await lockRows(transaction, 'Pledge', { roundId, partnerId })
  } else {
    const { roundId, regionCode } = subject
    made = await transaction.regionProposal.createMany({
      data: [{ roundId, regionCode, ...common }],
      skipDuplicates: true,
    })
    await lockRows(transaction, 'RegionProposal', { roundId, regionCode })
  }
  const row = (await findAnswer(transaction, subject))!
  if (made.count > 0) await recordMove(transaction, begin, auditSubjectOf(subject, row.id), { by })
  return row
}

type Carried<Columns> = Omit<Columns, 'status' | 'submittedAt' | 'createdAt' | 'updatedAt'>

interface CarriedOver {
  readonly pledges: readonly Carried<Prisma.PledgeUncheckedCreateInput>[]
  readonly proposals: readonly Carried<Prisma.RegionProposalUncheckedCreateInput>[]
}

/** Answers of another round, submitted in this one as they were. */
export async function carryOverAnswers(transaction: Transaction, { pledges, proposals }: CarriedOver): Promise<void> {
  const now = await databaseTime()
  const times = { submittedAt: now, createdAt: now, updatedAt: now }
  const { pledge, proposal } = answerLifeCycles
  for (const data of pledges)
    await transaction.pledge.create({ data: { ...data, ...times, status: pledge.carryOver.to } })
  for (const data of proposals)
    await transaction.regionProposal.create({ data: { ...data, ...times, status: proposal.carryOver.to } })
}

interface Edition {
  readonly status: AnswerStatus
  readonly content: AnswerContent
  readonly reason: string | null
}

async function keepVersion(
  transaction: Transaction,
  owner: ReturnType<typeof ownerOf>,
  savedById: string,
  { content, ...edition }: Edition,
): Promise<number> {
  const last = await transaction.answerVersion.aggregate({ where: owner, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  await transaction.answerVersion.create({
    data: { ...owner, ...edition, content: content as object, number, savedById, savedAt: await databaseTime() },
  })
  return number
}

interface AnswerMoving {
  readonly by: SignedInActor
  readonly subject: AnswerSubject
  /** As it is held. */
  readonly row: Pick<AnswerRow, 'id' | 'status'>
  readonly move: 'submit' | 'withdraw' | 'restore' | 'takeBack'
  readonly to?: AnswerStatus
  readonly change?: { readonly content?: AnswerContent; readonly lateReason?: string | null }
  /** What is kept of it for good. */
  readonly edition: Omit<Edition, 'status'>
  /** What the event says besides, by the number of the version that is kept. */
  readonly details: (number: number) => MoveDetails
}

/** Moves an answer that is held: its status, the version that is kept and the event. Returns the number of that version. */
export async function moveAnswer(
  transaction: Transaction,
  { by, subject, row, move, to, change = {}, edition, details }: AnswerMoving,
): Promise<number> {
  const { [move]: way } = answerLifeCycles[subject.kind]
  if (!leads(way, row.status, to)) throw new Error(`An answer that is ${row.status} cannot ${move}.`)
  const status = targetOf<AnswerStatus>(way, to)
  const submittedAt = move === 'submit' ? { submittedAt: await databaseTime() } : {}
  const data = { ...(await updated(change)), ...submittedAt, status }
  if (subject.kind === 'pledge') await transaction.pledge.update({ where: { id: row.id }, data })
  else await transaction.regionProposal.update({ where: { id: row.id }, data })
  const kept = { ...edition, status: move === 'takeBack' ? ('withdrawn' as const) : status }
  const number = await keepVersion(transaction, ownerOf(subject, row.id), by.personId, kept)
  await recordMove(transaction, way, auditSubjectOf(subject, row.id), { by, details: details(number) })
  return number
}
