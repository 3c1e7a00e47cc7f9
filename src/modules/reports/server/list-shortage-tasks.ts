import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Task } from '@/modules/notifications/domain/task'
import { loadTieOverview } from './tie-overview'
import { looksAfterShortages, ownProvinces } from '../domain/shortage-policy'

export async function listShortageTasks(actor: Actor): Promise<Task[]> {
  if (!looksAfterShortages(actor)) return []
  const { regions, requiredTies } = await loadTieOverview()
  const codes = ownProvinces(actor)
  const own = codes.length > 0 ? regions.filter(({ provinceCode }) => codes.includes(provinceCode)) : regions
  const short = own.filter(({ tieCount }) => tieCount < requiredTies)
  if (short.length === 0) return []
  const none = short.filter(({ tieCount }) => tieCount === 0).length
  const place = codes.length === 1 ? `${own[0]?.provinceName} ` : ''
  const href = codes.length === 1 ? `/regions?province=${codes[0]}&sort=ties` : '/regions?sort=ties'
  return [
    {
      rank: 9,
      key: 'short',
      title: `${place}결연이 ${requiredTies}곳보다 적은 지역이 ${short.length}곳입니다`,
      detail: `하나도 없는 지역은 ${none}곳입니다.`,
      href,
      action: '지역 보기',
    },
  ]
}
