import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Task } from '@/modules/notifications/domain/task'
import { ownCatalogues } from '../domain/offer-policy'
import { countOpenInquiries } from './count-open-inquiries'

export async function listInquiryTasks(actor: Actor): Promise<Task[]> {
  const counts = await Promise.all(
    ownCatalogues(actor).map(async (code) => ({ code, open: await countOpenInquiries(actor, code) })),
  )
  return counts
    .filter(({ open }) => open > 0)
    .map(({ code, open }) => ({
      rank: 4,
      key: `inquiries-${code}`,
      title: `기관이 남긴 문의 ${open}건에 답해 주세요`,
      detail: '지역이 올린 항목이나 지역 전체에 대한 문의입니다. 답은 한 번 적을 수 있습니다.',
      href: `/regions/${code}/offers/inquiries`,
      action: '답하기',
    }))
}
