import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { PrismaClient } from '@/platform/db/generated/client'
import { type AnswerTime, mayAnswer } from '@/modules/rounds/domain/may-answer'
import { findAllowance } from '@/modules/rounds/server/find-allowance'
import type { AnswerContent } from '../domain/answer-content'
import type { AnswerSubject } from '../domain/answer-input'
import type { AnswerStatus } from '../domain/answer-life-cycle'
import { canSeePledge, canSeeProposal, canWritePledge, canWriteProposal } from '../domain/answer-policy'

type Reader = Pick<PrismaClient, 'round' | 'partner' | 'region' | 'pledge' | 'regionProposal' | 'lateAllowance'>

const partnerFields = { select: { id: true, name: true, kind: true, validTo: true } } as const
const regionFields = { select: { code: true, fullName: true, provinceCode: true } } as const

export interface AskedBody {
  readonly name: string
  readonly canWrite: boolean
}

/** The round and the body or region asked in it, when this actor may see its answer; null when there is none for them. */
export async function findAsked(client: Reader, actor: Actor, subject: AnswerSubject) {
  const { roundId } = subject
  const round = await client.round.findFirst({ where: { id: roundId, status: { not: 'draft' }, parentId: null } })
  if (!round) return null
  let body: AskedBody
  let allowance: Date | null
  if (subject.kind === 'pledge') {
    const { partnerId } = subject
    const partner = await client.partner.findUnique({ where: { id: partnerId }, ...partnerFields })
    if (!partner || !canSeePledge(actor, partner)) return null
    const isAsked =
      round.audienceKinds.includes(partner.kind) || (await client.pledge.count({ where: { roundId, partnerId } })) > 0
    if (!isAsked) return null
    body = { name: partner.name, canWrite: canWritePledge(actor, partner) }
    allowance = await findAllowance(client, roundId, { partnerId })
  } else {
    const { regionCode } = subject
    const region = await client.region.findFirst({
      where: { code: regionCode, roundRegions: { some: { roundId } } },
      ...regionFields,
    })
    if (!region || !canSeeProposal(actor, region)) return null
    body = { name: region.fullName, canWrite: canWriteProposal(actor, region) }
    allowance = await findAllowance(client, roundId, { regionCode })
  }
  const now = await databaseTime()
  const time: AnswerTime = mayAnswer(round, allowance, now)
  return { round, body, time, now }
}

export type Asked = NonNullable<Awaited<ReturnType<typeof findAsked>>>

export interface AnswerRow {
  readonly id: string
  readonly status: AnswerStatus
  readonly content: AnswerContent
  readonly version: number
  readonly submittedAt: Date | null
  readonly lateReason: string | null
  readonly updatedAt: Date
}

const rowOf = ({ content, ...row }: Omit<AnswerRow, 'content'> & { content: unknown }): AnswerRow => ({
  id: row.id,
  status: row.status,
  version: row.version,
  submittedAt: row.submittedAt,
  lateReason: row.lateReason,
  updatedAt: row.updatedAt,
  content: content as AnswerContent,
})

export async function findAnswer(client: Reader, subject: AnswerSubject): Promise<AnswerRow | null> {
  const { kind, roundId } = subject
  const row =
    kind === 'pledge'
      ? await client.pledge.findUnique({ where: { roundId_partnerId: { roundId, partnerId: subject.partnerId } } })
      : await client.regionProposal.findUnique({
          where: { roundId_regionCode: { roundId, regionCode: subject.regionCode } },
        })
  return row && rowOf(row)
}

interface AnswerUpdate {
  readonly content?: AnswerContent
  readonly lateReason?: string | null
}

/** The columns both kinds of answer have in common, one version on. */
export const updated = async ({ content, ...update }: AnswerUpdate) => ({
  ...update,
  ...(content && { content: content as object }),
  updatedAt: await databaseTime(),
  version: { increment: 1 },
})

/** Writes what both kinds of answer have in common. */
export async function updateAnswer(
  transaction: Transaction,
  { kind }: AnswerSubject,
  id: string,
  update: AnswerUpdate,
): Promise<void> {
  const data = await updated(update)
  if (kind === 'pledge') await transaction.pledge.update({ where: { id }, data })
  else await transaction.regionProposal.update({ where: { id }, data })
}

/** The answer as the key of rows that belong to it. */
export const ownerOf = ({ kind }: AnswerSubject, id: string) =>
  kind === 'pledge' ? { pledgeId: id } : { proposalId: id }

/** As the audit trail names it. */
export const auditSubjectOf = (subject: AnswerSubject, id: string) => ({ subjectType: subject.kind, subjectId: id })
