import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Task } from '@/modules/notifications/domain/task'
import { canViewRounds } from '@/modules/rounds/domain/round-policy'
import { timeLeft } from '@/modules/rounds/domain/round-time'
import { listRounds } from '@/modules/rounds/server/list-rounds'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { koreanDeadline } from '@/shared/korean-date'
import { countAnswers } from './list-answers'
import { listOwnSurveys } from './list-own-surveys'
import { canManageAnswers } from '../domain/answer-policy'

const soonMs = 7 * 24 * 60 * 60_000

/** Surveys about to close, for those who look after their answers. */
async function surveyTasks(actor: Actor): Promise<Task[]> {
  if (!canViewRounds(actor) || !canManageAnswers(actor)) return []
  const closing = (await listRounds(actor)).flatMap((round) =>
    round.phase === 'accepting' && round.closesAt && round.closesAt.getTime() - round.now.getTime() < soonMs
      ? [{ ...round, closesAt: round.closesAt }]
      : [],
  )
  const tasks = await Promise.all(
    closing.map(async (round): Promise<Task | null> => {
      const answers = await countAnswers(actor, round)
      if (!answers || answers.answered === answers.asked) return null
      const { id, name, closesAt, now } = round
      return {
        rank: 5,
        key: `survey-${id}`,
        title: `${name}에 아직 답하지 않은 곳이 ${answers.asked - answers.answered}곳입니다`,
        detail: `${koreanDeadline(closesAt)} 마감 · ${timeLeft(workingCalendar(now), now, closesAt)} · ${answers.asked}곳 가운데 ${answers.answered}곳이 답했습니다.`,
        href: `/rounds/${id}/answers?state=unanswered`,
        action: '답변 현황',
      }
    }),
  )
  return tasks.filter((task) => task !== null)
}

/** Answers this person writes for the own body or region. */
async function ownAnswerTasks(actor: Actor): Promise<Task[]> {
  if (actor.kind !== 'person') return []
  const surveys = (await listOwnSurveys(actor)).filter(({ time, status }) => time.isAllowed && status !== 'submitted')
  return surveys.map(({ href, roundName, name, status, time }) => ({
    rank: 1,
    key: `answer-${href}`,
    title: `${roundName}에 ${status === 'draft' ? '마저 답해 주세요' : '답해 주세요'}`,
    detail: [name, time.until && `${koreanDeadline(time.until)} 마감`].filter(Boolean).join(' · '),
    href,
    action: status === 'draft' ? '이어 쓰기' : '응답 쓰기',
  }))
}

export const listAnswerTasks = async (actor: Actor): Promise<Task[]> =>
  (await Promise.all([ownAnswerTasks(actor), surveyTasks(actor)])).flat()
