import { FileSpreadsheet } from 'lucide-react'
import { addressOf } from '@/shared/address'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { kilobytesInWords, placeInWords } from '../domain/import-review'
import type { ImportPreview } from '../domain/preview-import'
import { ChoiceForm, type ImportKey } from './change-form'

interface FileCardProps {
  readonly of: ImportKey
  readonly job: {
    readonly kind: string
    readonly fileName: string
    readonly fileBytes: number
    readonly grid: readonly { readonly name: string }[]
    readonly choices: { readonly saved: readonly unknown[] }
  }
  readonly preview: ImportPreview
  readonly roundId: string
}

/** The file, where its table was found, and the way to another sheet or file. */
export function FileCard({ of, job, preview, roundId }: FileCardProps) {
  const place = placeInWords(job.grid[preview.sheetAt]?.name ?? '', preview.sheet.header)
  return (
    <Card className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <FileSpreadsheet className="text-icon-success" />
      <div className="min-w-0 flex-1 max-md:basis-4/5">
        <p className="font-bold break-all">{job.fileName}</p>
        <p className="text-sm text-text-subtle">{`[${kilobytesInWords(job.fileBytes)}] · ${place}`}</p>
      </div>
      {job.grid.length > 1 && job.choices.saved.length === 0 && (
        <ChoiceForm
          of={of}
          change="sheet"
          id="sheet"
          label="시트"
          options={job.grid.map((grid, at) => ({ value: String(at), label: grid.name }))}
          chosen={String(preview.sheetAt)}
          button="시트 바꾸기"
        />
      )}
      <LinkButton href={addressOf('/imports/new', { kind: job.kind, round: roundId })} size={40}>
        다른 파일
      </LinkButton>
    </Card>
  )
}
