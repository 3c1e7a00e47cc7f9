import { addressOf } from '@/shared/address'
import type { SheetField } from '@/shared/sheet-reading/sheet-field'
import { Alert } from '@/ui/alert'
import { LinkChips } from '@/ui/link-chips'
import { Pagination } from '@/ui/pagination'
import { SectionHeader } from '@/ui/section-header'
import { type RowChoice, exampleOfAmount, rowsToReview } from '../domain/import-review'
import type { ImportPreview } from '../domain/preview-import'
import type { ImportKey } from './change-form'
import { ImportCounts } from './import-counts'
import { ColumnList, DuplicateList, ErrorFileCard, SkippedList, SumsCard, UnitCard } from './import-parts'
import { ImportRows } from './import-rows'

interface ImportReviewProps {
  readonly of: ImportKey
  readonly preview: ImportPreview
  readonly fields: readonly SheetField[]
  readonly which: RowChoice
  readonly page: number
}

const perPage = 20

/** How a sheet was read, with everything somebody may say otherwise about it. */
export function ImportReview({ of, preview, fields, which, page }: ImportReviewProps) {
  const { counts, sheet } = preview
  const path = `/imports/${of.importId}`
  const isFixed = counts.saved > 0
  const example = exampleOfAmount(preview)
  return (
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
            <ReviewedRows of={of} preview={preview} fields={fields} which={which} page={page} />
            <SkippedList of={of} skipped={sheet.skipped} />
          </section>
          {preview.duplicates.length > 0 && <DuplicateList of={of} duplicates={preview.duplicates} />}
          <ColumnList of={of} preview={preview} fields={fields} isFixed={isFixed} />
        </div>
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-6">
          {example && (
            <>
              <UnitCard of={of} unit={sheet.unit} isFixed={isFixed} example={example} />
              <SumsCard preview={preview} />
            </>
          )}
          {counts.wrong > 0 && <ErrorFileCard href={`${path}/errors`} />}
        </div>
      </div>
    </>
  )
}

export const HeaderMissing = () => (
  <Alert tone="warning" title="머리글을 찾지 못했습니다">
    ‘기관명’, ‘희망 지역’처럼 항목 이름이 적힌 행이 있어야 합니다. 다른 시트를 고르거나, 빈 양식에 옮겨 다시 올려
    주세요.
  </Alert>
)

function ReviewedRows({ of, preview, fields: allFields, which, page }: ImportReviewProps) {
  const { listed, fields } = rowsToReview(preview, allFields, which)
  if (listed.length === 0)
    return <Alert tone="success">{preview.rows.length === 0 ? '읽을 행이 없습니다.' : '고칠 행이 없습니다.'}</Alert>
  return (
    <>
      <ImportRows
        of={of}
        fields={fields}
        labels={new Map(allFields.map(({ key, label }) => [key, label]))}
        rows={listed.slice((page - 1) * perPage, page * perPage)}
      />
      {listed.length > perPage && (
        <Pagination
          of={{ page, perPage, totalCount: listed.length }}
          path={`/imports/${of.importId}`}
          query={{ rows: which === 'all' ? 'all' : undefined }}
          label="올린 행"
        />
      )}
    </>
  )
}
