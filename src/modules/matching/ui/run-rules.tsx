import { Facts } from '@/ui/facts'
import type { RunSettings } from '../domain/settings/run-settings'
import { criterionLabels } from '../domain/scoring/scoring-weights'
import { settingsInWords } from '../domain/settings/settings-in-words'

/** The weights a run was made with, as bars. */
export function RunWeights({ weights }: { weights: RunSettings['weights'] }) {
  return (
    <ul className="grid gap-2.5 text-sm">
      {Object.entries(criterionLabels).map(([criterion, label]) => {
        const percent = weights[criterion as keyof typeof weights] / 100
        return (
          <li key={criterion}>
            <span className="flex justify-between">
              {label} <b className="tabular">{percent}%</b>
            </span>
            <svg aria-hidden="true" className="mt-1 block h-1.5 w-full overflow-hidden rounded-tag">
              <rect width="100%" height="100%" className="fill-mark-track" />
              <rect width={`${percent}%`} height="100%" className="fill-element-primary" />
            </svg>
          </li>
        )
      })}
    </ul>
  )
}

export const RunRules = ({ settings }: { settings: RunSettings }) => <Facts items={settingsInWords(settings)} />

/** The same rules for a narrow column. */
export const NarrowRunRules = ({ settings }: { settings: RunSettings }) => (
  <dl className="grid text-dense">
    {settingsInWords(settings).map(({ term, value }) => (
      <div key={term} className="flex justify-between gap-3 border-b border-border-gray-light py-1.5 last:border-b-0">
        <dt className="text-text-subtle">{term}</dt>
        <dd className="text-right font-bold">{value}</dd>
      </div>
    ))}
  </dl>
)
