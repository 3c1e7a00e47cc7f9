import { Upload } from 'lucide-react'
import { Button } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { FileField } from '@/ui/file-field'
import { TextareaField } from '@/ui/textarea-field'
import type { ImportKind } from '@/manifests/all'

interface UploadFormProps {
  readonly kind: ImportKind
  readonly roundId?: string
  readonly regionCode?: string
  readonly error?: string | undefined
}

/** A plain form: the file, or a table copied from a spreadsheet program. */
export function UploadForm({ kind, roundId, regionCode, error }: UploadFormProps) {
  const query = new URLSearchParams({ kind, ...(roundId && { round: roundId }) })
  return (
    <form action={`/imports/upload?${query}`} method="post" encType="multipart/form-data" className="grid gap-5">
      <input type="hidden" name="kind" value={kind} />
      {roundId && <input type="hidden" name="round" value={roundId} />}
      {regionCode && <input type="hidden" name="region" value={regionCode} />}
      <FileField
        name="file"
        label="파일"
        accept=".xlsx,.csv,.tsv,.txt"
        help="엑셀(.xlsx)이나 CSV 파일, 5MB까지. 머리글이 조금 달라도, 합계 행이 있어도 됩니다."
        error={error}
      />
      <Disclosure label="파일 없이 표를 붙여 넣기">
        <TextareaField
          name="pasted"
          label="표 붙여 넣기"
          help="엑셀이나 한글에서 머리글까지 골라 복사한 뒤 여기에 붙여 넣습니다."
          rows={6}
          spellCheck={false}
        />
      </Disclosure>
      <div>
        <Button type="submit" look="filled" icon={<Upload />}>
          올려서 확인하기
        </Button>
        <p className="mt-2 text-sm text-text-subtle">
          올려도 바로 저장되지 않습니다. 다음 화면에서 확인하고 저장합니다.
        </p>
      </div>
    </form>
  )
}
