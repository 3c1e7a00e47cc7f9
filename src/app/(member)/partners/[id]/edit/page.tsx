import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { canEditPartner } from '@/modules/partners/domain/partner-policy'
import { getPartner } from '@/modules/partners/server/get-partner'
import { listPartnerChoices } from '@/modules/partners/server/list-partner-choices'
import { partnerDesk } from '@/modules/partners/server/partner-desk'
import { PartnerDesk } from '@/modules/partners/ui/partner-desk'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { listRegionChoices } from '@/modules/regions/server/list-region-choices'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '기관 정보 고치기' }

export default async function EditPartnerPage({ params }: PageProps<'/partners/[id]/edit'>) {
  const id = z.uuid().safeParse((await params).id)
  if (!id.success) notFound()
  const path = `/partners/${id.data}`
  const actor = await signedInActor(`${path}/edit`)
  const partner = await getPartner(id.data)
  if (!partner) notFound()
  if (!canEditPartner(actor, partner)) forbidden()
  const [provinces, regions, partners] = await Promise.all([listProvinces(), listRegionChoices(), listPartnerChoices()])
  return (
    <PageMain>
      <PageHeader
        size="work"
        title={`${partner.name} 고치기`}
        breadcrumbs={[
          { label: '기관·기업', href: '/partners' },
          { label: partner.name, href: path },
          { label: '고치기' },
        ]}
        actions={
          <LinkButton href={path} size={40}>
            기관 화면 보기
          </LinkButton>
        }
      />
      <PartnerDesk {...partnerDesk(actor, partner)} choices={{ provinces, regions }} partners={partners} />
    </PageMain>
  )
}
