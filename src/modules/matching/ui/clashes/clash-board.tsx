import type { ComponentProps } from 'react'
import { addressOf } from '@/shared/address'
import { koreanNumber } from '@/shared/korean-number'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import type { ClashWords } from '../../domain/clashes/describe-clash'
import type { PairSlice } from '../../domain/settings/run-policy'
import type { ProposalCell } from '../proposal-map'
import { RegionCountMap } from '../region-count-map'
import { ClashCard } from './clash-card'
import { ClashList } from './clash-list'
import { type ListedRepair, RepairList } from './repair-list'

interface ClashBoardProps {
  readonly runId: string
  readonly diagnosis: {
    readonly unmet: { readonly missing: number; readonly problem: { readonly places: readonly unknown[] } }
    readonly slice: PairSlice
    readonly clashes: readonly Omit<ComponentProps<typeof ClashCard>, 'words'>[]
    readonly words: readonly ClashWords[]
    readonly chosen: number
    readonly repairs: readonly ListedRepair[]
    readonly shortRegions: readonly { readonly regionCode: string; readonly missing: number }[]
    readonly shortCount: number
    readonly partnerCounts: ReadonlyMap<string, number>
    readonly isOutdated: boolean
  }
  readonly cells: readonly ProposalCell[]
  readonly mayApply: boolean
}

/** What a run could not meet: where it clashes, where it falls short, and what would mend it. */
export function ClashBoard({ runId, diagnosis, cells, mayApply }: ClashBoardProps) {
  const { unmet, slice, clashes, words, chosen, repairs, shortRegions, shortCount, partnerCounts } = diagnosis
  const fine = unmet.problem.places.length - shortCount
  const hidden = shortCount - shortRegions.length
  return (
    <>
      <Alert tone="danger" title={`이 규칙으로는 ${koreanNumber(unmet.missing)}건을 채울 수 없습니다`}>
        {words[chosen]!.sentence}
        {fine > 0 && ` 나머지 ${koreanNumber(fine)}개 지역은 문제가 없습니다.`}
      </Alert>
      {slice !== 'all' && (
        <Alert tone="information">모자라는 수는 모든 쌍을 센 것이고, 이름과 지도는 맡으신 범위의 것만 보입니다.</Alert>
      )}
      {diagnosis.isOutdated && (
        <Alert tone="warning">
          이 실행을 계산한 뒤 서약이나 결연이 바뀌었습니다. 아래 방법은 그때의 자료로 확인한 것이어서 결과가 다를 수
          있습니다.
        </Alert>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_40rem] xl:grid-cols-[26rem_minmax(0,1fr)_44rem]">
        <div className="max-xl:lg:col-span-2">
          <ClashList
            runId={runId}
            chosen={chosen}
            clashes={clashes.map(({ need, capacity }, at) => ({ ...words[at]!, need, capacity }))}
          />
        </div>
        <div className="grid min-w-0 gap-4">
          <ClashCard words={words[chosen]!} {...clashes[chosen]!} />
          <Card title="부족이 생기는 자리">
            <p className="mb-3 text-dense text-text-subtle">
              부족을 가장 적게 한 한 예입니다.
              {hidden > 0 && ` 맡으신 범위 밖에서 부족한 ${koreanNumber(hidden)}곳은 표시하지 않습니다.`}
            </p>
            <RegionCountMap
              label="부족이 생기는 자리의 지도. 칸마다 그 지역의 쌍으로 이어집니다."
              cells={cells}
              counts={partnerCounts}
              marked={new Map(shortRegions.map(({ regionCode, missing }) => [regionCode, `${missing}곳 부족`]))}
              markedText="필요한 기관을 채우지 못한 곳"
              hrefOf={(region) => addressOf(`/matching/${runId}`, { region })}
            />
          </Card>
        </div>
        <RepairList
          isHidden={slice !== 'all'}
          runId={runId}
          missing={unmet.missing}
          mayApply={mayApply}
          repairs={repairs}
        />
      </div>
    </>
  )
}
