import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import type { Offer, OfferKind } from '../domain/offer'
import { OfferForm } from './offer-form'

interface OfferPageProps {
  readonly title: string
  readonly region: { readonly code: string; readonly fullName: string }
  readonly kind: OfferKind
  readonly offer?: Offer
  readonly isNew: boolean
  readonly today: string
}

/** A page that holds the form of one offer. */
export const OfferPage = ({ title, region: { code, fullName }, ...form }: OfferPageProps) => (
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
      <OfferForm regionCode={code} {...form} />
    </div>
  </PageMain>
)
