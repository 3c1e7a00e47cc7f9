import 'server-only'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { targetOf } from '@/modules/accounts/domain/life-cycle'
import { type Moving, recordMove } from '@/modules/accounts/server/record-move'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import type { RunStatus } from '../domain/runs/run'
import { runLifeCycle } from '../domain/runs/run-life-cycle'
import type { RunSettings } from '../domain/settings/run-settings'

const subjectOf = (runId: string) => ({ subjectType: 'matchingRun', subjectId: runId })

export interface NewDraft {
  readonly roundId: string
  readonly parentId: string | null
  readonly name: string
  readonly settings: RunSettings
}

/** Makes a draft, and the event. Returns its id. */
export async function beginRun(transaction: Transaction, by: SignedInActor, draft: NewDraft): Promise<string> {
  const { draft: way } = runLifeCycle
  const { id } = await transaction.matchingRun.create({
    data: { ...draft, status: way.to, createdById: by.personId, createdAt: await databaseTime() },
    select: { id: true },
  })
  await recordMove(transaction, way, subjectOf(id), { by, details: { after: draft } })
  return id
}

/** Removes a draft, and the event keeps what it was. False when it is none any more. */
export async function removeDraft(transaction: Transaction, runId: string, moving: Moving): Promise<boolean> {
  const { delete: way } = runLifeCycle
  const { count } = await transaction.matchingRun.deleteMany({ where: { id: runId, status: { in: [...way.from] } } })
  if (count === 0) return false
  await recordMove(transaction, way, subjectOf(runId), moving)
  return true
}

interface RunMoving extends Moving {
  readonly runId: string
  readonly move: Exclude<keyof typeof runLifeCycle, 'draft' | 'delete'>
  readonly to?: RunStatus
  /** What must hold of it besides its state. */
  readonly where?: Omit<Prisma.MatchingRunWhereInput, 'id' | 'status'>
  readonly data?: Omit<Prisma.MatchingRunUncheckedUpdateManyInput, 'status'>
}

/** Moves a run: its status and the event. False when it is not where the move begins: someone was first. */
export async function moveRun(
  transaction: Transaction,
  { runId, move, to, where, data, ...moving }: RunMoving,
): Promise<boolean> {
  const { [move]: way } = runLifeCycle
  const { count } = await transaction.matchingRun.updateMany({
    where: { ...where, id: runId, status: { in: [...way.from] } },
    data: { ...data, status: targetOf<RunStatus>(way, to) },
  })
  if (count === 0) return false
  await recordMove(transaction, way, subjectOf(runId), moving)
  return true
}
