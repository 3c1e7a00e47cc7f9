import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { currentDay } from '@/modules/accounts/server/current-time'
import { countPartners, sortTies } from '@/modules/agreements/domain/tie-groups'
import { listAgreementsOfRegion } from '@/modules/agreements/server/list-agreements'
import { TieSections } from '@/modules/agreements/ui/tie-sections'
import { categoryNames, megaRegionNames } from '@/modules/regions/domain/region'
import { explainFit } from '@/modules/matching/server/recommend'
import { FitPanel } from '@/modules/pledges/ui/fit-panel'
import { listRegionNeeds } from '@/modules/pledges/server/list-region-needs'
import { RegionNeeds } from '@/modules/pledges/ui/region-needs'
import { canEditOffers } from '@/modules/offers/domain/offer-policy'
import { canEditRegion } from '@/modules/regions/domain/region-policy'
import { getRegion } from '@/modules/regions/server/get-region'
import { RegionHead } from '@/modules/regions/ui/region-head'
import { RegionSuccessionNotice } from '@/modules/regions/ui/region-succession-notice'
import { isoDay } from '@/shared/korean-date'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { readSources } from '@/modules/regions/ui/read-sources'
import { Container, PageMain } from '@/ui/shell/page-main'
import { SourceList } from '@/ui/source-list'
import { OfferSections } from './_offer-sections'

type Props = PageProps<'/regions/[code]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const region = await getRegion((await params).code)
  return region
    ? { title: region.fullName, description: `${region.fullName}의 결연 기관, 지정, 특산물과 축제` }
    : { title: '찾는 지역이 없습니다' }
}

export default async function RegionPage({ params, searchParams }: Props) {
  const [{ code }, { can }] = await Promise.all([params, searchParams])
  const [region, agreements, actor] = await Promise.all([getRegion(code), listAgreementsOfRegion(code), currentActor()])
  if (!region) notFound()
  const ownPartner = actor.kind === 'person' ? actor.memberships.find(({ partnerId }) => partnerId)?.partnerId : null
  const fit = ownPartner ? await explainFit(code, ownPartner) : null
  const today = await currentDay()
  const { fullName, province, category, megaRegion, successions, disasters, source } = region
  const { count, byKind } = countPartners(sortTies(agreements).standing)
  return (
    <PageMain width="bleed">
      <div className="bg-surface-secondary-subtler pb-8">
        <Container>
          <PageHeader
            title={fullName}
            lead={`${megaRegionNames[megaRegion]} · ${categoryNames[category]}`}
            breadcrumbs={[
              { label: '지역 찾기', href: '/regions' },
              { label: province.name, href: `/regions?province=${province.code}` },
              { label: fullName },
            ]}
            actions={
              <>
                {canEditOffers(actor, code) && <LinkButton href={`/regions/${code}/offers`}>제공 항목</LinkButton>}
                {canEditRegion(actor, region) && <LinkButton href={`/regions/${code}/edit`}>고치기</LinkButton>}
              </>
            }
          />
          <RegionHead
            region={region}
            ties={{
              label: '결연 기관',
              value: count > 0 ? `${count}곳` : null,
              note: byKind || '아직 결연한 기관 없음',
            }}
          />
        </Container>
      </div>
      <Container className="grid grid-cols-[minmax(0,1fr)] gap-12 pt-10 max-md:gap-9">
        {successions.map((succession) => (
          <RegionSuccessionNotice
            key={succession.id}
            succession={succession}
            isPast={isoDay(succession.effectiveOn) <= today}
          />
        ))}
        <OfferSections actor={actor} region={region} can={can} />
        {fit && <FitPanel title="이 지역이 귀 기관과 맞는 이유" fit={fit} />}
        <RegionNeeds needs={await listRegionNeeds(code)} />
        <TieSections
          agreements={agreements}
          title={`결연 기관 ${count}곳`}
          show={['partners', 'kind', 'date', 'status']}
          emptyText="아직 결연한 기관이 없습니다"
        />
        <SourceList
          items={readSources(
            source,
            ...disasters.map((disaster) => disaster.source),
            ...agreements.map((agreement) => agreement.source),
          )}
        />
      </Container>
    </PageMain>
  )
}
