import { particleOf } from '@/shared/korean-particle'
import { Disclosure } from '@/ui/disclosure'
import { DoneNotice } from '@/ui/done-notice'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { SectionHeader } from '@/ui/section-header'
import { type Offer, offerKindNames, offerKinds } from '../domain/offer'
import { OfferNotices } from './offer-notices'
import { OwnOfferList, WithdrawnOfferList } from './own-offer-list'

interface OwnCatalogueProps {
  readonly regionCode: string
  readonly offers: readonly Offer[]
  readonly withdrawn: Parameters<typeof WithdrawnOfferList>[0]['offers']
  readonly today: string
  /** The offer just saved, as the address says. */
  readonly saved: unknown
}

const savedText = (name: string) =>
  `‘${name}’${particleOf(name, '을/를')} 저장했습니다. 지역 화면과 ‘장터·숙소 찾기’에 바로 보입니다.`

/** The catalogue of a region for who keeps it: what to look at, what to add, what stands and what was taken out. */
export function OwnCatalogue({ regionCode, offers, withdrawn, today, saved }: OwnCatalogueProps) {
  const savedName = offers.find(({ id }) => id === saved)?.name
  return (
    <div className="grid gap-6">
      <DoneNotice query={{ saved: savedName }} texts={{ saved: savedName && savedText(savedName) }} />
      <OfferNotices offers={offers} today={today} />
      <section>
        <SectionHeader title="항목 올리기" lead="무엇을 올리는지 고르면 알맞은 칸이 나옵니다." />
        <ul className="flex flex-wrap gap-2">
          {offerKinds.map((kind) => (
            <li key={kind}>
              <LinkButton size={40} href={`/regions/${regionCode}/offers/new?kind=${kind}`}>
                {offerKindNames[kind]}
              </LinkButton>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <SectionHeader title={`올린 항목 ${offers.length}개`} lead="적힌 차례대로 지역 화면에 보입니다." />
        {offers.length > 0 ? (
          <OwnOfferList offers={offers} today={today} />
        ) : (
          <EmptyState title="아직 올린 항목이 없습니다">
            기관이 살 수 있는 특산물, 머물 수 있는 숙소, 함께할 축제부터 올려 보세요.
          </EmptyState>
        )}
      </section>
      {withdrawn.length > 0 && (
        <Disclosure label={`거둔 항목 ${withdrawn.length}개`}>
          <WithdrawnOfferList offers={withdrawn} />
        </Disclosure>
      )}
    </div>
  )
}
