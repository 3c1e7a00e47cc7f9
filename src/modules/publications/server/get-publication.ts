import 'server-only'
import { cache } from 'react'
import { database } from '@/platform/db/database'
import type { Prisma } from '@/platform/db/generated/client'
import { isUuid } from '@/shared/is-uuid'
import type { PublicationHead, PublicationView, PublishedSizes } from '../domain/publication-view'
import type { Fingerprint } from '../domain/published-file'
import { loadResultTable } from './load-files'

const heads = {
  id: true,
  roundId: true,
  wishesPublic: true,
  publishedAt: true,
  withdrawnAt: true,
  withdrawReason: true,
  checkedAt: true,
  problemHash: true,
  resultHash: true,
  round: { select: { name: true, isDemonstration: true } },
} as const

const latestFirst: Prisma.PublicationOrderByWithRelationInput[] = [{ publishedAt: 'desc' }, { id: 'desc' }]

/** One entry per published round, its latest publication; withdrawn ones stay listed. Public, as a publication is. */
export async function listPublications(): Promise<PublicationHead[]> {
  const client = await database()
  const rows = await client.publication.findMany({ select: heads, orderBy: latestFirst })
  return rows.filter(({ roundId }, at) => rows.findIndex((row) => row.roundId === roundId) === at)
}

/** Sizes and fingerprints of the stored bytes, without moving them. */
async function measureFiles(publicationId: string) {
  const client = await database()
  const [row] = await client.$queryRaw<{ problem: number; result: number; problemFile: string; resultFile: string }[]>`
    SELECT octet_length("problemFile") AS problem, octet_length("resultFile") AS result,
      encode(sha256("problemFile"), 'hex') AS "problemFile", encode(sha256("resultFile"), 'hex') AS "resultFile"
    FROM "Publication" WHERE id = ${publicationId}::uuid`
  return row!
}

/** All that the public page of a round shows; null when it was never published. A withdrawn publication is still shown. */
export const getPublication = cache(async (roundId: string): Promise<PublicationView | null> => {
  if (!isUuid(roundId)) return null
  const client = await database()
  const [row, ...earlier] = await client.publication.findMany({
    where: { roundId },
    select: {
      ...heads,
      reveals: {
        select: {
          regionCode: true,
          partnerId: true,
          score: true,
          salt: true,
          reason: true,
          revealedAt: true,
          region: { select: { fullName: true } },
          partner: { select: { name: true } },
        },
        orderBy: { revealedAt: 'asc' },
      },
    },
    orderBy: latestFirst,
  })
  if (!row) return null
  const measured = await measureFiles(row.id)
  const fingerprints: { problem: Fingerprint; result: Fingerprint } = {
    problem: { text: row.problemHash, file: measured.problemFile },
    result: { text: row.resultHash, file: measured.resultFile },
  }
  const { result, csv } = (await loadResultTable({ roundId, publicationId: row.id }))!
  const sizes: PublishedSizes = {
    problem: measured.problem,
    result: measured.result,
    csv: Buffer.byteLength(csv),
    certificate: result.certificate ? Buffer.byteLength(JSON.stringify(result.certificate)) : 0,
  }
  return { ...row, sizes, fingerprints, result, earlier }
})
