import { dayInSeoul, koreanDay } from '@/shared/korean-date'
import { koreanNumber } from '@/shared/korean-number'
import { PageHeader } from '@/ui/page-header'
import { Tag } from '@/ui/tag'

interface PublicationHeadProps {
  readonly publication: {
    readonly round: { readonly name: string; readonly isDemonstration: boolean }
    readonly result: {
      readonly regions: readonly unknown[]
      readonly pairs: readonly (readonly [unknown, unknown, ...unknown[]])[]
    }
    readonly publishedAt: Date
  }
}

/** What was published, and that nobody need believe it. */
export function PublicationHead({ publication: { round, result, publishedAt } }: PublicationHeadProps) {
  const used = new Set(result.pairs.map(([, partner]) => partner)).size
  return (
    <PageHeader
      title={`${round.name}, 직접 검증하기`}
      lead={`시군구 ${koreanNumber(result.regions.length)}곳과 기관 ${koreanNumber(used)}곳을 ${koreanNumber(result.pairs.length)}쌍으로 이은 결과입니다. 아래 계산은 이 컴퓨터의 브라우저에서 이루어지며, 서버의 답을 믿지 않아도 됩니다.`}
      breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '매칭 검증', href: '/verify' }, { label: round.name }]}
      tags={
        <>
          {round.isDemonstration && <Tag tone="warning">시연용</Tag>}
          <span>{`${koreanDay(dayInSeoul(publishedAt))} 공표`}</span>
        </>
      }
    />
  )
}
