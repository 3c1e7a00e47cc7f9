import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Task } from '@/modules/notifications/domain/task'
import { listRounds } from '@/modules/rounds/server/list-rounds'
import { listRuns } from './get-run'
import { canRunMatching } from '../domain/settings/run-policy'

export async function listRunTasks(actor: Actor): Promise<Task[]> {
  if (!canRunMatching(actor)) return []
  const rounds = (await listRounds(actor)).filter(({ status }) => status === 'closed')
  return Promise.all(
    rounds.map(async ({ id, name, counts }): Promise<Task> => {
      const done = (await listRuns(actor, id)).find(({ status }) => status === 'done')
      return done
        ? {
            rank: 6,
            key: `confirm-${id}`,
            title: `${name}의 매칭안을 확정해 주세요`,
            detail: `가장 최근 실행은 ‘${done.name}’, ${done.measures?.pairs ?? 0}쌍입니다.`,
            href: `/matching/${done.id}`,
            action: '매칭안 보기',
          }
        : {
            rank: 6,
            key: `run-${id}`,
            title: `${name}의 매칭을 실행해 주세요`,
            detail: `서약 기관 ${counts.pledges}곳, 대상 지역 ${counts.regions}곳입니다.`,
            href: `/rounds/${id}`,
            action: '회차 열기',
          }
    }),
  )
}
