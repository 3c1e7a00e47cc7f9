import Link from 'next/link'
import { koreanDeadline } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { ConsentCard, type ConsentCardProps } from './consent-card'

type Side = Pick<ConsentCardProps, 'answer' | 'reason' | 'answeredAt'>

interface OwnConsent {
  readonly agreementId: string
  readonly side: 'region' | 'partner'
  readonly isOpen: boolean
  readonly roundName: string
  readonly consentClosesAt: Date | null
  readonly regionCode: string
  readonly regionName: string
  readonly partnerId: string
  readonly partnerName: string
  readonly region: Side
  readonly partner: Side
  /** Why the two were matched, in sentences. */
  readonly reasons: readonly string[]
}

/** The matched ties somebody answers for, each with the one they are to go with. */
export const OwnConsents = ({ rows }: { rows: readonly OwnConsent[] }) => (
  <ul className="grid gap-4">
    {rows.map((row) => (
      <li key={`${row.agreementId} ${row.side}`}>
        <OwnConsentCard row={row} />
      </li>
    ))}
  </ul>
)

function OwnConsentCard({ row }: { row: OwnConsent }) {
  const { agreementId, side, isOpen, regionName, partnerName } = row
  const isRegion = side === 'region'
  const [own, other] = isRegion ? [row.region, row.partner] : [row.partner, row.region]
  const [ownName, otherName] = isRegion ? [regionName, partnerName] : [partnerName, regionName]
  return (
    <Card>
      <p className="text-sm text-text-subtle">
        {ownName} · {row.roundName}
        {row.consentClosesAt && ` · ${koreanDeadline(row.consentClosesAt)}까지`}
      </p>
      <h2 className="mt-1 text-xl">
        <Link className="link" href={isRegion ? `/partners/${row.partnerId}` : `/regions/${row.regionCode}`}>
          {otherName}
        </Link>
      </h2>
      {row.reasons.length > 0 && (
        <div className="mt-3">
          <h3 className="text-sm font-bold">이 상대와 맺어진 이유</h3>
          <ul className="mt-1 grid gap-0.5 text-sm">
            {row.reasons.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="mt-4">
        <ConsentCard
          {...own}
          {...{ agreementId, side, isOpen, otherName }}
          otherAnswer={other.answer}
          otherReason={other.reason}
        />
      </div>
    </Card>
  )
}
