import { Alert } from '@/ui/alert'
import type { SettingsNote } from '../domain/settings/check-settings'

/** 실행 전 점검: contradictions first, then what the officer should know. */
export function SettingsNotes({ notes }: { notes: readonly SettingsNote[] }) {
  if (notes.length === 0) return <Alert tone="success">어긋나는 설정이 없습니다. 실행할 수 있습니다.</Alert>
  const of = (weight: SettingsNote['weight']) => notes.filter((note) => note.weight === weight)
  const [errors, warnings] = [of('error'), of('warning')]
  return (
    <div className="grid gap-3">
      {errors.length > 0 && (
        <Alert tone="danger" title={`먼저 고칠 것 ${errors.length}건`}>
          <NoteList notes={errors} />
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert tone="warning" title={`알고 시작할 것 ${warnings.length}건`}>
          <NoteList notes={warnings} />
        </Alert>
      )}
    </div>
  )
}

const NoteList = ({ notes }: { notes: readonly SettingsNote[] }) => (
  <ul className="mt-1 grid list-disc gap-1 pl-5">
    {notes.map(({ sentence }) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)
