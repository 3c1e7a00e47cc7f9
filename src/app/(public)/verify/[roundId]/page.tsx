import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getPublication } from '@/modules/publications/server/get-publication'
import { PublicationDetails, PublicationSide } from '@/modules/publications/ui/publication-details'
import { VerificationPanel } from '@/modules/publications/ui/verification-panel'
import { fileAddress } from '@/modules/publications/ui/downloads-card'
import { WithdrawnNotice } from '@/modules/publications/ui/withdrawn-notice'
import { dayInSeoul, koreanDay } from '@/shared/korean-date'
import { Columns } from '@/ui/columns'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { Tag } from '@/ui/tag'
import { koreanNumber } from '@/shared/korean-number'

export async function generateMetadata({ params }: PageProps<'/verify/[roundId]'>): Promise<Metadata> {
  const publication = await getPublication((await params).roundId)
  return { title: publication ? `${publication.round.name} 검증` : '매칭 검증' }
}

export default async function VerifyRoundPage({ params }: PageProps<'/verify/[roundId]'>) {
  const { roundId } = await params
  const publication = await getPublication(roundId)
  if (!publication) notFound()
  const { round, result, wishesPublic, fingerprints, reveals, checkedAt, publishedAt } = publication
  const used = new Set(result.pairs.map(([, partner]) => partner)).size
  return (
    <PageMain>
      <PageHeader
        title={`${round.name}, 직접 검증하기`}
        lead={`시군구 ${koreanNumber(result.regions.length)}곳과 기관 ${koreanNumber(used)}곳을 ${koreanNumber(result.pairs.length)}쌍으로 이은 결과입니다. 아래 계산은 이 컴퓨터의 브라우저에서 이루어지며, 서버의 답을 믿지 않아도 됩니다.`}
        breadcrumbs={[
          { label: '결연 현황', href: '/' },
          { label: '매칭 검증', href: '/verify' },
          { label: round.name },
        ]}
        tags={
          <>
            {round.isDemonstration && <Tag tone="warning">시연용</Tag>}
            <span>{`${koreanDay(dayInSeoul(publishedAt))} 공표`}</span>
          </>
        }
      />
      <div className="grid gap-10 max-md:gap-8">
        <WithdrawnNotice publication={publication} />
        <VerificationPanel
          publication={{
            problemHref: fileAddress(roundId, 'problem'),
            resultHref: fileAddress(roundId, 'result'),
            fingerprints,
            wishesPublic,
            reveals: reveals.map(({ regionCode, partnerId, score, salt }) => ({
              regionId: regionCode,
              partnerId,
              score,
              salt,
            })),
          }}
          checkedOn={checkedAt && koreanDay(dayInSeoul(checkedAt))}
        />
        <Columns side={<PublicationSide publication={publication} />}>
          <PublicationDetails publication={publication} />
        </Columns>
      </div>
    </PageMain>
  )
}
