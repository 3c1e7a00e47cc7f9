import type { ComponentProps } from 'react'
import type { AgreementView } from '@/modules/agreements/domain/agreement-view'
import { countPartners, sortTies } from '@/modules/agreements/domain/tie-groups'
import { type MegaRegion, type RegionCategory, categoryNames, megaRegionNames } from '@/modules/regions/domain/region'
import { RegionHead } from '@/modules/regions/ui/region-head'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { Container } from '@/ui/shell/page-main'

interface RegionPageHeadProps {
  readonly region: ComponentProps<typeof RegionHead>['region'] & {
    readonly code: string
    readonly fullName: string
    readonly category: RegionCategory
    readonly megaRegion: MegaRegion
    readonly province: { readonly code: string; readonly name: string }
  }
  readonly agreements: readonly AgreementView[]
  readonly may: { readonly edit: boolean; readonly editOffers: boolean }
}

/** A region at a glance, with its ties counted. */
export function RegionPageHead({ region, agreements, may }: RegionPageHeadProps) {
  const { code, fullName, province, category, megaRegion } = region
  const { count, byKind } = countPartners(sortTies(agreements).standing)
  return (
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
              {may.editOffers && <LinkButton href={`/regions/${code}/offers`}>제공 항목</LinkButton>}
              {may.edit && <LinkButton href={`/regions/${code}/edit`}>고치기</LinkButton>}
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
  )
}
