import 'server-only'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { type Transaction, database, inTransaction } from '@/platform/db/database'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/matching-refusals'
import type { StartRematchInput } from '../domain/rematch-input'
import { settingsOfRematch } from '../domain/rematch-settings'
import { runSettings } from '../domain/run-settings'
import { insertDraft } from './create-draft'
import { loadScoringFacts } from './load-scoring-facts'
import { startDraft } from './start-run'

/**
 * Opens a round that mends the match of a confirmed one: the same regions, pledges and wishes, without partners who left,
 * with those who came. Its first run starts at once. Returns that run.
 */
export async function startRematch(actor: Actor, input: StartRematchInput): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'matching.run') || !hasPermission(actor, 'rounds.manage'))
    return refused('not-allowed')
  const round = await getRound(actor, input.roundId)
  if (!round) return refused('not-found')
  const client = await database()
  const confirmation = await client.confirmation.findFirst({
    where: { roundId: round.id, undoneAt: null },
    select: { run: { select: { settings: true } } },
  })
  if (!confirmation) return refused('rematch-needs-confirmation')
  const facts = await loadScoringFacts(round.id, dayInSeoul(new Date()))
  const settings = settingsOfRematch(runSettings.parse(confirmation.run.settings), facts, input)
  const runId = await inTransaction(async (transaction) => {
    const roundId = await copyRound(transaction, round, input)
    await recordEvent(transaction, authorOf(actor), {
      action: 'round.rematchOpened',
      subjectType: 'round',
      subjectId: roundId,
      after: { ...input, parentId: round.id },
    })
    return insertDraft(transaction, actor, { roundId, parentId: null, name: '재매칭 1차', settings })
  })
  const started = await startDraft(actor, { runId })
  // A draft whose settings contradict stays for the officer to mend.
  return started.ok ? started : done(runId)
}

type CopiedRound = NonNullable<Awaited<ReturnType<typeof getRound>>>

async function copyRound(transaction: Transaction, round: CopiedRound, input: StartRematchInput): Promise<string> {
  const { isDemonstration } = round
  const { id: roundId } = await transaction.round.create({
    data: {
      name: input.name,
      status: 'closed',
      rules: round.rules,
      isDemonstration,
      isDrill: input.isDrill,
      parentId: round.id,
      wishesBecomePublic: round.wishesBecomePublic,
    },
    select: { id: true },
  })
  const regions = await transaction.roundRegion.findMany({ where: { roundId: round.id } })
  await transaction.roundRegion.createMany({ data: regions.map(({ regionCode }) => ({ roundId, regionCode })) })
  const gone = new Set(input.withdrawnPartnerIds)
  const pledges = await transaction.pledge.findMany({ where: { roundId: round.id }, include: { wishes: true } })
  const newcomers = new Map(input.newcomers.map(({ partnerId, maximumRegions }) => [partnerId, maximumRegions]))
  for (const { partnerId, minimumRegions, maximumRegions, wishes } of pledges) {
    if (gone.has(partnerId)) continue
    const widened = newcomers.get(partnerId) ?? maximumRegions
    newcomers.delete(partnerId)
    await transaction.pledge.create({
      data: {
        roundId,
        partnerId,
        minimumRegions: Math.min(minimumRegions, widened),
        maximumRegions: widened,
        isDemonstration,
        wishes: { create: wishes.map(({ regionCode, rank, reason }) => ({ regionCode, rank, reason })) },
      },
    })
  }
  await transaction.pledge.createMany({
    data: [...newcomers].map(([partnerId, maximumRegions]) => ({
      roundId,
      partnerId,
      maximumRegions,
      isDemonstration,
    })),
  })
  const proposals = await transaction.regionProposal.findMany({
    where: { roundId: round.id },
    include: { wishes: true },
  })
  for (const { regionCode, wishes } of proposals)
    await transaction.regionProposal.create({
      data: {
        roundId,
        regionCode,
        isDemonstration,
        wishes: { create: wishes.map(({ partnerId, rank, reason }) => ({ partnerId, rank, reason })) },
      },
    })
  return roundId
}
