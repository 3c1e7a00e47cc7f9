import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Task } from '@/modules/notifications/domain/task'
import { countComplaints } from './count-complaints'
import { canHandleComplaints } from '../domain/complaint-policy'

export async function listComplaintTasks(actor: Actor): Promise<Task[]> {
  if (!canHandleComplaints(actor)) return []
  const { received, underReview } = await countComplaints(actor)
  if (received + underReview === 0) return []
  return [
    {
      rank: 7,
      key: 'complaints',
      title: `강요·할당 신고 ${received + underReview}건에 답해 주세요`,
      detail: `새로 들어온 신고 ${received}건, 확인 중 ${underReview}건입니다.`,
      href: received > 0 ? '/complaint-desk' : '/complaint-desk?status=underReview',
      action: '신고 보기',
    },
  ]
}
