import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Task } from '@/modules/notifications/domain/task'
import { koreanDeadline } from '@/shared/korean-date'
import { listCounterProposals } from './list-counter-proposals'
import { listOwnConsents } from './load-consent-board'

async function consentTasks(actor: Actor): Promise<Task[]> {
  const waiting = (await listOwnConsents(actor)).filter((row) => row.isOpen && row[row.side].answer === null)
  const [first] = waiting
  if (!first) return []
  return [
    {
      rank: 2,
      key: 'consents',
      title: `맺어진 결연 ${waiting.length}건에 수락 여부를 답해 주세요`,
      detail: [first.roundName, first.consentClosesAt && `${koreanDeadline(first.consentClosesAt)}까지`]
        .filter(Boolean)
        .join(' · '),
      href: '/consents',
      action: '수락하기',
    },
  ]
}

async function counterProposalTasks(actor: Actor): Promise<Task[]> {
  const waiting = (await listCounterProposals(actor)).filter(({ mayAnswer }) => mayAnswer)
  if (waiting.length === 0) return []
  return [
    {
      rank: 3,
      key: 'counter-proposals',
      title: `지역이 보낸 결연 제안 ${waiting.length}건에 답해 주세요`,
      detail: waiting
        .slice(0, 3)
        .map(({ regionName }) => regionName)
        .join(', '),
      href: '/counter-proposals',
      action: '제안 보기',
    },
  ]
}

export const listAgreementTasks = async (actor: Actor): Promise<Task[]> =>
  (await Promise.all([consentTasks(actor), counterProposalTasks(actor)])).flat()
