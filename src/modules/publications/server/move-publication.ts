import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { type Moving, recordMove } from '@/modules/accounts/server/record-move'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import { type PublicationStanding, publicationLifeCycle } from '../domain/publication-life-cycle'

const columnsOf: Record<PublicationStanding, Prisma.PublicationWhereInput> = {
  standing: { withdrawnAt: null, checkedAt: null },
  checked: { withdrawnAt: null, checkedAt: { not: null } },
  withdrawn: { withdrawnAt: { not: null } },
}

const subjectOf = (roundId: string) => ({ subjectType: 'round', subjectId: roundId })

/** Keeps the files of a publication, and the event. */
export async function beginPublication(
  transaction: Transaction,
  by: Actor & { kind: 'person' },
  data: Omit<Prisma.PublicationUncheckedCreateInput, 'publishedById' | 'publishedAt'>,
): Promise<void> {
  const { id, roundId, runId, problemHash, resultHash, wishesPublic } = await transaction.publication.create({
    data: { ...data, publishedById: by.personId, publishedAt: await databaseTime() },
  })
  const after = { publicationId: id, runId, problemHash, resultHash, wishesPublic }
  await recordMove(transaction, publicationLifeCycle.publish, subjectOf(roundId), { by, details: { after } })
}

interface PublicationMoving extends Moving {
  readonly publication: { readonly id: string; readonly roundId: string }
  readonly by: Actor & { kind: 'person' }
  readonly move: 'check' | 'withdraw'
  /** Why it is withdrawn. */
  readonly reason?: string
}

/** Moves a publication: its columns and the event. False when someone was first. */
export async function movePublication(
  transaction: Transaction,
  { publication, move, reason = '', ...moving }: PublicationMoving,
): Promise<boolean> {
  const { [move]: way } = publicationLifeCycle
  const [now, { personId }] = [await databaseTime(), moving.by]
  const { count } = await transaction.publication.updateMany({
    where: { id: publication.id, OR: way.from.map((standing) => columnsOf[standing]) },
    data:
      move === 'check'
        ? { checkedAt: now, checkedById: personId }
        : { withdrawnAt: now, withdrawnById: personId, withdrawReason: reason },
  })
  if (count === 0) return false
  await recordMove(transaction, way, subjectOf(publication.roundId), moving)
  return true
}
