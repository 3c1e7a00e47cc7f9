import { z } from 'zod'
import { type AnswerFields, changesOf } from './answer-content'
import { pledgeFields } from './pledge-content'
import { proposalFields } from './proposal-content'
import { reasonText, regionCode, version } from '@/shared/input-fields'

/** Whose answer in which round: a body's pledge or a region's proposal. */
export type AnswerSubject =
  | { readonly kind: 'pledge'; readonly roundId: string; readonly partnerId: string }
  | { readonly kind: 'proposal'; readonly roundId: string; readonly regionCode: string }

const fieldsOfAnswer: Record<AnswerSubject['kind'], AnswerFields> = {
  pledge: pledgeFields,
  proposal: proposalFields,
}

const subjectShape = {
  roundId: z.uuid(),
  partnerId: z.uuid().optional(),
  regionCode: regionCode.optional(),
}

interface SubjectFields {
  readonly roundId: string
  readonly partnerId?: string | undefined
  readonly regionCode?: string | undefined
}

function subjectOf({ roundId, partnerId, regionCode }: SubjectFields): AnswerSubject | null {
  if (partnerId && !regionCode) return { kind: 'pledge', roundId, partnerId }
  return regionCode && !partnerId ? { kind: 'proposal', roundId, regionCode } : null
}

const refuseSubject = (context: { addIssue: (issue: { code: 'custom'; message: string }) => void }) => {
  context.addIssue({ code: 'custom', message: '누구의 응답인지 알 수 없습니다.' })
  return z.NEVER
}

const json = z
  .string()
  .max(200_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: '읽을 수 없는 내용입니다.' })
      return z.NEVER
    }
  })

/** One automatic save: what changed since the browser last heard from the portal, and where the person is writing. */
export const saveAnswerInput = z
  .strictObject({ ...subjectShape, changes: json, focus: z.string().max(80).default('') })
  .transform((fields, context) => {
    const subject = subjectOf(fields)
    if (!subject) return refuseSubject(context)
    const changes = changesOf(fieldsOfAnswer[subject.kind]).safeParse(fields.changes)
    if (!changes.success) {
      for (const { path, message } of changes.error.issues) context.addIssue({ code: 'custom', path, message })
      return z.NEVER
    }
    return { subject, changes: changes.data, focus: fields.focus || null }
  })

/** The version is the one the officer read through before saying yes. */
export const submitAnswerInput = z
  .strictObject({ ...subjectShape, version, lateReason: z.string().normalize().trim().max(500).default('') })
  .transform((fields, context) => {
    const subject = subjectOf(fields)
    return subject ? { subject, version: fields.version, lateReason: fields.lateReason } : refuseSubject(context)
  })

export const withdrawAnswerInput = z
  .strictObject({ ...subjectShape, version, reason: reasonText('거두는 사유를 적어 주세요.') })
  .transform((fields, context) => {
    const subject = subjectOf(fields)
    return subject ? { subject, version: fields.version, reason: fields.reason } : refuseSubject(context)
  })

/** From an earlier version of this answer, or with `number` absent from what was submitted in the round before. */
export const fillAnswerInput = z
  .strictObject({ ...subjectShape, version, number: z.coerce.number().int().min(1).optional() })
  .transform((fields, context) => {
    const subject = subjectOf(fields)
    return subject ? { subject, version: fields.version, number: fields.number ?? null } : refuseSubject(context)
  })

export type SaveAnswerInput = z.output<typeof saveAnswerInput>
export type SubmitAnswerInput = z.output<typeof submitAnswerInput>
export type WithdrawAnswerInput = z.output<typeof withdrawAnswerInput>
export type FillAnswerInput = z.output<typeof fillAnswerInput>
