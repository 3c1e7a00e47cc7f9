import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { partnerKinds } from '@/modules/partners/domain/partner'
import { canCreatePartner } from '@/modules/partners/domain/partner-policy'
import { NewPartnerForm } from '@/modules/partners/ui/partner-form'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { listRegionChoices } from '@/modules/regions/server/list-region-choices'
import { Card } from '@/ui/card'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '기관 더하기' }

export default async function NewPartnerPage() {
  const actor = await signedInActor('/partners/new')
  const kinds = partnerKinds.filter((kind) => canCreatePartner(actor, kind))
  if (kinds.length === 0) forbidden()
  const [provinces, regions] = await Promise.all([listProvinces(), listRegionChoices()])
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="기관 더하기"
        lead="참고 자료에 없는 기관을 더합니다. 이름이 바뀐 기관은 더한 뒤 옛 기관 화면에서 승계를 적습니다."
        breadcrumbs={[{ label: '기관·기업', href: '/partners' }, { label: '기관 더하기' }]}
      />
      <Card>
        <NewPartnerForm choices={{ provinces, regions }} kinds={kinds} />
      </Card>
    </PageMain>
  )
}
