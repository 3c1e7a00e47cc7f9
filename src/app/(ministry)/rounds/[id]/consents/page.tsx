import { FileSpreadsheet } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { hasPermission } from '@/modules/accounts/domain/actor'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { type ConsentState, consentStateNames, consentStates } from '@/modules/agreements/domain/consent'
import { consentQuery, filterConsents } from '@/modules/agreements/domain/consent-filter'
import { loadConsentBoard } from '@/modules/agreements/server/load-consent-board'
import { ConsentFilterForm } from '@/modules/agreements/ui/consent-filter-form'
import { OpenConsentsForm, RemindConsentsForm } from '@/modules/agreements/ui/consent-forms'
import { ConsentTable } from '@/modules/agreements/ui/consent-table'
import { listCycleChoices } from '@/modules/matching/server/list-cycle-choices'
import { CycleForm } from '@/modules/matching/ui/cycle-form'
import { partnerKinds } from '@/modules/partners/domain/partner'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { addDays } from '@/shared/working-days'
import { suggestClosing } from '@/modules/rounds/domain/round-time'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { addressOf } from '@/shared/address'
import { dayInSeoul, instantInSeoul, koreanDeadline, minuteInSeoul } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { LinkChips } from '@/ui/link-chips'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '수락 현황' }

const unique = (values: readonly string[]) => new Set(values).size

export default async function ConsentBoardPage({ params, searchParams }: PageProps<'/rounds/[id]/consents'>) {
  const { id } = await params
  const path = `/rounds/${id}/consents`
  const actor = await signedInActor(path)
  const round = await getRound(actor, id)
  if (!round) notFound()
  const { page, perPage, ...filter } = consentQuery.parse(await searchParams)
  const canManage = hasPermission(actor, 'rounds.manage')
  const [{ rows, now }, provinces, choices] = await Promise.all([
    loadConsentBoard(actor, id),
    listProvinces(),
    canManage ? listCycleChoices(id) : null,
  ])
  const { ofAnyState, shown } = filterConsents(rows, filter)
  const own = rows.filter(({ roundId }) => roundId === id)
  const silentRegions = own.filter(({ region }) => !region.answer).map(({ regionCode }) => regionCode)
  const silentPartners = own.filter(({ partner }) => !partner.answer).map(({ partnerId }) => partnerId)
  const waiting = { regions: unique(silentRegions), partners: unique(silentPartners) }
  const isOpen = round.consentClosesAt !== null && now < round.consentClosesAt
  const canOpen = canManage && !round.isDrill && (round.status === 'confirmed' || round.status === 'published')
  const inTwoWeeks = instantInSeoul(`${addDays(dayInSeoul(now), 13)}T18:00`)
  const suggested = isOpen ? minuteInSeoul(round.consentClosesAt!) : suggestClosing(workingCalendar(now), inTwoWeeks)
  const count = (state: ConsentState) => ofAnyState.filter((row) => row.state === state).length
  const chip = (label: string, state: ConsentState | undefined, number: number) => ({
    label,
    count: number,
    href: addressOf(path, { ...filter, state }),
    current: filter.state === state,
  })
  return (
    <PageMain width="wide" tinted>
      <PageHeader
        size="work"
        title="수락 현황"
        breadcrumbs={[
          { label: '회차·매칭', href: '/rounds' },
          { label: round.name, href: `/rounds/${id}` },
          { label: '수락 현황' },
        ]}
        lead={
          round.consentClosesAt
            ? `${round.name} · ${koreanDeadline(round.consentClosesAt)}까지 답을 받습니다`
            : `${round.name} · 아직 답을 받지 않습니다`
        }
        actions={
          rows.length > 0 && (
            <LinkButton href={addressOf(`${path}/export`, filter)} download size={40} icon={<FileSpreadsheet />}>
              엑셀 받기
            </LinkButton>
          )
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_38rem]">
        <Card>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
            {rows.some(({ roundId }) => roundId !== id) && (
              <Alert tone="neutral">이 회차와 그 재매칭에서 맺은 결연을 함께 보여 줍니다.</Alert>
            )}
            <ConsentFilterForm action={path} filter={filter} kinds={partnerKinds} provinces={provinces} />
            <LinkChips
              label="상태"
              items={[
                chip('모두', undefined, ofAnyState.length),
                ...consentStates.map((state) => chip(consentStateNames[state], state, count(state))),
              ]}
            />
            {rows.length === 0 ? (
              <EmptyState title="수락할 결연이 없습니다">
                매칭을 확정하면 결연마다 두 쪽의 답이 여기에 모입니다.
              </EmptyState>
            ) : (
              <ConsentTable rows={shown.slice((page - 1) * perPage, page * perPage)} />
            )}
            {shown.length > 0 && (
              <Pagination
                page={page}
                perPage={perPage}
                total={shown.length}
                label="수락 현황"
                hrefFor={(to, size) => addressOf(path, { ...filter, page: to, perPage: size })}
              />
            )}
          </div>
        </Card>
        <div className="grid gap-4">
          {canOpen && own.length > 0 && (
            <Card title="수락 받기">
              <OpenConsentsForm
                roundId={id}
                version={round.version}
                suggested={suggested}
                isOpen={isOpen}
                waiting={waiting}
              />
            </Card>
          )}
          {isOpen && hasPermission(actor, 'answers.manage') && waiting.regions + waiting.partners > 0 && (
            <Card title="독려">
              <RemindConsentsForm roundId={id} silent={waiting.partners + (canManage ? waiting.regions : 0)} />
            </Card>
          )}
          {choices && (choices.declined > 0 || choices.groups.length > 0) && (
            <Card title="다시 매칭">
              <CycleForm
                roundId={id}
                suggestedName={`${round.name.slice(0, 40)} 다시 매칭`}
                declined={choices.declined}
                agreed={choices.agreed}
                groups={choices.groups}
              />
            </Card>
          )}
        </div>
      </div>
    </PageMain>
  )
}
