import 'server-only'
import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { isUuid } from '@/shared/is-uuid'
import { roundRules } from '../domain/round-rules'

/** Rounds for those who work on them; nobody else sees any before publication. */
export const visibleRounds = (actor: Actor) =>
  hasPermission(actor, 'rounds.view') ? {} : { id: { in: [] as string[] } }

const submitted = { where: { status: 'submitted', takesPart: true } } as const
const counts = { _count: { select: { regions: true, pledges: submitted, runs: true, agreements: true } } } as const

export async function listRounds(actor: Actor) {
  const client = await database()
  const rows = await client.round.findMany({
    where: visibleRounds(actor),
    include: counts,
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ rules, _count, ...round }) => ({ ...round, rules: roundRules.parse(rules), counts: _count }))
}

export async function getRound(actor: Actor, id: string) {
  if (!isUuid(id)) return null
  const client = await database()
  const row = await client.round.findFirst({
    where: { AND: [visibleRounds(actor), { id }] },
    include: { ...counts, transitions: { orderBy: { occurredAt: 'asc' } } },
  })
  if (!row) return null
  const { rules, _count, ...round } = row
  return { ...round, rules: roundRules.parse(rules), counts: _count }
}

export type RoundDetails = NonNullable<Awaited<ReturnType<typeof getRound>>>
