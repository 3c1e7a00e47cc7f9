import 'server-only'
import type { Task } from '@/modules/notifications/domain/task'
import { outboxSummary } from '@/modules/notifications/server/outbox-summary'
import type { Actor } from '../domain/actor'
import { canManageAccounts } from '../domain/account-policy'

export async function listAccountTasks(actor: Actor): Promise<Task[]> {
  if (!canManageAccounts(actor)) return []
  const { canSend, waiting, failed } = await outboxSummary()
  if (waiting + failed === 0 && canSend) return []
  const detail = canSend
    ? `기다리는 메일 ${waiting}통, 보내지 못한 메일 ${failed}통`
    : `메일 서버가 설정되지 않아 ${waiting}통이 기다리고 있습니다.`
  return waiting + failed === 0
    ? []
    : [
        {
          rank: 10,
          key: 'mail',
          title: '나가지 못한 메일이 있습니다',
          detail,
          href: '/accounts',
          action: '계정·소속 보기',
        },
      ]
}
