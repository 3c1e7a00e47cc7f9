import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { listAccountTasks } from '@/modules/accounts/server/list-account-tasks'
import { listAgreementTasks } from '@/modules/agreements/server/list-agreement-tasks'
import { listRunTasks } from '@/modules/matching/server/list-run-tasks'
import type { Task } from '@/modules/notifications/domain/task'
import { listInquiryTasks } from '@/modules/offers/server/list-inquiry-tasks'
import { listRegistrationTasks } from '@/modules/partners/server/list-registration-tasks'
import { listAnswerTasks } from '@/modules/pledges/server/list-answer-tasks'
import { listShortageTasks } from '@/modules/reports/server/list-shortage-tasks'
import { listComplaintTasks } from '@/modules/safeguards/server/list-complaint-tasks'

const listers: readonly ((actor: Actor) => Promise<Task[]>)[] = [
  listAccountTasks,
  listComplaintTasks,
  listRegistrationTasks,
  listInquiryTasks,
  listAnswerTasks,
  listAgreementTasks,
  listRunTasks,
  listShortageTasks,
]

/** What waits for this person today in any module, the most pressing first. */
export async function listTasks(actor: Actor): Promise<Task[]> {
  const tasks = await Promise.all(listers.map((list) => list(actor)))
  return tasks.flat().sort((one, other) => one.rank - other.rank)
}
