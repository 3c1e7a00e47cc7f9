import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listAllowances } from '@/modules/pledges/server/list-allowances'
import { listAnswers } from '@/modules/pledges/server/list-answers'
import { AllowanceTable } from '@/modules/pledges/ui/answer-board-allowances'
import { AllowLateForm, RevokeLateForm } from '@/modules/pledges/ui/answer-board-late-forms'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { suggestClosing } from '@/modules/rounds/domain/round-time'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { koreanDeadline, minuteInSeoul } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { regionCode } from '@/shared/input-fields'
import { DoneNotice } from '@/ui/done-notice'

export const metadata: Metadata = { title: '늦은 제출' }

const query = z.object({
  partner: z.uuid().optional().catch(undefined),
  region: regionCode.optional().catch(undefined),
  allowed: z.string().optional().catch(undefined),
  revoked: z.string().optional().catch(undefined),
})

export default async function LatePage({ params, searchParams }: PageProps<'/rounds/[id]/late'>) {
  const { id } = await params
  const actor = await signedInActor(`/rounds/${id}/late`)
  const { partner, region, allowed, revoked } = query.parse(await searchParams)
  const [board, allowances] = await Promise.all([listAnswers(actor, id, {}), listAllowances(actor, id)])
  if (!board || board.round.status === 'draft') notFound()
  const { round, rows } = board
  const wanted = partner ?? region
  const row = wanted && rows.find((one) => one.id === wanted)
  if (wanted && !row) notFound()
  const body = { roundId: id, ...(partner ? { partnerId: partner } : { regionCode: region }) }
  const { now, closesAt } = round
  const calendar = workingCalendar(now)
  const mayAllow = row && row.canManage && canBeConfirmed(round.status)
  return (
    <PageMain>
      <PageHeader
        size="work"
        title={row ? `${row.name} 늦은 제출` : '늦은 제출'}
        breadcrumbs={[
          { label: '회차·매칭', href: '/rounds' },
          { label: round.name, href: `/rounds/${id}` },
          { label: '답변 현황', href: `/rounds/${id}/answers` },
          { label: '늦은 제출' },
        ]}
        lead={
          closesAt
            ? `${koreanDeadline(closesAt)} 마감 뒤에도 답할 수 있게 기관이나 지역마다 허용합니다.`
            : '마감 뒤에도 답할 수 있게 기관이나 지역마다 허용합니다.'
        }
        actions={
          row && (
            <LinkButton href={`/rounds/${id}/late`} size={40}>
              모두 보기
            </LinkButton>
          )
        }
      />
      <div className="grid gap-6">
        <DoneNotice
          query={{ allowed, revoked }}
          texts={{
            allowed: '늦은 제출을 허용하고 담당자에게 알렸습니다.',
            revoked: '허용을 거두고 담당자에게 알렸습니다.',
          }}
        />
        {row && row.officers === 0 && mayAllow && (
          <Alert tone="warning">
            담당자 계정이 없는 곳입니다. 허용해도 답할 사람이 없으니 먼저 담당자를 초대해 주세요.
          </Alert>
        )}
        {row && mayAllow && (
          <Card title={row.allowedUntil ? '허용을 바꾸기' : '허용하기'}>
            {row.allowedUntil && (
              <p className="mb-4">{`지금 ${koreanDeadline(row.allowedUntil)}까지 허용하고 있습니다. 새로 정하면 바뀝니다.`}</p>
            )}
            <AllowLateForm
              body={body}
              calendar={calendar}
              now={minuteInSeoul(now)}
              suggested={suggestClosing(calendar, closesAt && now < closesAt ? closesAt : now)}
            />
            {row.allowedUntil && (
              <div className="mt-5 border-t border-border-gray-light pt-4">
                <Disclosure label="허용 거두기">
                  <RevokeLateForm body={body} />
                </Disclosure>
              </div>
            )}
          </Card>
        )}
        <Card title={row ? '이곳의 기록' : '허용한 곳'}>
          <AllowanceTable
            isOfOne={Boolean(row)}
            allowances={row ? allowances.filter(({ href }) => href.endsWith(`=${row.id}`)) : allowances}
          />
        </Card>
      </div>
    </PageMain>
  )
}
