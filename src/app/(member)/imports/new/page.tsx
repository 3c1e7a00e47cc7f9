import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Download } from 'lucide-react'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { fileFaultSentences } from '@/modules/imports/domain/import-refusals'
import { listOwnImports } from '@/modules/imports/server/list-own-imports'
import { UploadForm } from '@/modules/imports/ui/upload-form'
import { findSheetSurvey } from '@/modules/pledges/server/pledge-sheet-files'
import { listOpenSurveys } from '@/modules/pledges/server/list-open-surveys'
import { addressOf } from '@/shared/address'
import { koreanInstant } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { SectionHeader } from '@/ui/section-header'
import { PageMain } from '@/ui/shell/page-main'
import { ImportSteps } from '../_import-steps'
import { DoneNotice } from '@/ui/done-notice'

export const metadata: Metadata = { title: '엑셀 올리기' }

const query = z.object({
  round: z.uuid().optional().catch(undefined),
  fault: z.string().optional().catch(undefined),
  discarded: z.string().optional().catch(undefined),
})
const statusWords = { preview: '저장 전', saved: '저장함', undone: '되돌림' } as const

export default async function NewImportPage({ searchParams }: PageProps<'/imports/new'>) {
  const { round: roundId, fault, discarded } = query.parse(await searchParams)
  const actor = await signedInActor(addressOf('/imports/new', { kind: 'pledges', round: roundId }))
  const [survey, surveys, recent] = await Promise.all([
    roundId ? findSheetSurvey(actor, roundId) : null,
    roundId ? [] : listOpenSurveys(actor),
    listOwnImports(actor),
  ])
  if (roundId && !survey) notFound()
  const template = addressOf('/imports/template', { kind: 'pledges', round: roundId })
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="수요조사 응답 엑셀로 올리기"
        breadcrumbs={[{ label: '수요조사', href: '/survey' }, { label: '엑셀 올리기' }]}
        lead={survey?.name ?? '어느 조사의 응답인지 골라 주세요.'}
        actions={
          survey && (
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
      />
      <ImportSteps now={0} />
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-6">
        <DoneNotice
          query={{ discarded }}
          texts={{ discarded: '올리기를 취소했습니다. 아무것도 저장하지 않았습니다.' }}
        />
        {fault && (
          <Alert tone="danger" live>
            {fileFaultSentences[fault] ?? '파일을 읽지 못했습니다. 다시 올려 주세요.'}
          </Alert>
        )}
        {survey ? (
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
        ) : (
          <Card title="조사 고르기">
            {surveys.length === 0 ? (
              <EmptyState title="응답을 받는 조사가 없습니다">조사가 시작되면 여기에서 올릴 수 있습니다.</EmptyState>
            ) : (
              <ul className="grid gap-2">
                {surveys.map(({ id, name }) => (
                  <li key={id}>
                    <Link
                      href={addressOf('/imports/new', { kind: 'pledges', round: id })}
                      className="font-bold text-text-primary underline underline-offset-4"
                    >
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Card>
        )}
        {recent.length > 0 && (
          <section>
            <SectionHeader title="최근 올린 파일" rule="plain" action="7일 동안 남습니다" />
            <ul>
              {recent.map(({ id, fileName, status, savedRows, createdAt }) => (
                <li
                  key={id}
                  className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-border-gray-light py-3"
                >
                  <Link href={`/imports/${id}`} className="font-bold text-text-primary underline underline-offset-4">
                    {fileName}
                  </Link>
                  <span className="text-sm text-text-subtle">
                    {`${koreanInstant(createdAt)} · ${statusWords[status]}${savedRows > 0 ? ` ${savedRows}행` : ''}`}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </PageMain>
  )
}
