import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { currentDay } from '@/modules/accounts/server/current-time'
import { offerKindNames, offerKinds } from '@/modules/offers/domain/offer'
import { canEditOffers } from '@/modules/offers/domain/offer-policy'
import { getOwnOffer } from '@/modules/offers/server/get-catalogue'
import { OfferPage } from '@/modules/offers/ui/offer-page'
import { getRegion } from '@/modules/regions/server/get-region'

export const metadata: Metadata = { title: '제공 항목 올리기' }

export default async function NewOfferPage({ params, searchParams }: PageProps<'/regions/[code]/offers/new'>) {
  const [{ code }, { kind: wanted, from }] = await Promise.all([params, searchParams])
  const actor = await signedInActor(`/regions/${code}/offers`)
  const region = await getRegion(code)
  if (!region) notFound()
  if (!canEditOffers(actor, code)) forbidden()
  // What is copied is nothing yet: it becomes an offer once it is saved.
  const copied = typeof from === 'string' ? await getOwnOffer(actor, code, from) : null
  const kind = copied?.kind ?? offerKinds.find((each) => each === wanted) ?? 'product'
  return (
    <OfferPage
      today={await currentDay()}
      title={`${offerKindNames[kind]} 올리기`}
      region={region}
      kind={kind}
      offer={copied ? { ...copied, name: `${copied.name} (복사)` } : undefined}
      isNew
    />
  )
}
