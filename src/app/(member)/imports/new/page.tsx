import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { fileFaultSentences } from '@/modules/imports/domain/import-refusals'
import { listOwnImports } from '@/modules/imports/server/list-own-imports'
import { ImportSteps } from '@/modules/imports/ui/import-steps'
import { RecentImports } from '@/modules/imports/ui/recent-imports'
import { listOpenSurveys } from '@/modules/pledges/server/list-open-surveys'
import { findSheetSurvey } from '@/modules/pledges/server/pledge-sheet-files'
import { SheetDownloads, SheetSurveys, SheetUpload } from '@/modules/pledges/ui/sheet-upload'
import { addressOf } from '@/shared/address'
import { Alert } from '@/ui/alert'
import { DoneNotice } from '@/ui/done-notice'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '엑셀 올리기' }

const text = z.string().optional().catch(undefined)
const query = z.object({ round: z.uuid().optional().catch(undefined), fault: text, discarded: text })
const doneTexts = { discarded: '올리기를 취소했습니다. 아무것도 저장하지 않았습니다.' }

export default async function NewImportPage({ searchParams }: PageProps<'/imports/new'>) {
  const { round: roundId, fault, discarded } = query.parse(await searchParams)
  const actor = await signedInActor(addressOf('/imports/new', { kind: 'pledges', round: roundId }))
  const [survey, surveys, recent] = await Promise.all([
    roundId ? findSheetSurvey(actor, roundId) : null,
    roundId ? [] : listOpenSurveys(actor),
    listOwnImports(actor),
  ])
  if (roundId && !survey) notFound()
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="수요조사 응답 엑셀로 올리기"
        breadcrumbs={[{ label: '수요조사', href: '/survey' }, { label: '엑셀 올리기' }]}
        lead={survey?.name ?? '어느 조사의 응답인지 골라 주세요.'}
        actions={survey && <SheetDownloads roundId={survey.id} />}
      />
      <ImportSteps now={0} />
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-6">
        <DoneNotice query={{ discarded }} texts={doneTexts} />
        {fault && (
          <Alert tone="danger" live>
            {fileFaultSentences[fault] ?? '파일을 읽지 못했습니다. 다시 올려 주세요.'}
          </Alert>
        )}
        {survey ? <SheetUpload survey={survey} /> : <SheetSurveys surveys={surveys} />}
        <RecentImports imports={recent} />
      </div>
    </PageMain>
  )
}
