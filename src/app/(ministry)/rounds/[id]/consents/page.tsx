import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { consentQuery } from '@/modules/agreements/domain/consent-filter'
import { loadConsentDesk } from '@/modules/agreements/server/load-consent-desk'
import { OpenConsentsForm, RemindConsentsForm } from '@/modules/agreements/ui/consent-forms'
import { ConsentHead } from '@/modules/agreements/ui/consent-head'
import { ConsentList } from '@/modules/agreements/ui/consent-list'
import { listCycleChoices } from '@/modules/matching/server/list-cycle-choices'
import { CycleForm } from '@/modules/matching/ui/cycle-form'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { addressOf } from '@/shared/address'
import { Card } from '@/ui/card'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '수락 현황' }

export default async function ConsentBoardPage({ params, searchParams }: PageProps<'/rounds/[id]/consents'>) {
  const { id } = await params
  const path = `/rounds/${id}/consents`
  const actor = await signedInActor(path)
  const round = await getRound(actor, id)
  if (!round) notFound()
  const { page, perPage, ...filter } = consentQuery.parse(await searchParams)
  const [desk, provinces] = await Promise.all([loadConsentDesk(actor, round), listProvinces()])
  const { rows, canManage, asking, silent } = desk
  const choices = canManage ? await listCycleChoices(id) : null
  return (
    <PageMain width="wide" tinted>
      <ConsentHead round={round} exportHref={rows.length > 0 ? addressOf(`${path}/export`, filter) : null} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_38rem]">
        <ConsentList roundId={id} {...{ rows, filter, page, perPage, provinces }} />
        <div className="grid gap-4">
          {asking && (
            <Card title="수락 받기">
              <OpenConsentsForm roundId={id} version={round.version} {...asking} />
            </Card>
          )}
          {silent !== null && (
            <Card title="독려">
              <RemindConsentsForm roundId={id} silent={silent} />
            </Card>
          )}
          {choices && (choices.declined > 0 || choices.groups.length > 0) && (
            <Card title="다시 매칭">
              <CycleForm roundId={id} suggestedName={`${round.name.slice(0, 40)} 다시 매칭`} {...choices} />
            </Card>
          )}
        </div>
      </div>
    </PageMain>
  )
}
