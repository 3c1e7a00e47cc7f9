import type { CriterionName, ScoringWeights } from '@/modules/matching/domain/scoring/criterion'
import { criterionLabels } from '@/modules/matching/domain/scoring/scoring-weights'
import { Meter } from '@/ui/meter'
import { Table } from '@/ui/table'
import { criteriaInWords } from '../domain/criteria-in-words'

const percent = (weight: number) => `${weight / 100}%`

/** The weights of a match in words, with a bar each. */
export function WeightsTable({ weights }: { weights: ScoringWeights }) {
  return (
    <Table
      caption="기준의 비율"
      hideCaption
      rows={Object.keys(criterionLabels) as CriterionName[]}
      rowKey={(criterion) => criterion}
      columns={[
        { key: 'criterion', header: '기준', noWrap: true, cell: (criterion) => <b>{criterionLabels[criterion]}</b> },
        { key: 'meaning', header: '뜻', phone: 'plain', cell: (criterion) => criteriaInWords[criterion] },
        {
          key: 'bar',
          header: '막대',
          hideHeader: true,
          phone: 'hidden',
          cell: (criterion) => (
            <div className="w-36 [&>svg]:mt-0">
              <Meter value={weights[criterion] / 10_000} label={criterionLabels[criterion]} />
            </div>
          ),
        },
        {
          key: 'weight',
          header: '비율',
          align: 'end',
          phone: 'aside',
          cell: (criterion) => <b>{percent(weights[criterion])}</b>,
        },
      ]}
    />
  )
}
