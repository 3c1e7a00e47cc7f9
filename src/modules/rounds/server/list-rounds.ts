import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { isUuid } from '@/shared/is-uuid'
import { phaseOf } from '../domain/round-phase'
import { roundRules } from '../domain/round-rules'
import { visibleRounds } from '../domain/round-policy'
import { namesOfPeople } from '@/modules/accounts/server/names-of-people'

const submitted = { where: { status: 'submitted', takesPart: true } } as const
const counts = { _count: { select: { regions: true, pledges: submitted, runs: true, agreements: true } } } as const

export async function listRounds(actor: Actor) {
  const client = await database()
  const [now, rows] = await Promise.all([
    databaseTime(),
    client.round.findMany({ where: visibleRounds(actor), include: counts, orderBy: { createdAt: 'desc' } }),
  ])
  return rows.map(({ rules, _count, ...round }) => ({
    ...round,
    rules: roundRules.parse(rules),
    counts: _count,
    phase: phaseOf(round, now),
    now,
  }))
}

export async function getRound(actor: Actor, id: string) {
  if (!isUuid(id)) return null
  const client = await database()
  const [now, row] = await Promise.all([
    databaseTime(),
    client.round.findFirst({
      where: { AND: [visibleRounds(actor), { id }] },
      include: { ...counts, transitions: { orderBy: { occurredAt: 'asc' } } },
    }),
  ])
  if (!row) return null
  const { rules, _count, ...round } = row
  return { ...round, rules: roundRules.parse(rules), counts: _count, phase: phaseOf(round, now), now }
}

export type RoundDetails = NonNullable<Awaited<ReturnType<typeof getRound>>>

/** The regions a round asks, for its form. */
export async function listRoundRegions(roundId: string): Promise<string[]> {
  const client = await database()
  const rows = await client.roundRegion.findMany({ where: { roundId }, select: { regionCode: true } })
  return rows.map(({ regionCode }) => regionCode)
}

export interface RoundMove {
  readonly id: string
  readonly toStatus: RoundDetails['status']
  readonly occurredAt: Date
  readonly reason: string | null
  readonly personName: string | null
}

/** What has happened to a round, the newest first, with the names of those who did it. */
export async function listRoundMoves(actor: Actor, roundId: string): Promise<RoundMove[]> {
  const client = await database()
  const rows = await client.roundTransition.findMany({
    where: { roundId, round: visibleRounds(actor) },
    orderBy: { occurredAt: 'desc' },
  })
  const names = await namesOfPeople(
    client,
    rows.map(({ personId }) => personId),
  )
  return rows.map(({ id, toStatus, occurredAt, reason, personId }) => ({
    id,
    toStatus,
    occurredAt,
    reason,
    personName: personId && (names.get(personId) ?? null),
  }))
}
