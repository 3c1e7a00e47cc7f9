import 'server-only'
import { type Actor, hasPermission, hasRole } from '@/modules/accounts/domain/actor'
import { listCounterProposals } from '@/modules/agreements/server/counter-proposals'
import { listOwnConsents } from '@/modules/agreements/server/load-consent-board'
import { outboxSummary } from '@/modules/notifications/server/outbox-summary'
import { ownCatalogues } from '@/modules/offers/domain/offer-policy'
import { countOpenInquiries } from '@/modules/offers/server/inquiries'
import { countAnswers } from '@/modules/pledges/server/list-answers'
import { listOwnSurveys } from '@/modules/pledges/server/list-own-surveys'
import { timeLeft } from '@/modules/rounds/domain/round-time'
import { listRounds } from '@/modules/rounds/server/list-rounds'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { listRuns } from '@/modules/matching/server/get-run'
import { countRegistrations } from '@/modules/partners/server/get-registration'
import { countComplaints } from '@/modules/safeguards/server/get-complaint'
import { koreanDeadline } from '@/shared/korean-date'
import type { Task } from '../domain/task'
import { loadTieOverview } from './tie-overview'

async function roundTasks(actor: Actor): Promise<Task[]> {
  if (!hasPermission(actor, 'matching.run')) return []
  const rounds = (await listRounds(actor)).filter(({ status }) => status === 'closed')
  return Promise.all(
    rounds.map(async ({ id, name, counts }): Promise<Task> => {
      const done = (await listRuns(actor, id)).find(({ status }) => status === 'done')
      return done
        ? {
            key: `confirm-${id}`,
            title: `${name}의 매칭안을 확정해 주세요`,
            detail: `가장 최근 실행은 ‘${done.name}’, ${done.measures?.pairs ?? 0}쌍입니다.`,
            href: `/matching/${done.id}`,
            action: '매칭안 보기',
          }
        : {
            key: `run-${id}`,
            title: `${name}의 매칭을 실행해 주세요`,
            detail: `서약 기관 ${counts.pledges}곳, 대상 지역 ${counts.regions}곳입니다.`,
            href: `/rounds/${id}`,
            action: '회차 열기',
          }
    }),
  )
}

const soonMs = 7 * 24 * 60 * 60_000

/** Surveys about to close, for those who look after their answers. */
async function surveyTasks(actor: Actor): Promise<Task[]> {
  if (!hasPermission(actor, 'rounds.view') || !hasPermission(actor, 'answers.manage')) return []
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

async function shortageTasks(actor: Actor): Promise<Task[]> {
  if (!hasRole(actor, 'ministryManager', 'ministryViewer', 'provinceOfficer')) return []
  const { regions, requiredTies } = await loadTieOverview()
  const codes = actor.kind === 'person' ? actor.memberships.flatMap(({ provinceCode }) => provinceCode ?? []) : []
  const own = codes.length > 0 ? regions.filter(({ provinceCode }) => codes.includes(provinceCode)) : regions
  const short = own.filter(({ tieCount }) => tieCount < requiredTies)
  if (short.length === 0) return []
  const none = short.filter(({ tieCount }) => tieCount === 0).length
  const place = codes.length === 1 ? `${own[0]?.provinceName} ` : ''
  const href = codes.length === 1 ? `/regions?province=${codes[0]}&sort=ties` : '/regions?sort=ties'
  return [
    {
      key: 'short',
      title: `${place}결연이 ${requiredTies}곳보다 적은 지역이 ${short.length}곳입니다`,
      detail: `하나도 없는 지역은 ${none}곳입니다.`,
      href,
      action: '지역 보기',
    },
  ]
}

async function mailTasks(actor: Actor): Promise<Task[]> {
  if (!hasPermission(actor, 'accounts.manage')) return []
  const { canSend, waiting, failed } = await outboxSummary()
  if (waiting + failed === 0 && canSend) return []
  const detail = canSend
    ? `기다리는 메일 ${waiting}통, 보내지 못한 메일 ${failed}통`
    : `메일 서버가 설정되지 않아 ${waiting}통이 기다리고 있습니다.`
  return waiting + failed === 0
    ? []
    : [{ key: 'mail', title: '나가지 못한 메일이 있습니다', detail, href: '/accounts', action: '계정·소속 보기' }]
}

async function complaintTasks(actor: Actor): Promise<Task[]> {
  if (!hasPermission(actor, 'complaints.handle')) return []
  const { received, underReview } = await countComplaints(actor)
  if (received + underReview === 0) return []
  return [
    {
      key: 'complaints',
      title: `강요·할당 신고 ${received + underReview}건에 답해 주세요`,
      detail: `새로 들어온 신고 ${received}건, 확인 중 ${underReview}건입니다.`,
      href: received > 0 ? '/complaint-desk' : '/complaint-desk?status=underReview',
      action: '신고 보기',
    },
  ]
}

async function registrationTasks(actor: Actor): Promise<Task[]> {
  if (!hasPermission(actor, 'registrations.decide')) return []
  const { waiting } = await countRegistrations(actor)
  if (waiting === 0) return []
  return [
    {
      key: 'registrations',
      title: `참여 신청 ${waiting}건을 심사해 주세요`,
      detail: '같은 기관이 이미 있는지 확인하고 승인하거나 반려합니다.',
      href: '/registrations',
      action: '신청 보기',
    },
  ]
}

/** Answers this person writes for the own body or region. */
async function ownAnswerTasks(actor: Actor): Promise<Task[]> {
  if (actor.kind !== 'person') return []
  const surveys = (await listOwnSurveys(actor)).filter(({ time, status }) => time.isAllowed && status !== 'submitted')
  return surveys.map(({ href, roundName, name, status, time }) => ({
    key: `answer-${href}`,
    title: `${roundName}에 ${status === 'draft' ? '마저 답해 주세요' : '답해 주세요'}`,
    detail: [name, time.until && `${koreanDeadline(time.until)} 마감`].filter(Boolean).join(' · '),
    href,
    action: status === 'draft' ? '이어 쓰기' : '응답 쓰기',
  }))
}

async function consentTasks(actor: Actor): Promise<Task[]> {
  const waiting = (await listOwnConsents(actor)).filter((row) => row.isOpen && row[row.side].answer === null)
  const [first] = waiting
  if (!first) return []
  return [
    {
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

async function inquiryTasks(actor: Actor): Promise<Task[]> {
  const counts = await Promise.all(
    ownCatalogues(actor).map(async (code) => ({ code, open: await countOpenInquiries(actor, code) })),
  )
  return counts
    .filter(({ open }) => open > 0)
    .map(({ code, open }) => ({
      key: `inquiries-${code}`,
      title: `기관이 남긴 문의 ${open}건에 답해 주세요`,
      detail: '지역이 올린 항목이나 지역 전체에 대한 문의입니다. 답은 한 번 적을 수 있습니다.',
      href: `/regions/${code}/offers/inquiries`,
      action: '답하기',
    }))
}

/** What waits for this person today, the most pressing first. */
export async function listTasks(actor: Actor): Promise<Task[]> {
  return (
    await Promise.all([
      ownAnswerTasks(actor),
      consentTasks(actor),
      counterProposalTasks(actor),
      inquiryTasks(actor),
      surveyTasks(actor),
      roundTasks(actor),
      complaintTasks(actor),
      registrationTasks(actor),
      shortageTasks(actor),
      mailTasks(actor),
    ])
  ).flat()
}
