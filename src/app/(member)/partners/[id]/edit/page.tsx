import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { successionKindNames } from '@/modules/partners/domain/partner'
import { canCreatePartner, canEditPartner, canRecordSuccession } from '@/modules/partners/domain/partner-policy'
import { type PartnerDetails, getPartner } from '@/modules/partners/server/get-partner'
import { listPartnerChoices } from '@/modules/partners/server/list-partner-choices'
import { EditPartnerForm } from '@/modules/partners/ui/partner-form'
import { SuccessionForms } from '@/modules/partners/ui/succession-forms'
import { UnitForms } from '@/modules/partners/ui/unit-forms'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { listRegionChoices } from '@/modules/regions/server/list-region-choices'
import { isoDay, koreanDay } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

interface Props {
  params: Promise<{ id: string }>
}

export const metadata: Metadata = { title: '기관 정보 고치기' }

/** No more than the form shows goes to the browser. */
const editable = (partner: PartnerDetails) => {
  const { id, version, name, abbreviation, classification, corporateGroup, supervisorName } = partner
  const { headquartersText, headquartersProvinceCode, headquartersCode, standing, note, source } = partner
  return {
    id,
    version,
    name,
    abbreviation,
    classification,
    corporateGroup,
    supervisorName,
    headquartersText,
    headquartersProvinceCode,
    headquartersCode,
    standing,
    note,
    source,
  }
}

const recorded = ({ name, successors }: PartnerDetails) =>
  successors.map(({ id, version, effectiveOn, kind, successor }) => ({
    id,
    version,
    text: `${koreanDay(effectiveOn)} ${name} → ${successor.name} (${successionKindNames[kind]})`,
  }))

export default async function EditPartnerPage({ params }: Props) {
  const id = z.uuid().safeParse((await params).id)
  if (!id.success) notFound()
  const actor = await signedInActor(`/partners/${id.data}/edit`)
  const partner = await getPartner(id.data)
  if (!partner) notFound()
  if (!canEditPartner(actor, partner)) forbidden()
  const [provinces, regions, partners] = await Promise.all([listProvinces(), listRegionChoices(), listPartnerChoices()])
  const units = partner.units.map(({ id: unitId, version, name, note, validTo }) => ({
    id: unitId,
    version,
    name,
    note,
    validTo: validTo && isoDay(validTo),
  }))
  return (
    <PageMain>
      <PageHeader
        size="work"
        title={`${partner.name} 고치기`}
        breadcrumbs={[
          { label: '기관·기업', href: '/partners' },
          { label: partner.name, href: `/partners/${partner.id}` },
          { label: '고치기' },
        ]}
        actions={
          <LinkButton href={`/partners/${partner.id}`} size={40}>
            기관 화면 보기
          </LinkButton>
        }
      />
      <Columns
        sideWidth="wide"
        side={
          <>
            <Card title="부서·소속기관">
              <UnitForms partnerId={partner.id} units={units} />
            </Card>
            {canRecordSuccession(actor) && (
              <Card title="기관 개편·승계">
                <SuccessionForms
                  partnerId={partner.id}
                  kind={partner.kind}
                  successions={recorded(partner)}
                  partners={partners}
                />
              </Card>
            )}
          </>
        }
      >
        <Card title="기관 정보">
          <EditPartnerForm
            partner={editable(partner)}
            choices={{ provinces, regions }}
            canSetStanding={canCreatePartner(actor, partner.kind)}
          />
        </Card>
      </Columns>
    </PageMain>
  )
}
