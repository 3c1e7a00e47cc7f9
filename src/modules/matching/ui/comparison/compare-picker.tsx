import { ArrowLeftRight } from 'lucide-react'
import { addressOf } from '@/shared/address'
import { koreanInstant } from '@/shared/korean-date'
import { Button } from '@/ui/button'
import { GetForm } from '@/ui/get-form'
import { LinkButton } from '@/ui/link-button'
import { SelectField } from '@/ui/select-field'
import { Tag } from '@/ui/tag'
import { type RunStatus, runStateName } from '../../domain/runs/run'
import type { RunSettings } from '../../domain/settings/run-settings'
import { weightsInWords } from '../../domain/settings/settings-in-words'
import { runTones } from '../run-table'

interface ComparedRunHead {
  readonly id: string
  readonly name: string
  readonly status: RunStatus
  readonly cancelRequestedAt: Date | null
  readonly gap: number | null
  readonly settings: Pick<RunSettings, 'weights'>
}

interface ComparePickerProps {
  readonly a: ComparedRunHead
  readonly b: ComparedRunHead
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly createdAt: Date }[]
}

/** The two runs side by side, with a choice of the second. */
export function ComparePicker({ a, b, candidates }: ComparePickerProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-2">
      <RunCard mark="A" run={a}>
        <LinkButton href={addressOf(`/matching/${b.id}/compare`, { with: a.id })} size={40} icon={<ArrowLeftRight />}>
          A와 B 바꾸기
        </LinkButton>
      </RunCard>
      <RunCard mark="B" run={b}>
        <GetForm action={`/matching/${a.id}/compare`} className="flex max-w-full min-w-0 flex-wrap items-end gap-2">
          <SelectField
            name="with"
            label="견줄 실행"
            hideLabel
            controlSize={40}
            defaultValue={b.id}
            className="w-80 max-w-full max-md:flex-1"
            options={candidates.map(({ id, name, createdAt }) => ({
              value: id,
              label: `${name} (${koreanInstant(createdAt)})`,
            }))}
          />
          <Button type="submit" size={40}>
            견주기
          </Button>
        </GetForm>
      </RunCard>
    </div>
  )
}

function RunCard({ mark, run, children }: { mark: 'A' | 'B'; run: ComparedRunHead; children: React.ReactNode }) {
  return (
    <section
      aria-label={`실행 ${mark}`}
      className="flex min-w-0 flex-wrap items-center justify-between gap-4 rounded-card border border-border-gray-light bg-surface-white px-6 py-4 max-md:px-4"
    >
      <div className="flex min-w-0 items-start gap-3">
        <span
          aria-hidden="true"
          className={`grid size-8 shrink-0 place-items-center rounded-control font-bold text-white ${mark === 'A' ? 'bg-secondary-80' : 'bg-primary-50'}`}
        >
          {mark}
        </span>
        <div className="min-w-0">
          <h2 className="text-lg">
            <span className="sr-only">{`${mark}: `}</span>
            {run.name}
          </h2>
          <p className="text-dense text-text-subtle">{weightsInWords(run.settings.weights)}</p>
          <p className="mt-1.5">
            {run.status === 'done' && run.gap === 0 ? (
              <Tag tone="success">최적 증명됨</Tag>
            ) : (
              <Tag tone={runTones[run.status]}>{runStateName(run)}</Tag>
            )}
          </p>
        </div>
      </div>
      {children}
    </section>
  )
}
