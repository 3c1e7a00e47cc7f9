import type { ComponentProps } from 'react'
import { Alert } from '@/ui/alert'
import type { RunComparison } from '../../domain/analysis/comparison/comparison'
import { sameInWords } from '../../domain/analysis/comparison/comparison-in-words'
import { type InsteadOf, otherRunInWords } from '../../domain/analysis/comparison/other-run-in-words'
import { ComparePicker } from './compare-picker'
import { ComparisonMap } from './comparison-map'
import { ComparisonSummary } from './comparison-summary'
import { DifferenceCard } from './difference-card'
import { RegionChangeCard } from './region-change-table'

type Run = ComponentProps<typeof ComparePicker>['a'] & ComponentProps<typeof ComparisonMap>['a']

interface ComparisonBoardProps
  extends
    Pick<ComponentProps<typeof ComparisonMap>, 'cells' | 'side'>,
    Pick<ComponentProps<typeof ComparePicker>, 'candidates'> {
  readonly a: Run
  readonly found: ComponentProps<typeof DifferenceCard> & {
    readonly b: Run
    readonly instead: InsteadOf | null
    readonly comparison: RunComparison
  }
  /** Of which part the comparison speaks; null for the whole. */
  readonly scope: string | null
}

/** Two runs of one round side by side: measures, map, settings, and who gains or loses. */
export function ComparisonBoard({ a, found, candidates, scope, cells, side }: ComparisonBoardProps) {
  const { b, instead, comparison, ...differences } = found
  const same = sameInWords(comparison)
  return (
    <>
      <ComparePicker a={a} b={b} candidates={candidates} />
      {instead && <Alert tone="warning">{otherRunInWords(instead, b.name)}</Alert>}
      {scope && <Alert tone="information">{scope}</Alert>}
      {comparison.isSame && (
        <Alert tone="success" title={same.title}>
          {same.text}
        </Alert>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <ComparisonSummary comparison={comparison} />
        <div className="grid min-w-0 gap-4">
          <ComparisonMap a={a} b={b} changed={comparison.changed} cells={cells} side={side} />
          <DifferenceCard {...differences} />
        </div>
      </div>
      {!comparison.isSame && <RegionChanges comparison={comparison} runId={b.id} />}
    </>
  )
}

function RegionChanges({ comparison, runId }: { comparison: RunComparison; runId: string }) {
  const even = comparison.changed.filter((change) => change.a === change.b)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-2">
      <RegionChangeCard
        title="B에서 얻는 지역"
        id="gains"
        empty="얻는 지역이 없습니다"
        changes={comparison.gains}
        runId={runId}
      />
      <RegionChangeCard
        title="B에서 잃는 지역"
        id="losses"
        empty="잃는 지역이 없습니다"
        changes={comparison.losses}
        runId={runId}
      />
      {even.length > 0 && (
        <RegionChangeCard
          title="점수는 같고 기관만 바뀌는 지역"
          id="even"
          empty="없습니다"
          changes={even}
          runId={runId}
        />
      )}
    </div>
  )
}
