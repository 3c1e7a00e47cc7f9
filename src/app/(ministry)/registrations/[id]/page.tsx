import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { partnerKindNames } from '@/modules/partners/domain/partner'
import { findLikelyPartners, getRegistration } from '@/modules/partners/server/get-registration'
import { ApproveForm, RefuseForm } from '@/modules/partners/ui/registration-decision'
import { DecisionFacts, FindPartnerCard, RegistrationFacts } from '@/modules/partners/ui/registration-facts'
import { RegistrationStatusTag } from '@/modules/partners/ui/registration-table'
import { searchText } from '@/shared/input-fields'
import { isUuid } from '@/shared/is-uuid'
import { koreanInstant } from '@/shared/korean-date'
import { Columns } from '@/ui/columns'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '참여 신청' }

const query = z.object({ find: searchText() })

export default async function RegistrationPage({ params, searchParams }: PageProps<'/registrations/[id]'>) {
  const { id } = await params
  const path = `/registrations/${id}`
  const { find } = query.parse(await searchParams)
  const actor = await signedInActor(path)
  const registration = isUuid(id) ? await getRegistration(actor, id) : null
  if (!registration) notFound()
  const { status, version, name, kind, createdAt } = registration
  const isWaiting = status === 'waiting'
  const likely = isWaiting ? await findLikelyPartners(registration, find) : []
  const of = { registrationId: id, version, status }
  return (
    <PageMain>
      <PageHeader
        size="work"
        title={<span className="wrap-anywhere">{name}</span>}
        tags={<RegistrationStatusTag status={status} />}
        lead={`${partnerKindNames[kind]} · ${koreanInstant(createdAt)} 신청`}
        breadcrumbs={[{ label: '참여 신청 심사', href: '/registrations' }, { label: name }]}
      />
      <Columns
        sideWidth="wide"
        side={
          <>
            <ApproveForm {...of} email={registration.contactEmail} likely={likely} key="approve" />
            {isWaiting && <FindPartnerCard path={path} find={find} />}
            <RefuseForm {...of} key="refuse" />
            {!isWaiting && <DecisionFacts registration={registration} />}
          </>
        }
      >
        <RegistrationFacts registration={registration} />
      </Columns>
    </PageMain>
  )
}
