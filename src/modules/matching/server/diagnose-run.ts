import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { dayInSeoul } from '@/shared/korean-date'
import { factsForRun } from '../domain/make-matching-problem'
import type { PairIndex } from '../domain/matching-problem'
import { pairSliceOf } from '../domain/pair-slice'
import { hasSameLimits } from '../domain/repairs/has-same-limits'
import { countMissing, findShortRegions } from '../domain/repairs/count-missing'
import { groupClashes } from '../domain/repairs/group-clashes'
import { type RepairOffer, type UnmetRun, offerRepairs } from '../domain/repairs/offer-repairs'
import { getRun } from './get-run'
import { loadScoringFacts } from './load-scoring-facts'
import { loadRunFacts, loadRunProblem } from './run-files'

/** A run that could not meet everything: what clashes, where it falls short, and what would mend one of its clashes. */
export async function diagnoseRun(actor: Actor, runId: string, position = 0) {
  const run = await getRun(actor, runId)
  if (!run) return null
  const [facts, problem] = await Promise.all([loadRunFacts(actor, runId), loadRunProblem(actor, runId)])
  if (run.status !== 'impossible' || !facts || !problem || !run.shortfall?.length) return { run, diagnosis: null }
  // What is missing is counted over all pairs: the number is the same for everyone who may see the run.
  const client = await database()
  const stored = await client.proposedPair.findMany({ where: { runId }, select: { regionCode: true, partnerId: true } })
  const regionAt = new Map(problem.regions.map(({ id }, at) => [id, at]))
  const partnerAt = new Map(problem.partners.map(({ id }, at) => [id, at]))
  const pairs = stored.map((pair): PairIndex => [regionAt.get(pair.regionCode)!, partnerAt.get(pair.partnerId)!])
  const unmet: UnmetRun = { facts, settings: run.settings, problem, missing: countMissing(problem, pairs) }
  const clashes = groupClashes(problem, run.shortfall)
  const chosen = Math.min(Math.max(position, 0), clashes.length - 1)
  const slice = pairSliceOf(actor)
  // A repair may name any pair.
  const offers: readonly RepairOffer[] = slice === 'all' ? offerRepairs(unmet, clashes[chosen]!, chosen) : []
  const present = await loadScoringFacts(run.roundId, dayInSeoul(new Date()))
  const isOutdated = !hasSameLimits(factsForRun(facts, run.settings), factsForRun(present, run.settings))
  const shortRegions = findShortRegions(problem, pairs)
  const partnerCounts = new Map<string, number>()
  for (const { regionCode } of run.pairs) partnerCounts.set(regionCode, (partnerCounts.get(regionCode) ?? 0) + 1)
  return { run, diagnosis: { unmet, slice, clashes, chosen, offers, shortRegions, partnerCounts, isOutdated } }
}

export type Diagnosis = NonNullable<NonNullable<Awaited<ReturnType<typeof diagnoseRun>>>['diagnosis']>
