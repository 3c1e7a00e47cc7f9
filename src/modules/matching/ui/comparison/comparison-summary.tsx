import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { Table } from '@/ui/table'
import type { ComparedMeasure, RunComparison } from '../../domain/analysis/comparison/comparison'
import { compareInWords, directionOf, measureLooks } from '../../domain/analysis/comparison/comparison-in-words'
import { koreanNumber } from '@/shared/korean-number'

const shown = (value: number, decimals: number, unit: string) =>
  `${koreanNumber(value, decimals, decimals)}${unit === 'km' ? ' km' : ''}`

const verdicts = {
  better: { word: '나아짐', look: 'text-text-success' },
  worse: { word: '나빠짐', look: 'text-text-danger' },
  same: { word: '같음', look: 'text-text-subtle' },
  neutral: { word: '달라짐', look: 'text-text-basic' },
}

/** The arrow says more or less, its colour and the word say better or worse. */
function Direction({ measure }: { measure: ComparedMeasure }) {
  const direction = directionOf(measure)
  if (!direction) return null
  const { word, look } = verdicts[direction.verdict]
  if (direction.verdict === 'same') return <span className={look}>{word}</span>
  const { decimals, unit } = measureLooks[measure.key]
  const { change } = direction
  return (
    <span className={`font-bold ${look}`}>
      <span aria-hidden="true">{change > 0 ? '▲' : '▼'} </span>
      <span className="sr-only">{change > 0 ? '늘어남 ' : '줄어듦 '}</span>
      {shown(Math.abs(change), decimals, unit)} <span className="text-xs font-normal">{word}</span>
    </span>
  )
}

export function ComparisonSummary({ comparison }: { comparison: RunComparison }) {
  return (
    <Card title="한눈에">
      <p className="mb-4 text-base">{compareInWords(comparison)}</p>
      <Table
        caption="두 실행의 지표"
        hideCaption
        dense
        rows={comparison.measures.filter(({ a, b }) => a !== null || b !== null)}
        rowKey={({ key }) => key}
        columns={[
          { key: 'label', header: '지표', cell: ({ key }) => measureLooks[key].label },
          ...(['a', 'b'] as const).map((side) => ({
            key: side,
            header: side.toUpperCase(),
            align: 'end' as const,
            cell: (measure: ComparedMeasure) => {
              const { decimals, unit } = measureLooks[measure.key]
              return measure[side] === null ? null : shown(measure[side], decimals, unit)
            },
          })),
          {
            key: 'change',
            header: 'B에서',
            align: 'end',
            phone: 'aside',
            cell: (measure) => <Direction measure={measure} />,
          },
        ]}
      />
      <p className="mt-3 text-dense text-text-subtle">
        비율이 다른 점수는 그대로 견줄 수 없어, B의 결과를 A의 비율과 A가 알던 자료로 다시 잰 값입니다. 화살표는 늘고
        줆을, 색과 말은 나아지고 나빠짐을 뜻합니다.
      </p>
      <TwinBars steps={comparison.steps} />
    </Card>
  )
}

/** How many regions have how much, in A and in B. */
function TwinBars({ steps }: Pick<RunComparison, 'steps'>) {
  const most = Math.max(1, ...steps.flatMap(({ a, b }) => [a, b]))
  const label = ({ from, to }: { from: number; to: number }) => `${koreanNumber(from)}~${koreanNumber(to)}`
  return (
    <section className="mt-6" aria-labelledby="totals">
      <h3 id="totals" className="mb-2 text-lg">
        지역 점수의 분포
      </h3>
      <ul aria-hidden="true" className="grid gap-2">
        {steps.map((step) => (
          <li key={step.from} className="grid grid-cols-[12rem_minmax(0,1fr)] items-center gap-3 text-sm">
            <span className="tabular text-right whitespace-nowrap">{label(step)}</span>
            <span className="grid gap-0.5">
              {(['a', 'b'] as const).map((side) => (
                <span key={side} className="grid grid-cols-[minmax(0,1fr)_4.8rem] items-center gap-2 text-xs">
                  <svg className="block h-2.5 w-full">
                    <rect
                      width={`${(100 * step[side]) / most}%`}
                      height="100%"
                      className={side === 'a' ? 'fill-secondary-80' : 'fill-primary-50'}
                    />
                  </svg>
                  <span className="tabular">{`${side.toUpperCase()} ${step[side]}곳`}</span>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <Disclosure label="표로 보기">
          <Table
            caption="지역 점수의 분포"
            hideCaption
            dense
            keepOnPhone
            rows={steps}
            rowKey={({ from }) => String(from)}
            columns={[
              { key: 'step', header: '점수 합', cell: (step) => `${label(step)}점 미만` },
              { key: 'a', header: 'A(곳)', align: 'end', cell: ({ a }) => a },
              { key: 'b', header: 'B(곳)', align: 'end', cell: ({ b }) => b },
            ]}
          />
        </Disclosure>
      </div>
    </section>
  )
}
