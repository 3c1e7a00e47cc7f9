import 'server-only'
import type { Actor, SignedInActor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { storedDay } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import { counterProposalStatusNames, makesTie } from '../domain/counter-proposal'
import type { AnswerCounterProposalInput } from '../domain/counter-proposal-input'
import type { CounterProposalRefusal } from '../domain/counter-proposal-refusals'
import { areTied } from './are-tied'
import { holdCounterProposal } from './hold-counter-proposal'
import { beginAgreements } from './move-agreements'
import { moveCounterProposal } from './move-counter-proposal'
import { speaksForPartner } from '../domain/counter-proposal-policy'
import { tellOfCounterProposal } from './tell-of-counter-proposal'

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

/** The body answers: yes, less, later or no. A yes becomes a planned tie beside every round. Returns the proposal. */
export async function answerCounterProposal(
  actor: Actor,
  { proposalId, version, answer, text, postponedTo }: AnswerCounterProposalInput,
): Promise<Result<string, CounterProposalRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const { row, isOpen } = await holdCounterProposal(transaction, proposalId, version)
    if (!row) return refused('not-found')
    if (!speaksForPartner(actor, row.partnerId)) return refused('not-allowed')
    if (!isOpen) return refused('answered-meanwhile')
    const now = await databaseTime()
    const { regionCode, partnerId } = row
    let agreementId: string | null = null
    if (makesTie(answer)) {
      if (await areTied(transaction, regionCode, partnerId)) return refused('already-tied')
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
    await tellOfCounterProposal(transaction, {
      proposalId,
      bodies: { partnerIds: [], regionCodes: [regionCode] },
      title: `${row.partner.name}: 제안에 ‘${counterProposalStatusNames[answer]}’으로 답했습니다`,
      lines: text ? [text] : [],
      now,
    })
    return done(proposalId)
  })
}
