import 'server-only'
import type { AnswerContent } from '../domain/answer-content'
import type { AnswerStatus } from '../domain/answer-life-cycle'

export interface UndoEntry {
  readonly partnerId: string
  /** Of the answer as it was saved: when it has moved on, nothing is taken back. */
  readonly version: number
  readonly wasSubmittedByUs: boolean
  readonly before: {
    readonly status: AnswerStatus
    readonly content: AnswerContent
    readonly lateReason: string | null
    /** What was in force, when it was. */
    readonly submitted: AnswerContent | null
  }
}
