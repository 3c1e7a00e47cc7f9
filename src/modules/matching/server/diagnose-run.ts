import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { databaseDay } from '@/platform/db/database-clock'
import { factsForRun } from '../domain/settings/facts-for-run'
import type { PairIndex } from '@/engine/matching-problem'
import { pairSliceOf, seesWholeRegion } from '../domain/settings/run-policy'
import { findShortRegions } from '../domain/problem/short-regions'
import { describeClash } from '../domain/clashes/describe-clash'
import { describeRepair } from '../domain/clashes/describe-repair'
import { explainShortfall } from '../domain/clashes/explain-shortfall'
import { groupClashes } from '../domain/clashes/group-clashes'
import { hasSameLimits } from '../domain/clashes/has-same-limits'
import type { RepairOffer, UnmetRun } from '../domain/clashes/offer-repairs'
import { askDesk } from './ask-desk'
import { openRun } from './explain-run-pair'
import { getRun } from './get-run'
import { loadScoringFacts } from './load-scoring-facts'
import { loadRunProblem } from './run-files'

/** A run that could not meet everything: what clashes, where it falls short, and what would mend one of its clashes. */
export async function diagnoseRun(actor: Actor, runId: string, position = 0) {
  const run = await getRun(actor, runId)
  if (!run) return null
  const [opened, problem] = await Promise.all([openRun(actor, runId), loadRunProblem(actor, runId)])
  if (run.status !== 'impossible' || !opened || !problem || !run.measures || !run.shortfall?.length)
    return { run, diagnosis: null }
  const { all: facts, about } = opened
  // What is missing is counted over all pairs: the number is the same for everyone who may see the run.
  const regionAt = new Map(problem.places.map(({ id }, at) => [id, at]))
  const partnerAt = new Map(problem.helpers.map(({ id }, at) => [id, at]))
  const pairs = opened.run.pairs.map((pair): PairIndex => [
    regionAt.get(pair.regionCode)!,
    partnerAt.get(pair.partnerId)!,
  ])
  const unmet: UnmetRun = { facts, settings: run.settings, problem, missing: run.measures.missing }
  const clashes = groupClashes(problem, run.shortfall)
  const chosen = Math.min(Math.max(position, 0), clashes.length - 1)
  const slice = pairSliceOf(actor)
  // A repair may name any pair: only who sees them all is offered one.
  const offers: readonly RepairOffer[] =
    slice === 'all'
      ? await askDesk(about, {
          ask: 'repairs',
          problem,
          missing: unmet.missing,
          clash: clashes[chosen]!,
          position: chosen,
        })
      : []
  const present = await loadScoringFacts(run.roundId, await databaseDay())
  const isOutdated = !hasSameLimits(factsForRun(facts, run.settings), factsForRun(present, run.settings))
  const short = findShortRegions(problem, pairs)
  const partnerCounts = new Map<string, number>()
  for (const { regionCode } of run.pairs) partnerCounts.set(regionCode, (partnerCounts.get(regionCode) ?? 0) + 1)
  const words = clashes.map((clash) => describeClash(unmet, clash, slice))
  return {
    run,
    diagnosis: {
      unmet,
      /** The whole of it in words, to pass on. */
      text: explainShortfall(unmet, { name: run.name, missing: unmet.missing, words, offers }),
      repairs: offers.map((offer) => ({
        key: offer.key,
        ...describeRepair(unmet, offer),
        endsTie: offer.endsTie,
        missing: unmet.missing - offer.mends,
        change: offer.total - (run.total ?? 0),
      })),
      slice,
      clashes,
      words,
      chosen,
      offers,
      /** Those whose needs the actor may judge; how many fall short in all is told to everyone. */
      shortRegions: short.filter(({ regionCode }) =>
        seesWholeRegion(slice, opened.regions.get(regionCode)!.provinceCode),
      ),
      shortCount: short.length,
      partnerCounts,
      isOutdated,
    },
  }
}
