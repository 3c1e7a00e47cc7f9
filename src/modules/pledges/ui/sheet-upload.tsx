import { Download } from 'lucide-react'
import Link from 'next/link'
import { UploadForm } from '@/modules/imports/ui/upload-form'
import { addressOf } from '@/shared/address'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'

const of = (round: string) => ({ kind: 'pledges', round })

/** The sheet of a survey, blank or as it is answered now. */
export function SheetDownloads({ roundId }: { roundId: string }) {
  const template = addressOf('/imports/template', of(roundId))
  return (
    <>
      <LinkButton href={template} download size={40} icon={<Download />}>
        빈 양식 내려받기
      </LinkButton>
      <LinkButton href={`${template}&filled`} download size={40} icon={<Download />}>
        지금 응답 내려받기
      </LinkButton>
    </>
  )
}

interface SheetUploadProps {
  readonly survey: { readonly id: string; readonly isOpen: boolean; readonly submits: boolean }
}

/** What uploading does to this survey, and the form. */
export const SheetUpload = ({ survey }: SheetUploadProps) => (
  <>
    <Alert tone="information">
      {survey.submits
        ? '맡은 기관들의 응답을 한 번에 올립니다. 저장하면 기관마다 제출되고, 되돌릴 수 있습니다.'
        : '기관의 응답을 작성 중인 내용에 채웁니다. 제출은 응답 화면에서 확인하고 합니다.'}
    </Alert>
    {!survey.isOpen && (
      <Alert tone="warning">지금은 응답을 받지 않습니다. 확인은 할 수 있지만 저장할 수 없습니다.</Alert>
    )}
    <Card>
      <UploadForm kind="pledges" roundId={survey.id} />
    </Card>
  </>
)

/** Of which survey a sheet is to be. */
export const SheetSurveys = ({ surveys }: { surveys: readonly { readonly id: string; readonly name: string }[] }) => (
  <Card title="조사 고르기">
    {surveys.length === 0 ? (
      <EmptyState title="응답을 받는 조사가 없습니다">조사가 시작되면 여기에서 올릴 수 있습니다.</EmptyState>
    ) : (
      <ul className="grid gap-2">
        {surveys.map(({ id, name }) => (
          <li key={id}>
            <Link
              href={addressOf('/imports/new', of(id))}
              className="font-bold text-text-primary underline underline-offset-4"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    )}
  </Card>
)
