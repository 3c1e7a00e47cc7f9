import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { isUuid } from '@/shared/is-uuid'
import type { FullFiles } from '../domain/verify-publication'
import { publicationResult } from '../domain/publication-result'
import { resultCsv } from '../domain/result-csv'
import type { ProblemJson } from '../domain/sealed-pairs'
import { canCheckPublications } from '../domain/publication-policy'
import { problemTextOf, unzippedText } from './stored-text'

interface Wanted {
  readonly roundId: string
  /** An earlier publication of the round; without it the latest. */
  readonly publicationId?: string | undefined
}

const whereOf = ({ roundId, publicationId }: Wanted) => ({ roundId, ...(publicationId ? { id: publicationId } : {}) })

/** One published file as it was stored, byte by byte; null when there is none. */
export async function loadPublishedFile(wanted: Wanted, which: 'problem' | 'result') {
  if (!isUuid(wanted.roundId)) return null
  const client = await database()
  const row = await client.publication.findFirst({
    where: whereOf(wanted),
    select: {
      withdrawnAt: true,
      problemHash: which === 'problem',
      problemFile: which === 'problem',
      resultHash: which === 'result',
      resultFile: which === 'result',
      round: { select: { name: true } },
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
  })
  return (
    row && {
      roundName: row.round.name,
      isWithdrawn: row.withdrawnAt !== null,
      hash: which === 'problem' ? row.problemHash : row.resultHash,
      bytes: which === 'problem' ? row.problemFile : row.resultFile,
    }
  )
}

/** The result as published, for tables. */
export async function loadPublishedResult(wanted: Wanted) {
  const file = await loadPublishedFile(wanted, 'result')
  return file && { ...file, result: publicationResult.parse(JSON.parse(unzippedText(file.bytes))) }
}

/** The result as published, with its table; scores stand in it where wishes are public. */
export async function loadResultTable(wanted: Wanted) {
  const file = await loadPublishedResult(wanted)
  if (!file) return null
  const problem = file.result.wishes === 'public' ? await loadPublishedFile(wanted, 'problem') : null
  const read = problem && (JSON.parse(unzippedText(problem.bytes)) as ProblemJson)
  return { ...file, csv: resultCsv(file.result, read) }
}

/** The full problem, the certificate and the secret of the seals: for the auditor alone. */
export async function loadFullFiles(actor: Actor, wanted: Wanted): Promise<FullFiles | null> {
  if (!canCheckPublications(actor) || !isUuid(wanted.roundId)) return null
  const client = await database()
  const row = await client.publication.findFirst({
    where: whereOf(wanted),
    select: { salt: true, run: { select: { problemFile: true, problemHash: true, certificate: true } } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
  })
  const problem = row?.run.problemFile && row.run.problemHash && problemTextOf(row.run.problemFile, row.run.problemHash)
  return row && problem ? { problem, certificate: row.run.certificate, secret: row.salt ?? '' } : null
}
