import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type Calculation, calculateRun } from '@/modules/matching/domain/runs/calculate-run'
import { pairKeyOf } from '@/modules/matching/domain/settings/pair-key'
import type { ScoringFacts } from '@/modules/matching/domain/scoring/scoring-facts'
import { type ChangePrice, MatchingDesk } from '@/modules/matching/domain/runs/matching-desk'
import type { RunSettings, SettingsPair } from '@/modules/matching/domain/settings/run-settings'
import { askDesk } from '@/modules/matching/server/ask-desk'
import { SeededRandom } from '../../tests/support/matching-instances/seeded-random'
import { wallMs } from './time'

export interface WhatIfTimes {
  readonly pairs: number
  readonly solve: number
  readonly opening: number
  readonly direct: readonly number[]
  readonly cold: number
  readonly later: readonly number[]
  readonly again: readonly number[]
  readonly agreed: number
}

/** Questions about pairs inside and outside the match in turn, asked of the desk, of its thread, and of whole new runs. */
export async function measureWhatIf(
  facts: ScoringFacts,
  settings: RunSettings,
  { questions, resolves }: { readonly questions: number; readonly resolves: number },
): Promise<WhatIfTimes> {
  const { value: run, ms: solve } = await wallMs(() => calculateRun({ name: '', facts, settings }))
  if (run.result.status !== 'optimal') throw new Error('The bench needs a round that can be matched')
  const pairs = drawPairs(facts, run, questions)
  const { value: desk, ms: opening } = await wallMs(() => new MatchingDesk({ facts, settings }))
  const direct: number[] = []
  const prices: ChangePrice[] = []
  for (const pair of pairs) {
    const { value, ms } = await wallMs(() => desk.whatIf(pair)!)
    direct.push(ms)
    prices.push(value)
  }
  const about = { key: randomUUID(), facts: new Uint8Array(gzipSync(JSON.stringify(facts))), settings }
  const asked: number[] = []
  for (const [at, pair] of pairs.entries()) {
    const { value, ms } = await wallMs(() => askDesk(about, { ask: 'whatIf', pair }))
    if (JSON.stringify(value) !== JSON.stringify(prices[at]))
      throw new Error(`The thread differs at ${pairKeyOf(pair)}`)
    asked.push(ms)
  }
  const again: number[] = []
  let agreed = 0
  for (const [at, pair] of pairs.slice(0, resolves).entries()) {
    const changed = isIn(run, pair) ? { ...settings, bars: [pair] } : { ...settings, pins: [pair] }
    const { value, ms } = await wallMs(() => calculateRun({ name: '', facts, settings: changed }))
    again.push(ms)
    if (agrees(prices[at]!, run, value)) agreed++
  }
  return { pairs: pairs.length, solve, opening, direct, cold: asked[0]!, later: asked.slice(1), again, agreed }
}

const isIn = ({ pairs }: Calculation, pair: SettingsPair) => pairs.some((other) => pairKeyOf(other) === pairKeyOf(pair))

/** Standing ties are left out: barring one ends a tie here and frees a need there, which are two questions. */
function drawPairs({ regions, partners }: ScoringFacts, run: Calculation, count: number): SettingsPair[] {
  const random = new SeededRandom(7)
  const standing = new Set(run.pairs.filter(({ isStanding }) => isStanding).map(pairKeyOf))
  const matched = run.pairs.filter((pair) => !standing.has(pairKeyOf(pair)))
  const drawn = new Map<string, SettingsPair>()
  while (drawn.size < count) {
    const inside = drawn.size % 2 === 0
    const { regionCode, partnerId } = inside
      ? random.pick(matched)
      : { regionCode: random.pick(regions).code, partnerId: random.pick(partners).id }
    const pair = { regionCode, partnerId }
    if (isIn(run, pair) === inside) drawn.set(pairKeyOf(pair), pair)
  }
  return [...drawn.values()]
}

/** The same loss of points, or the same needs left unmet where the change breaks some. */
function agrees(price: ChangePrice, before: Calculation, after: Calculation): boolean {
  const broken = after.measures.missing - before.measures.missing
  if (!price.possible || price.broken > 0) return broken > 0
  return broken === 0 && before.result.total - after.result.total === price.loss
}
