import Link from 'next/link'
import { Card } from '@/ui/card'
import { CopyButton } from '@/ui/copy-button'
import { EmptyState } from '@/ui/empty-state'
import { explainPairInWords } from '../domain/explain-in-words'
import type { ProposalRow } from './proposal-table'
import { PairScoreParts } from './score-parts'

/** The chosen pair: its score, part by part, each with its fact. */
export function PairPanel({ pair }: { pair: ProposalRow | undefined }) {
  if (!pair) {
    return (
      <Card title="쌍 설명">
        <EmptyState title="고른 쌍이 없습니다">표에서 기관 이름을 누르면 점수의 이유를 보여 드립니다.</EmptyState>
      </Card>
    )
  }
  const { regionCode, regionName, partnerId, partnerName, score, parts } = pair
  return (
    <Card title="쌍 설명" id="pair">
      <p className="text-lg font-bold">
        <Link href={`/regions/${regionCode}`} className="link">
          {regionName}
        </Link>
        <br />
        <Link href={`/partners/${partnerId}`} className="link">
          {partnerName}
        </Link>
      </p>
      <p className="mt-2">
        <b className="tabular text-3xl">{score.toLocaleString('ko')}</b>{' '}
        <span className="text-text-subtle">/ 10,000점</span>
      </p>
      <div className="mt-4">
        <PairScoreParts parts={parts} />
      </div>
      <div className="mt-4">
        <CopyButton text={explainPairInWords(pair)} label="설명 복사" />
      </div>
    </Card>
  )
}
