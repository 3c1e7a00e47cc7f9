import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Task } from '@/modules/notifications/domain/task'
import { countRegistrations } from './get-registration'
import { canDecideRegistrations } from '../domain/registration-policy'

export async function listRegistrationTasks(actor: Actor): Promise<Task[]> {
  if (!canDecideRegistrations(actor)) return []
  const { waiting } = await countRegistrations(actor)
  if (waiting === 0) return []
  return [
    {
      rank: 8,
      key: 'registrations',
      title: `참여 신청 ${waiting}건을 심사해 주세요`,
      detail: '같은 기관이 이미 있는지 확인하고 승인하거나 반려합니다.',
      href: '/registrations',
      action: '신청 보기',
    },
  ]
}
