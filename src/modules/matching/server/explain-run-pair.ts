import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { isUuid } from '@/shared/is-uuid'
import type { ScoringFacts } from '../domain/scoring/scoring-facts'
import { factsForRun } from '../domain/settings/facts-for-run'
import { pairKeyOf } from '../domain/settings/pair-key'
import type { ChangePrice } from '../domain/runs/matching-desk'
import { movesOf } from '../domain/runs/pair-moves'
import { visibleRuns, seesPair, seesWholeMatch } from '../domain/settings/run-policy'
import { type RunSettings, type SettingsPair, runSettings } from '../domain/settings/run-settings'
import type { AlternateView, NamedMove, PairView, PriceView } from '../domain/runs/pair-view'
import { scorePair } from '../domain/scoring/scoring'
import { askDesk } from './ask-desk'
import { unzippedJson } from './run-files'

/** A run that has ended, opened for questions about it; null when it is not the actor's to see or has not run yet. */
export async function openRun(actor: Actor, runId: string) {
  if (!isUuid(runId)) return null
  const client = await database()
  const run = await client.matchingRun.findFirst({
    where: { AND: [visibleRuns(actor), { id: runId }] },
    select: {
      id: true,
      roundId: true,
      status: true,
      total: true,
      settings: true,
      factsFile: true,
      pairs: { select: { regionCode: true, partnerId: true, isStanding: true } },
    },
  })
  if (!run?.factsFile) return null
  const settings = runSettings.parse(run.settings)
  const facts = unzippedJson<ScoringFacts>(run.factsFile)
  const seen = factsForRun(facts, settings)
  return {
    run,
    settings,
    /** What was known, before the settings took partners out or added disasters. */
    all: facts,
    about: { key: run.id, facts: run.factsFile, settings },
    regions: new Map(seen.regions.map((region) => [region.code, region])),
    partners: new Map(seen.partners.map((partner) => [partner.id, partner])),
    asOf: facts.asOf,
    /** Questions are answered for the best match; the best so far of a cancelled run is not it. */
    canAsk: seesWholeMatch(actor) && (run.status === 'done' || run.status === 'impossible'),
  }
}

export type OpenRun = NonNullable<Awaited<ReturnType<typeof openRun>>>

export function priceView({ regions, partners }: OpenRun, price: ChangePrice): PriceView {
  const place = (code: string | null) => (code === null ? null : { code, name: regions.get(code)!.fullName })
  const moves = movesOf(price.changes).map(({ partnerId, from, to, gain }): NamedMove => ({
    partnerId,
    partnerName: partners.get(partnerId)!.name,
    from: place(from),
    to: place(to),
    gain,
  }))
  const { possible, loss, broken, endedTies, floor } = price
  return { possible, loss, broken, endedTies, ...(floor && { floor }), moves }
}

const decisionOn = ({ pins, bars }: RunSettings, pair: SettingsPair): PairView['decision'] => {
  const key = pairKeyOf(pair)
  if (pins.some((pin) => pairKeyOf(pin) === key)) return 'pinned'
  return bars.some((bar) => pairKeyOf(bar) === key) ? 'barred' : null
}

/** Any pair of the run, matched or not: its score part by part. */
export function viewPair(actor: Actor, opened: OpenRun, pair: SettingsPair): PairView | null {
  const [region, partner] = [opened.regions.get(pair.regionCode), opened.partners.get(pair.partnerId)]
  if (!region || !partner || !seesPair(actor, region, partner)) return null
  const { total: score, parts } = scorePair(region, partner, opened.settings.weights, opened.asOf)
  const matched = opened.run.pairs.find((other) => pairKeyOf(other) === pairKeyOf(pair))
  return {
    ...pair,
    regionName: region.fullName,
    partnerName: partner.name,
    partnerKind: partner.kind,
    score,
    parts,
    isMatched: matched !== undefined,
    isStanding: matched?.isStanding ?? false,
    decision: decisionOn(opened.settings, pair),
    avoidedReason: seesWholeMatch(actor) ? (partner.avoidedRegions?.[pair.regionCode] ?? null) : null,
  }
}

/** What turning a pair around would cost: putting it in, or taking it out. Null where nobody may ask. */
export async function pricePair(opened: OpenRun, pair: SettingsPair): Promise<PriceView | null> {
  if (!opened.canAsk) return null
  const price = await askDesk(opened.about, { ask: 'whatIf', pair })
  return price ? priceView(opened, price) : null
}

/** Several pins and bars at once. */
export async function priceChoices(
  opened: OpenRun,
  choices: { readonly pins: readonly SettingsPair[]; readonly bars: readonly SettingsPair[] },
): Promise<PriceView | null> {
  if (!opened.canAsk) return null
  return priceView(opened, await askDesk(opened.about, { ask: 'choices', pins: choices.pins, bars: choices.bars }))
}

/** Who else could serve a region, cheapest first, and where they are now. */
export async function listAlternates(opened: OpenRun, regionCode: string): Promise<AlternateView[]> {
  if (!opened.canAsk) return []
  const ranked = await askDesk(opened.about, { ask: 'alternates', regionCode })
  return ranked.map(({ partnerId, score, loss }) => ({
    partnerId,
    partnerName: opened.partners.get(partnerId)!.name,
    score,
    loss,
    now: opened.run.pairs
      .filter((pair) => pair.partnerId === partnerId)
      .map((pair) => opened.regions.get(pair.regionCode)!.fullName),
  }))
}
