import { currentDay } from '@/modules/accounts/server/current-time'
import type { Offer, OfferKind } from '@/modules/offers/domain/offer'
import { OfferForm } from '@/modules/offers/ui/offer-form'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

interface OfferPageProps {
  readonly title: string
  readonly region: { readonly code: string; readonly fullName: string }
  readonly kind: OfferKind
  readonly offer?: Offer
  readonly isNew: boolean
}

/** A page that holds the form of one offer. */
export const OfferPage = async ({ title, region: { code, fullName }, kind, offer, isNew }: OfferPageProps) => (
  <PageMain>
    <PageHeader
      size="work"
      title={title}
      breadcrumbs={[
        { label: '지역', href: '/regions' },
        { label: fullName, href: `/regions/${code}` },
        { label: '제공 항목', href: `/regions/${code}/offers` },
        { label: title },
      ]}
    />
    <div className="max-w-[80rem]">
      <OfferForm regionCode={code} kind={kind} offer={offer} isNew={isNew} today={await currentDay()} />
    </div>
  </PageMain>
)
