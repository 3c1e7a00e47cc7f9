import { listAskingPartners } from '@/modules/offers/server/list-asking-partners'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { getContact, getOffer } from '@/modules/offers/server/get-catalogue'
import { ContactCard } from '@/modules/offers/ui/contact-card'
import { AskInquiryForm } from '@/modules/offers/ui/inquiry-forms'
import { getRegion } from '@/modules/regions/server/get-region'
import { addressOf } from '@/shared/address'
import { Columns } from '@/ui/columns'
import { PageHeader } from '@/ui/page-header'
import { ForbiddenPage } from '@/ui/shell/forbidden-page'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '문의하기' }

export default async function NewInquiryPage({ searchParams }: PageProps<'/inquiries/new'>) {
  const { offer: offerId, region: regionCode } = await searchParams
  const asked = {
    offer: typeof offerId === 'string' ? offerId : undefined,
    region: typeof regionCode === 'string' ? regionCode : undefined,
  }
  const actor = await signedInActor(addressOf('/inquiries/new', asked))
  const partners = await listAskingPartners(actor)
  if (partners.length === 0)
    return (
      <PageMain>
        <ForbiddenPage homeHref="/work" />
      </PageMain>
    )
  const offer = asked.offer ? await getOffer(asked.offer) : null
  const region = await getRegion(offer?.regionCode ?? asked.region ?? '')
  if (!region || (asked.offer && !offer)) notFound()
  const { code, fullName } = region
  return (
    <PageMain>
      <PageHeader
        size="work"
        title={`${fullName}에 문의하기`}
        lead={offer ? `항목: ${offer.name}` : '지역 전체에 대한 문의입니다.'}
        breadcrumbs={[
          { label: '지역', href: '/regions' },
          { label: fullName, href: `/regions/${code}` },
          { label: '문의하기' },
        ]}
      />
      <Columns side={<ContactCard contact={await getContact(code)} level={2} />}>
        <AskInquiryForm regionCode={code} regionName={fullName} offerId={offer?.id ?? null} partners={partners} />
      </Columns>
    </PageMain>
  )
}
