import { parentPort } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import type { ScoringFacts } from '../domain/scoring/scoring-facts'
import { findLeastBudget } from '../domain/runs/least-budget'
import { MatchingDesk } from '../domain/runs/matching-desk'
import { loadLinearSolver } from '@/engine/crossing/linear-model'
import type { MatchingProblem } from '@/engine/matching-problem'
import { WeightsPreview } from '../domain/settings/preview-weights'
import type { ClashGroup } from '../domain/clashes/group-clashes'
import { type RepairOffer, offerRepairs } from '../domain/clashes/offer-repairs'
import type { RunSettings, SettingsPair } from '../domain/settings/run-settings'
import type { ScoringWeights } from '../domain/scoring/criterion'

export type DeskQuestion =
  | { readonly ask: 'whatIf'; readonly pair: SettingsPair }
  | { readonly ask: 'choices'; readonly pins: readonly SettingsPair[]; readonly bars: readonly SettingsPair[] }
  | { readonly ask: 'alternates'; readonly regionCode: string }
  | {
      readonly ask: 'repairs'
      /** The problem the run solved, its clash and its place among the run's clashes. */
      readonly problem: MatchingProblem
      readonly missing: number
      readonly clash: ClashGroup
      readonly position: number
    }
  /** The fewest ties that must give way under these settings. */
  | { readonly ask: 'leastBudget' }
  | { readonly ask: 'preview'; readonly weights: ScoringWeights; readonly before: ScoringWeights }

export interface DeskRequest {
  readonly id: number
  /** What the question is about: the same key means the same facts and settings. */
  readonly key: string
  /** Gzipped JSON of the facts. */
  readonly facts: Uint8Array
  readonly settings: RunSettings
  readonly question: DeskQuestion
}

export interface DeskReply {
  readonly id: number
  readonly answer?: unknown
  readonly failure?: string
}

const mostOpen = 2
const desks = new Map<string, MatchingDesk>()
const previews = new Map<string, WeightsPreview>()
const repairs = new Map<string, RepairOffer[]>()

/** The latest two stay open; an older one is solved again when asked for. */
function opened<Value>(open: Map<string, Value>, key: string, make: () => Value): Value {
  const known = open.get(key) ?? make()
  open.delete(key)
  open.set(key, known)
  for (const old of open.keys()) if (open.size > mostOpen) open.delete(old)
  return known
}

function answer({ key, facts, settings, question }: DeskRequest): unknown {
  const read = () => JSON.parse(gunzipSync(facts).toString()) as ScoringFacts
  if (question.ask === 'preview')
    return opened(previews, key, () => new WeightsPreview(read())).top(question.weights, question.before)
  if (question.ask === 'repairs') {
    const { problem, missing, clash, position } = question
    const offer = () => offerRepairs({ facts: read(), settings, problem, missing }, clash, position)
    return opened(repairs, `${key} ${position}`, offer)
  }
  if (question.ask === 'leastBudget') return findLeastBudget(read(), settings)
  const desk = opened(desks, key, () => new MatchingDesk({ facts: read(), settings }))
  if (question.ask === 'whatIf') return desk.whatIf(question.pair)
  if (question.ask === 'choices') return desk.priceOf(question)
  return desk.alternates(question.regionCode)
}

const ready = loadLinearSolver()

parentPort!.on('message', (request: DeskRequest) => {
  void ready.then(() => {
    try {
      parentPort!.postMessage({ id: request.id, answer: answer(request) } satisfies DeskReply)
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error)
      parentPort!.postMessage({ id: request.id, failure } satisfies DeskReply)
    }
  })
})
