import Link from 'next/link'
import { designationNames } from '@/modules/regions/domain/region'
import { addressOf } from '@/shared/address'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { EmptyState } from '@/ui/empty-state'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'
import type { RegionChange } from '../../domain/analysis/comparison/comparison'
import { koreanNumber, signedKoreanNumber } from '@/shared/korean-number'

interface RegionChangeTableProps {
  readonly title: string
  readonly id: string
  readonly empty: string
  readonly changes: readonly RegionChange[]
  readonly runId: string
}

const shownAtOnce = 8

/** Regions with what they gain or lose, whom they get and whom they give up, and why. */
export function RegionChangeCard({ title, id, empty, changes, runId }: RegionChangeTableProps) {
  const rest = changes.slice(shownAtOnce)
  return (
    <Card title={`${title} ${koreanNumber(changes.length)}곳`} id={id}>
      <ChangeTable caption={title} changes={changes.slice(0, shownAtOnce)} runId={runId} empty={empty} />
      {rest.length > 0 && (
        <div className="mt-3">
          <Disclosure label={`나머지 ${koreanNumber(rest.length)}곳 보기`}>
            <ChangeTable caption={`${title}, 나머지`} changes={rest} runId={runId} empty={empty} />
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

function ChangeTable({
  caption,
  changes,
  runId,
  empty,
}: { caption: string } & Omit<RegionChangeTableProps, 'title' | 'id'>) {
  return (
    <Table
      caption={caption}
      hideCaption
      dense
      rows={changes}
      rowKey={({ regionCode }) => regionCode}
      empty={<EmptyState title={empty} />}
      columns={[
        {
          key: 'region',
          header: '지역',
          cell: ({ regionCode, regionName }) => (
            <Link href={addressOf(`/matching/${runId}`, { region: regionCode })} className="link">
              {regionName}
            </Link>
          ),
        },
        {
          key: 'change',
          header: '점수 변화',
          align: 'end',
          phone: 'aside',
          cell: ({ a, b }) => (
            <b className={b > a ? 'text-text-success' : b < a ? 'text-text-danger' : undefined}>
              {signedKoreanNumber(b - a)}
            </b>
          ),
        },
        { key: 'partners', header: '기관 변화와 까닭', phone: 'plain', cell: (change) => <Partners change={change} /> },
        { key: 'situation', header: '상황', phone: 'plain', cell: ({ region }) => <Situation region={region} /> },
      ]}
    />
  )
}

function Partners({ change: { added, removed } }: { change: RegionChange }) {
  const lines = [
    ...removed.map((one) => ({ ...one, sign: '−', word: '빠짐', look: 'text-text-danger' })),
    ...added.map((one) => ({ ...one, sign: '+', word: '들어옴', look: 'text-text-success' })),
  ]
  return (
    <ul className="grid gap-1">
      {lines.map(({ partnerId, partnerName, why, sign, word, look }) => (
        <li key={`${sign}${partnerId}`} className="grid grid-cols-[1.4rem_minmax(0,1fr)]">
          <b aria-hidden="true" className={look}>
            {sign}
          </b>
          <span>
            <span className="sr-only">{`${word}: `}</span>
            {partnerName} <span className="block text-text-subtle">{why}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Situation({ region: { designation, disasters } }: Pick<RegionChange, 'region'>) {
  const [disaster] = disasters.toSorted((one, other) => (one.declaredOn < other.declaredOn ? 1 : -1))
  if (!designation && !disaster) return null
  return (
    <span className="flex flex-wrap gap-1">
      {disaster && <Tag tone="danger">{`${disaster.declaredOn.slice(0, 4)} ${disaster.event}`}</Tag>}
      {designation && <Tag>{designationNames[designation]}</Tag>}
    </span>
  )
}
