import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { savingInWords } from '@/modules/imports/domain/import-review'
import { FileCard } from '@/modules/imports/ui/file-card'
import { ImportDock } from '@/modules/imports/ui/import-dock'
import { ImportHead } from '@/modules/imports/ui/import-head'
import { ImportOutcome } from '@/modules/imports/ui/import-outcome'
import { HeaderMissing, ImportReview } from '@/modules/imports/ui/import-review'
import { savePledgeSheetAction, undoPledgeSheetAction } from '@/modules/pledges/actions'
import { getPledgeImport } from '@/modules/pledges/server/pledge-sheet-files'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '엑셀 올리기 확인' }

const query = z.object({
  rows: z.enum(['marked', 'all']).catch('marked'),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
})

export default async function ImportPage({ params, searchParams }: PageProps<'/imports/[id]'>) {
  const { id } = await params
  const actor = await signedInActor(`/imports/${id}`)
  const found = await getPledgeImport(actor, id)
  if (!found) notFound()
  const { rows, page } = query.parse(await searchParams)
  const { job, preview, spec, round, submits, isLate, bodies } = found
  const { ready, wrong, duplicate } = preview.counts
  const of = { importId: id, version: job.version }
  const isSaved = job.status === 'saved'
  const leftOver = wrong + duplicate
  return (
    <PageMain width="wide">
      <ImportHead kind={job.kind} round={round} isSaved={isSaved} hasHeader={preview.sheet.header !== null} />
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-6">
        <ImportOutcome of={of} job={job} leftOver={leftOver} submits={submits} undo={undoPledgeSheetAction} />
        <FileCard of={of} job={job} preview={preview} roundId={round.id} />
        {preview.sheet.header ? (
          <ImportReview of={of} preview={preview} fields={spec.fields} which={rows} page={page} />
        ) : (
          <HeaderMissing />
        )}
      </div>
      {(!isSaved || ready > 0) && (
        <ImportDock
          {...{ of, ready, isLate }}
          isAllRight={leftOver === 0}
          canDiscard={!isSaved}
          note={savingInWords({ ready, leftOver, bodies, submits })}
          save={savePledgeSheetAction}
        />
      )}
    </PageMain>
  )
}
