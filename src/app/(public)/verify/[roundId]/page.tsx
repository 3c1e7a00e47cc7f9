import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getPublication } from '@/modules/publications/server/get-publication'
import { PublicationDetails, PublicationSide } from '@/modules/publications/ui/publication-details'
import { PublicationHead } from '@/modules/publications/ui/publication-head'
import { VerificationPanel } from '@/modules/publications/ui/verification-panel'
import { fileAddress } from '@/modules/publications/ui/downloads-card'
import { WithdrawnNotice } from '@/modules/publications/ui/withdrawn-notice'
import { dayInSeoul, koreanDay } from '@/shared/korean-date'
import { Columns } from '@/ui/columns'
import { PageMain } from '@/ui/shell/page-main'

export async function generateMetadata({ params }: PageProps<'/verify/[roundId]'>): Promise<Metadata> {
  const publication = await getPublication((await params).roundId)
  return { title: publication ? `${publication.round.name} 검증` : '매칭 검증' }
}

export default async function VerifyRoundPage({ params }: PageProps<'/verify/[roundId]'>) {
  const { roundId } = await params
  const publication = await getPublication(roundId)
  if (!publication) notFound()
  const { wishesPublic, fingerprints, reveals, checkedAt } = publication
  return (
    <PageMain>
      <PublicationHead publication={publication} />
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
