import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Download, FileSpreadsheet } from 'lucide-react'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { ChoiceForm } from '@/modules/imports/ui/change-form'
import { ImportCounts } from '@/modules/imports/ui/import-counts'
import { ImportDock, UndoForm } from '@/modules/imports/ui/import-dock'
import {
  ColumnList,
  DuplicateList,
  ErrorFileCard,
  SkippedList,
  SumsCard,
  UnitCard,
} from '@/modules/imports/ui/import-parts'
import { ImportRows } from '@/modules/imports/ui/import-rows'
import { savePledgeSheetAction, undoPledgeSheetAction } from '@/modules/pledges/actions'
import { getPledgeImport } from '@/modules/pledges/server/pledge-sheet-files'
import { addressOf } from '@/shared/address'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { LinkChips } from '@/ui/link-chips'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import { SectionHeader } from '@/ui/section-header'
import { PageMain } from '@/ui/shell/page-main'
import { ImportSteps } from '../_import-steps'
import { koreanNumber } from '@/shared/korean-number'

export const metadata: Metadata = { title: '엑셀 올리기 확인' }

const query = z.object({
  rows: z.enum(['marked', 'all']).catch('marked'),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
})
const rowsPerPage = 20

const kilobytes = (bytes: number) => `${koreanNumber(Math.max(1, Math.round(bytes / 1_024)))}KB`

export default async function ImportPage({ params, searchParams }: PageProps<'/imports/[id]'>) {
  const { id } = await params
  const actor = await signedInActor(`/imports/${id}`)
  const found = await getPledgeImport(actor, id)
  if (!found) notFound()
  const { rows: which, page } = query.parse(await searchParams)
  const { job, preview, spec, round, submits, isLate, bodies } = found
  const { sheet, counts } = preview
  const of = { importId: id, version: job.version }
  const path = `/imports/${id}`
  const again = addressOf('/imports/new', { kind: job.kind, round: round.id })
  const template = addressOf('/imports/template', { kind: job.kind, round: round.id })
  const isSaved = job.status === 'saved'
  const leftOver = counts.wrong + counts.duplicate
  const marked = preview.rows.filter(({ state, marks }) => state !== 'saved' && (state !== 'ready' || marks.length > 0))
  const listed = which === 'all' ? preview.rows : marked.filter(({ state }) => state !== 'duplicate')
  // Of rows to mend only what tells them apart and what is marked, so that the marked cells are in sight.
  const used = new Set([
    ...(which === 'all' ? sheet.columns.flatMap(({ field }) => field ?? []) : ['partner', 'region', 'type']),
    ...listed.flatMap(({ marks }) => marks.map(({ field }) => field)),
  ])
  const fields = spec.fields
    .filter(({ key }) => used.has(key))
    .map(({ key, label, kind }) => ({ key, label, isNumber: kind === 'whole' || kind === 'amount' }))
  const labels = new Map(spec.fields.map(({ key, label }) => [key, label]))
  const amounted = preview.rows.find(({ values }) => typeof values.amount === 'number' && values.amount > 0)
  const example = amounted && {
    row: amounted.number,
    text: amounted.texts.amount!,
    won: amounted.values.amount as number,
  }
  const name = job.grid[preview.sheetAt]?.name ?? ''
  const header = sheet.header
  const place = header
    ? `시트 ‘${name}’ · 머리글 ${header.from === header.to ? `${header.from}행` : `${header.from}~${header.to}행(병합)`}`
    : `시트 ‘${name}’`
  return (
    <PageMain width="wide">
      <PageHeader
        size="work"
        title={isSaved ? '올린 내용을 저장했습니다' : '올리기 전에 확인해 주세요'}
        breadcrumbs={[
          { label: '수요조사', href: '/survey' },
          { label: '엑셀 올리기', href: again },
          { label: '미리보기' },
        ]}
        lead={isSaved ? round.name : `${round.name} · 아직 아무것도 저장되지 않았습니다.`}
        actions={
          <LinkButton href={template} download size={40} icon={<Download />}>
            빈 양식 내려받기
          </LinkButton>
        }
      />
      <ImportSteps now={isSaved ? 4 : header ? 2 : 1} />
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-6">
        {isSaved && (
          <Alert
            tone="success"
            live
            title={`${job.savedRows}행을 저장했습니다`}
            actions={<UndoForm of={of} undo={undoPledgeSheetAction} />}
          >
            {submits ? '기관마다 제출했습니다. ' : '작성 중인 응답에 채웠습니다. 제출은 응답 화면에서 합니다. '}
            {leftOver > 0 && `${leftOver}행은 고칠 일로 7일 동안 남깁니다. `}
            저장한 뒤에 아무도 고치지 않았다면 되돌릴 수 있습니다.
          </Alert>
        )}
        {job.status === 'undone' && (
          <Alert tone="information" live>
            저장한 것을 모두 되돌렸습니다. 지금은 아무것도 저장되어 있지 않습니다.
          </Alert>
        )}
        <Card className="flex flex-wrap items-center gap-x-4 gap-y-3">
          <FileSpreadsheet className="text-icon-success" />
          <div className="min-w-0 flex-1 max-md:basis-4/5">
            <p className="font-bold break-all">{job.fileName}</p>
            <p className="text-sm text-text-subtle">{`[${kilobytes(job.fileBytes)}] · ${place}`}</p>
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
          <LinkButton href={again} size={40}>
            다른 파일
          </LinkButton>
        </Card>
        {!header ? (
          <Alert tone="warning" title="머리글을 찾지 못했습니다">
            ‘기관명’, ‘희망 지역’처럼 항목 이름이 적힌 행이 있어야 합니다. 다른 시트를 고르거나, 빈 양식에 옮겨 다시
            올려 주세요.
          </Alert>
        ) : (
          <>
            <ImportCounts counts={counts} />
            <div className="grid grid-cols-[minmax(0,1fr)] gap-8 xl:grid-cols-[minmax(0,1fr)_34rem]">
              <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-10">
                <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
                  <SectionHeader
                    title={which === 'all' ? '모든 행' : '고칠 행'}
                    action={
                      <LinkChips
                        label="보일 행"
                        items={[
                          { label: '오류·자동 수정', href: path, current: which === 'marked' },
                          {
                            label: '전체',
                            href: addressOf(path, { rows: 'all' }),
                            current: which === 'all',
                            count: preview.rows.length,
                          },
                        ]}
                      />
                    }
                  />
                  {listed.length === 0 ? (
                    <Alert tone="success">
                      {preview.rows.length === 0 ? '읽을 행이 없습니다.' : '고칠 행이 없습니다.'}
                    </Alert>
                  ) : (
                    <>
                      <ImportRows
                        of={of}
                        fields={fields}
                        labels={labels}
                        rows={listed.slice((page - 1) * rowsPerPage, page * rowsPerPage)}
                      />
                      {listed.length > rowsPerPage && (
                        <Pagination
                          page={page}
                          perPage={rowsPerPage}
                          total={listed.length}
                          label="올린 행"
                          hrefFor={(to) => addressOf(path, { rows: which === 'all' ? 'all' : undefined, page: to })}
                        />
                      )}
                    </>
                  )}
                  <SkippedList of={of} skipped={sheet.skipped} />
                </section>
                {preview.duplicates.length > 0 && <DuplicateList of={of} duplicates={preview.duplicates} />}
                <ColumnList of={of} preview={preview} fields={spec.fields} isFixed={counts.saved > 0} />
              </div>
              <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-6">
                {amounted && (
                  <>
                    <UnitCard of={of} unit={sheet.unit} isFixed={counts.saved > 0} example={example ?? null} />
                    <SumsCard preview={preview} />
                  </>
                )}
                {counts.wrong > 0 && <ErrorFileCard href={`${path}/errors`} />}
              </div>
            </div>
          </>
        )}
      </div>
      {(!isSaved || counts.ready > 0) && (
        <ImportDock
          of={of}
          ready={counts.ready}
          isAllRight={leftOver === 0}
          canDiscard={!isSaved}
          isLate={isLate}
          note={
            counts.ready > 0
              ? `${bodies}개 기관의 ${counts.ready}행을 ${submits ? '제출합니다' : '작성 중인 응답에 채웁니다'}. ${leftOver > 0 ? '나머지는 이 화면에 7일 동안 남습니다.' : ''}`
              : '저장할 수 있는 행이 아직 없습니다.'
          }
          save={savePledgeSheetAction}
        />
      )}
    </PageMain>
  )
}
