import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { currentDay } from '@/modules/accounts/server/current-time'
import { offerKindNames, offerKinds } from '@/modules/offers/domain/offer'
import { checkReason } from '@/modules/offers/domain/offer-check'
import { getOwnCatalogue } from '@/modules/offers/server/get-catalogue'
import { countOpenInquiries } from '@/modules/offers/server/inquiries'
import { ContactForm } from '@/modules/offers/ui/contact-form'
import { OwnOfferList, WithdrawnOfferList } from '@/modules/offers/ui/own-offer-list'
import { getRegion } from '@/modules/regions/server/get-region'
import { particleOf } from '@/shared/korean-particle'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { Disclosure } from '@/ui/disclosure'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { SectionHeader } from '@/ui/section-header'
import { PageMain } from '@/ui/shell/page-main'
import { OffersHead } from './_offers-head'
import { DoneNotice } from '@/ui/done-notice'

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
  const { offers, withdrawn, contact } = catalogue
  const [{ saved }, openInquiries] = await Promise.all([searchParams, countOpenInquiries(actor, code)])
  const today = await currentDay()
  const reasons = offers.map((offer) => checkReason(offer, today))
  const [unchecked, over] = (['unchecked', 'over'] as const).map(
    (wanted) => reasons.filter((one) => one === wanted).length,
  )
  const savedName = offers.find(({ id }) => id === saved)?.name
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
        <div className="grid gap-6">
          <DoneNotice
            query={{ saved: savedName }}
            texts={{
              saved:
                savedName &&
                `‘${savedName}’${particleOf(savedName, '을/를')} 저장했습니다. 지역 화면과 ‘장터·숙소 찾기’에 바로 보입니다.`,
            }}
          />
          {unchecked! > 0 && (
            <Alert tone="warning" title={`아직 확인하지 않은 항목 ${unchecked}개 (6개월 지남)`}>
              지금도 맞으면 ‘그대로입니다’를 누르고, 달라졌으면 고쳐 주세요.
            </Alert>
          )}
          {over! > 0 && (
            <Alert tone="warning" title={`날짜가 지난 축제 ${over}개`}>
              다음 날짜를 적거나, 정해지지 않았으면 날짜를 비우고 달만 남겨 주세요.
            </Alert>
          )}
          <section>
            <SectionHeader title="항목 올리기" lead="무엇을 올리는지 고르면 알맞은 칸이 나옵니다." />
            <ul className="flex flex-wrap gap-2">
              {offerKinds.map((kind) => (
                <li key={kind}>
                  <LinkButton size={40} href={`/regions/${code}/offers/new?kind=${kind}`}>
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
      </Columns>
    </PageMain>
  )
}
