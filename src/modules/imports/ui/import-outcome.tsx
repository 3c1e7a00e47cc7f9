import type { FormAction } from '@/shared/form-state'
import { Alert } from '@/ui/alert'
import { savedInWords } from '../domain/import-review'
import type { ImportKey } from './change-form'
import { UndoForm } from './import-dock'

interface ImportOutcomeProps {
  readonly of: ImportKey
  readonly job: { readonly status: string; readonly savedRows: number }
  readonly leftOver: number
  readonly submits: boolean
  readonly undo: FormAction<number>
}

/** What saving a sheet did, or that it was taken back; nothing before. */
export function ImportOutcome({ of, job, leftOver, submits, undo }: ImportOutcomeProps) {
  if (job.status === 'undone')
    return (
      <Alert tone="information" live>
        저장한 것을 모두 되돌렸습니다. 지금은 아무것도 저장되어 있지 않습니다.
      </Alert>
    )
  if (job.status !== 'saved') return null
  return (
    <Alert tone="success" live title={`${job.savedRows}행을 저장했습니다`} actions={<UndoForm of={of} undo={undo} />}>
      {savedInWords({ leftOver, submits })}
    </Alert>
  )
}
