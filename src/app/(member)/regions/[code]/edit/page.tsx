import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { declaredOnText, disasterScope } from '@/modules/regions/domain/region-facts'
import { canDeclareDisaster, canEditRegion } from '@/modules/regions/domain/region-policy'
import { type RegionDetails, getRegion } from '@/modules/regions/server/get-region'
import { DisasterForm } from '@/modules/regions/ui/disaster-form'
import { RegionForm } from '@/modules/regions/ui/region-form'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { koreanNumber } from '@/shared/korean-number'

interface Props {
  params: Promise<{ code: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const region = await getRegion((await params).code)
  return { title: region ? `${region.fullName} 고치기` : '찾는 지역이 없습니다' }
}

const editable = ({ code, version, population, populationAsOf, features }: RegionDetails) => {
  const linesOf = (kind: 'specialty' | 'festival') =>
    features
      .filter((feature) => feature.kind === kind)
      .map(({ name }) => name)
      .join('\n')
  return {
    code,
    version,
    population: population === null ? null : koreanNumber(population),
    populationAsOf,
    specialties: linesOf('specialty'),
    festivals: linesOf('festival'),
  }
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
      <Columns
        sideWidth="wide"
        side={
          canDeclareDisaster(actor) && (
            <Card title="특별재난지역 선포">
              {disasters.length > 0 && (
                <ul className="mb-5 border-t border-border-gray-light">
                  {disasters.map((disaster) => (
                    <li key={disaster.id} className="border-b border-border-gray-light py-2 text-sm">
                      {`${disaster.event} · ${declaredOnText(disaster)} · ${disasterScope(disaster)}`}
                    </li>
                  ))}
                </ul>
              )}
              <DisasterForm code={code} />
            </Card>
          )
        }
      >
        <Card title="지역 정보">
          <RegionForm region={editable(region)} />
        </Card>
      </Columns>
    </PageMain>
  )
}
