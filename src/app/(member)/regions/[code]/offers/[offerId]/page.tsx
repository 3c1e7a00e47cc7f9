import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { currentDay } from '@/modules/accounts/server/current-time'
import { canEditOffers } from '@/modules/offers/domain/offer-policy'
import { getOwnOffer } from '@/modules/offers/server/get-catalogue'
import { OfferPage } from '@/modules/offers/ui/offer-page'
import { getRegion } from '@/modules/regions/server/get-region'

export const metadata: Metadata = { title: '제공 항목 고치기' }

export default async function EditOfferPage({ params }: PageProps<'/regions/[code]/offers/[offerId]'>) {
  const { code, offerId } = await params
  const actor = await signedInActor(`/regions/${code}/offers/${offerId}`)
  const region = await getRegion(code)
  if (!region) notFound()
  if (!canEditOffers(actor, code)) forbidden()
  const offer = await getOwnOffer(actor, code, offerId)
  if (!offer) notFound()
  return (
    <OfferPage
      today={await currentDay()}
      title={`${offer.name} 고치기`}
      region={region}
      kind={offer.kind}
      offer={offer}
      isNew={false}
    />
  )
}
