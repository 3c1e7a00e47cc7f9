import Link from 'next/link'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'
import { type ConsentAnswer, type ConsentState, consentStateNames } from '../domain/consent'
import { ConsentTag } from './consent-card'

interface ListedSide {
  readonly answer: ConsentAnswer | null
  readonly reason: string | null
}

interface ListedConsent {
  readonly agreementId: string
  readonly roundName: string
  readonly regionCode: string
  readonly regionName: string
  readonly partnerId: string
  readonly partnerName: string
  readonly region: ListedSide
  readonly partner: ListedSide
  readonly state: ConsentState
}

const tones = {
  declined: 'danger',
  changeAsked: 'warning',
  bothAccepted: 'success',
  oneAccepted: 'information',
  silent: 'neutral',
} as const

const side = ({ answer, reason }: ListedSide) => (
  <>
    <ConsentTag answer={answer} />
    {reason && <span className="mt-1 block text-dense">{reason}</span>}
  </>
)

/** Every matched tie with what both sides said. */
export const ConsentTable = ({ rows }: { rows: readonly ListedConsent[] }) => (
  <Table
    caption="결연별 수락"
    hideCaption
    dense
    rows={rows}
    rowKey={({ agreementId }) => agreementId}
    empty={<p className="py-6 text-center text-sm">이 조건에 맞는 결연이 없습니다.</p>}
    columns={[
      {
        key: 'region',
        header: '지역',
        cell: ({ regionCode, regionName }) => (
          <Link className="link" href={`/regions/${regionCode}`}>
            {regionName}
          </Link>
        ),
      },
      {
        key: 'partner',
        header: '기관',
        cell: ({ partnerId, partnerName }) => (
          <Link className="link" href={`/partners/${partnerId}`}>
            {partnerName}
          </Link>
        ),
      },
      {
        key: 'state',
        header: '상태',
        noWrap: true,
        cell: ({ state }) => <Tag tone={tones[state]}>{consentStateNames[state]}</Tag>,
      },
      { key: 'ofRegion', header: '지역의 답', cell: ({ region }) => side(region) },
      { key: 'ofPartner', header: '기관의 답', cell: ({ partner }) => side(partner) },
      { key: 'round', header: '회차', cell: ({ roundName }) => roundName },
    ]}
  />
)
