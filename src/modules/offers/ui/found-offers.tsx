import { Download } from 'lucide-react'
import { addressOf } from '@/shared/address'
import { koreanNumber } from '@/shared/korean-number'
import type { Page } from '@/shared/paging'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { NothingFound } from '@/ui/nothing-found'
import { Pagination } from '@/ui/pagination'
import { SectionHeader } from '@/ui/section-header'
import type { OfferFilter } from '../domain/offer-filter'
import { OfferCards, type ShownOffer } from './offer-cards'

interface FoundOffersProps {
  readonly found: Page<ShownOffer>
  readonly filter: OfferFilter
  /** Without any condition there is nothing either. */
  readonly isEmptyCatalogue: boolean
  readonly mayAsk: boolean
}

/** What a search of the catalogue found, and the same as a file. */
export function FoundOffers({ found, filter, isEmptyCatalogue, mayAsk }: FoundOffersProps) {
  const { page: _page, perPage: _perPage, ...conditions } = filter
  return (
    <section className="mt-8" aria-labelledby="found-title">
      <SectionHeader
        id="found-title"
        title={`항목 ${koreanNumber(found.totalCount)}개`}
        action={
          found.totalCount > 0 && (
            <LinkButton href={addressOf('/catalogue/export', conditions)} download size={40} icon={<Download />}>
              엑셀로 받기
            </LinkButton>
          )
        }
      />
      {found.items.length > 0 ? (
        <OfferCards
          offers={found.items}
          askHrefOf={({ id, regionCode }) => (mayAsk ? `/inquiries/new?offer=${id}` : `/regions/${regionCode}#contact`)}
        />
      ) : isEmptyCatalogue ? (
        <EmptyState title="아직 올라온 항목이 없습니다">
          지역이 항목을 올리면 여기에 보입니다. 그동안은 지역 화면의 문의처로 물어봐 주세요.
        </EmptyState>
      ) : (
        <NothingFound title="조건에 맞는 항목이 없습니다" path="/catalogue">
          달이나 인원 조건을 줄이거나 초성으로 찾아 보세요.
        </NothingFound>
      )}
      <Pagination of={found} path="/catalogue" query={filter} label="항목 목록" />
    </section>
  )
}
