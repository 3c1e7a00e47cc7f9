import { countOpenInquiries } from '@/modules/offers/server/count-open-inquiries'
import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { currentDay } from '@/modules/accounts/server/current-time'
import { getOwnCatalogue } from '@/modules/offers/server/get-catalogue'
import { ContactForm } from '@/modules/offers/ui/contact-form'
import { OffersHead } from '@/modules/offers/ui/offers-head'
import { OwnCatalogue } from '@/modules/offers/ui/own-catalogue'
import { getRegion } from '@/modules/regions/server/get-region'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { PageMain } from '@/ui/shell/page-main'

type Props = PageProps<'/regions/[code]/offers'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const region = await getRegion((await params).code)
  return { title: region ? `${region.fullName} 제공 항목` : '찾는 지역이 없습니다' }
}

export default async function OffersPage({ params, searchParams }: Props) {
  const { code } = await params
  const actor = await signedInActor(`/regions/${code}/offers`)
  const region = await getRegion(code)
  if (!region) notFound()
  const catalogue = await getOwnCatalogue(actor, code)
  if (!catalogue) forbidden()
  const { contact, ...listed } = catalogue
  const [{ saved }, openInquiries] = await Promise.all([searchParams, countOpenInquiries(actor, code)])
  return (
    <PageMain>
      <OffersHead region={region} current="offers" openInquiries={openInquiries} />
      <Columns
        side={
          <Card title="문의처">
            <ContactForm regionCode={code} contact={contact} />
          </Card>
        }
      >
        <OwnCatalogue regionCode={code} {...listed} today={await currentDay()} saved={saved} />
      </Columns>
    </PageMain>
  )
}
