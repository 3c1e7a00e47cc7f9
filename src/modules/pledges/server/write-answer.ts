import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { storedDay } from '@/shared/korean-date'
import type { AnswerContent } from '../domain/answer-content'
import { readPledge } from '../domain/pledge-content'
import { readProposal } from '../domain/proposal-content'

/** Replaces what was submitted before by what the content says now. */
export async function writePledge(transaction: Transaction, pledgeId: string, content: AnswerContent): Promise<void> {
  const { takesPart, wishes, avoided, lines, contact, ...pledge } = readPledge(content)
  await transaction.pledgeWish.deleteMany({ where: { pledgeId } })
  await transaction.avoidedRegion.deleteMany({ where: { pledgeId } })
  await transaction.pledgeLine.deleteMany({ where: { pledgeId } })
  const { declineReason, approach, minimumRegions, maximumRegions, remark } = pledge
  const common = { contact: { ...contact }, remark: remark || null }
  if (!takesPart) {
    const nothing = { takesPart: false, declineReason, approach: null, minimumRegions: 0, maximumRegions: 0 }
    await transaction.pledge.update({ where: { id: pledgeId }, data: { ...nothing, ...common } })
    return
  }
  await transaction.pledge.update({
    where: { id: pledgeId },
    data: {
      takesPart: true,
      declineReason: null,
      approach,
      minimumRegions: minimumRegions ?? 0,
      maximumRegions: maximumRegions ?? 0,
      ...common,
      wishes: { create: wishes.map(({ links, ...wish }, at) => ({ ...wish, links: [...links], rank: at + 1 })) },
      avoided: { create: [...avoided] },
      lines: {
        create: lines.map(({ id: _id, type, amountWon, note, ...line }, at) => ({
          ...line,
          typeKey: type!,
          amountWon: amountWon === null ? null : BigInt(amountWon),
          note: note || null,
          position: at + 1,
        })),
      },
    },
  })
}

export async function writeProposal(
  transaction: Transaction,
  proposalId: string,
  content: AnswerContent,
): Promise<void> {
  const { needs, wishes, contact, remark } = readProposal(content)
  await transaction.regionWish.deleteMany({ where: { proposalId } })
  await transaction.regionNeed.deleteMany({ where: { proposalId } })
  await transaction.regionProposal.update({
    where: { id: proposalId },
    data: {
      contact: { ...contact },
      remark: remark || null,
      wishes: { create: wishes.map((wish, at) => ({ ...wish, rank: at + 1 })) },
      needs: {
        create: needs.map(({ what, byOn }, at) => ({ what, byOn: byOn ? storedDay(byOn) : null, position: at + 1 })),
      },
    },
  })
}
