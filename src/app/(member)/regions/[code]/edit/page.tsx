import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { editableRegion } from '@/modules/regions/domain/editable-region'
import { canDeclareDisaster, canEditRegion } from '@/modules/regions/domain/region-policy'
import { getRegion } from '@/modules/regions/server/get-region'
import { DisasterCard } from '@/modules/regions/ui/disaster-card'
import { RegionForm } from '@/modules/regions/ui/region-form'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

type Props = PageProps<'/regions/[code]/edit'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const region = await getRegion((await params).code)
  return { title: region ? `${region.fullName} 고치기` : '찾는 지역이 없습니다' }
}

export default async function EditRegionPage({ params }: Props) {
  const { code } = await params
  const actor = await signedInActor(`/regions/${code}/edit`)
  const region = await getRegion(code)
  if (!region) notFound()
  if (!canEditRegion(actor, region)) forbidden()
  const { fullName, disasters } = region
  return (
    <PageMain>
      <PageHeader
        size="work"
        title={`${fullName} 고치기`}
        breadcrumbs={[
          { label: '지역', href: '/regions' },
          { label: fullName, href: `/regions/${code}` },
          { label: '고치기' },
        ]}
        actions={
          <LinkButton href={`/regions/${code}`} size={40}>
            지역 화면 보기
          </LinkButton>
        }
      />
      <Columns sideWidth="wide" side={canDeclareDisaster(actor) && <DisasterCard code={code} disasters={disasters} />}>
        <Card title="지역 정보">
          <RegionForm region={editableRegion(region)} />
        </Card>
      </Columns>
    </PageMain>
  )
}
