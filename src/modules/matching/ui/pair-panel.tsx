import { Alert } from '@/ui/alert'
import { ArrowLeftRight, Ban, Pin } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { type PartnerKind, partnerKindNames } from '@/modules/partners/domain/partner'
import { Card } from '@/ui/card'
import { CopyButton } from '@/ui/copy-button'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'
import type { BoardQuery } from '../domain/runs/board-query'
import { explainPairInWords, priceInWords } from '../domain/scoring/explain-in-words'
import { withParticle } from '@/shared/korean-particle'
import { pairKeyOf } from '../domain/settings/pair-key'
import type { AlternateView, PairView, PriceView } from '../domain/runs/pair-view'
import { PriceCard } from './price-card'
import { PairScoreParts } from './score-parts'
import { ActButton } from '@/ui/act-button'
import { chooseOnBoardAction } from '../actions'
import { koreanNumber } from '@/shared/korean-number'

interface PairPanelProps {
  readonly runId: string
  readonly total: number
  readonly pair: PairView | null
  /** Of taking a matched pair out, or of putting another in. */
  readonly price: PriceView | null
  readonly alternates: readonly AlternateView[]
  readonly ask: BoardQuery['ask']
  readonly mayChoose: boolean
  readonly hrefOf: (query: { pair: string; ask?: BoardQuery['ask'] }) => string
  /** The form that chooses the pair to swap with, and its price. */
  readonly swap: ReactNode
}

/** The chosen pair, matched or not: its score part by part, what it is up against, and what changing it would cost. */
export function PairPanel(props: PairPanelProps) {
  const { pair, price, alternates, total, hrefOf } = props
  if (!pair) {
    return (
      <Card title="쌍 설명" id="pair">
        <EmptyState title="고른 쌍이 없습니다">
          표나 지도에서 고르거나 아래에서 지역과 기관을 정하면 이유와 값을 보여 드립니다.
        </EmptyState>
      </Card>
    )
  }
  const { regionCode, regionName, partnerId, partnerName, partnerKind, score, parts, isMatched } = pair
  const text = [explainPairInWords(pair), ...(price ? [sentenceOf(pair, price, total)] : [])].join('\n')
  const moveHref = (region: string, partner: string) => hrefOf({ pair: `${region}.${partner}` })
  return (
    <>
      <Card id="pair" title="쌍 설명">
        <p className="text-lg leading-snug font-bold">
          <Link href={`/regions/${regionCode}`} className="link">
            {regionName}
          </Link>
          <br />
          <Link href={`/partners/${partnerId}`} className="link">
            {partnerName}
          </Link>
        </p>
        <p className="mt-2 flex flex-wrap items-center gap-2">
          <span>
            <b className="tabular text-3xl">{koreanNumber(score)}</b>{' '}
            <span className="text-text-subtle">/ 10,000점</span>
          </span>
          <Tag>{partnerKindNames[partnerKind as PartnerKind]}</Tag>
          <StateTag pair={pair} />
        </p>
        <h3 className="mt-4 text-md font-bold">{isMatched ? '왜 이 매칭인가' : '점수의 이유'}</h3>
        {pair.avoidedReason && <Alert tone="warning">기관이 피해 달라고 한 지역입니다: {pair.avoidedReason}</Alert>}
        <PairScoreParts parts={parts} />
        <p className="mt-2 text-dense text-text-subtle">막대는 그 기준에서 받은 정도, 숫자는 비율을 곱한 점수입니다.</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <ChoiceLinks {...props} pair={pair} />
          <CopyButton text={text} label="설명 복사" />
        </div>
      </Card>
      {price && (
        <Card id="price">
          <PriceCard
            title={
              isMatched
                ? `${withParticle(partnerName, '을/를')} 빼면`
                : `왜 아닌가: ${regionName}에 ${withParticle(partnerName, '을/를')} 넣으면`
            }
            price={price}
            total={total}
            hrefOf={moveHref}
          >
            <PriceAnswer {...props} pair={pair} price={price} />
          </PriceCard>
        </Card>
      )}
      {props.swap}
      {alternates.length > 0 && (
        <Card title={`${regionName}의 다른 후보`}>
          <AlternateTable alternates={alternates} hrefOf={(partner) => hrefOf({ pair: `${regionCode}.${partner}` })} />
        </Card>
      )}
    </>
  )
}

const sentenceOf = ({ isMatched, regionName, partnerName }: PairView, price: PriceView, total: number) =>
  isMatched
    ? `이 쌍을 빼면: ${priceInWords(price, total)}`
    : `${regionName}에 ${withParticle(partnerName, '을/를')} 이으면: ${priceInWords(price, total)}`

function StateTag({ pair: { decision, isMatched, isStanding } }: { pair: PairView }) {
  if (decision === 'pinned') return <Tag tone="information">고정</Tag>
  if (decision === 'barred') return <Tag tone="danger">제외</Tag>
  if (isStanding) return <Tag tone="success">기존 유지</Tag>
  return isMatched ? <Tag tone="primary">새 제안</Tag> : <Tag>이 매칭에 없음</Tag>
}

function ChoiceLinks({ pair, ask, mayChoose, hrefOf }: PairPanelProps & { pair: PairView }) {
  if (!mayChoose) return null
  const key = pairKeyOf(pair)
  const link = (of: NonNullable<BoardQuery['ask']>, label: string, icon: ReactNode) => (
    <LinkButton
      key={of}
      href={`${hrefOf({ pair: key, ask: of })}#price`}
      size={40}
      icon={icon}
      look={ask === of ? 'tinted' : 'outlined'}
    >
      {label}
    </LinkButton>
  )
  if (!pair.isMatched) return link('pin', '고정', <Pin />)
  return (
    <>
      {link('pin', '고정', <Pin />)}
      {link('bar', '제외', <Ban />)}
      {link('swap', '맞바꾸기', <ArrowLeftRight />)}
    </>
  )
}

/** The button that carries a decision out, beside what it costs. */
function PriceAnswer({ runId, pair, price, ask, mayChoose }: PairPanelProps & { pair: PairView; price: PriceView }) {
  if (!mayChoose) return null
  const fields = { runId, regionCode: pair.regionCode, partnerId: pair.partnerId }
  if (pair.isMatched && ask === 'pin')
    return (
      <div className="grid gap-2">
        <p className="text-sm">
          이미 이 결과에 있는 쌍입니다. 고정해도 지금 점수는 그대로이고, 다시 계산해도 이 쌍은 남습니다.
        </p>
        <ActButton action={chooseOnBoardAction} fields={{ ...fields, change: 'pin' }} busyText="담는 중" look="filled">
          고정
        </ActButton>
      </div>
    )
  if (pair.isMatched && ask !== 'bar') return null
  if (!price.possible) return null
  const [change, label] = pair.isMatched ? ['bar', '그래도 제외'] : ['pin', '그래도 고정']
  return (
    <ActButton action={chooseOnBoardAction} fields={{ ...fields, change: change! }} busyText="담는 중" look="filled">
      {label}
    </ActButton>
  )
}

function AlternateTable({
  alternates,
  hrefOf,
}: {
  alternates: readonly AlternateView[]
  hrefOf: (partnerId: string) => string
}) {
  const loss = (value: number | null) =>
    value === null ? '-' : value === 0 ? '그대로' : `${value > 0 ? '−' : '+'}${koreanNumber(Math.abs(value))}`
  return (
    <Table
      caption="다른 후보와 그 값"
      hideCaption
      dense
      keepOnPhone
      rows={alternates}
      rowKey={({ partnerId }) => partnerId}
      columns={[
        {
          key: 'partner',
          header: '기관',
          cell: ({ partnerId, partnerName, now }) => (
            <>
              <Link href={hrefOf(partnerId)} className="link" scroll={false}>
                {partnerName}
              </Link>
              <span className="block text-text-subtle">
                {now.length === 0
                  ? '맡은 지역 없음'
                  : `지금 ${now.slice(0, 2).join(', ')}${now.length > 2 ? ` 외 ${now.length - 2}곳` : ''}`}
              </span>
            </>
          ),
        },
        { key: 'score', header: '점수', align: 'end', cell: ({ score }) => koreanNumber(score) },
        { key: 'loss', header: '전체 변화', align: 'end', noWrap: true, cell: (alternate) => loss(alternate.loss) },
      ]}
    />
  )
}
