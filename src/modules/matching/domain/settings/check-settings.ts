import { partnerKindNames } from '@/modules/partners/domain/partner'
import { withParticle } from '@/shared/korean-particle'
import type { PresentTie, ScoringFacts } from '../scoring/scoring-facts'
import { avoidedPairs } from './avoided-pairs'
import { factsForRun } from './facts-for-run'
import { pairKeyOf } from './pair-key'
import { type LimitedKind, type RunSettings, limitedKinds } from './run-settings'
import { koreanNumber } from '@/shared/korean-number'

/** One thing an officer should know before starting; an error would make the run pointless and blocks it. */
export interface SettingsNote {
  readonly weight: 'error' | 'warning'
  /** The part of the form it speaks of. */
  readonly section: 'weights' | 'limits' | 'needs' | 'capacities' | 'pairs' | 'standing' | 'facts'
  readonly sentence: string
}

export const limitedKindNames: Record<LimitedKind, string> = {
  ...partnerKindNames,
  nonMinistry: '중앙행정기관이 아닌 기관',
}

const listed = (names: readonly string[]) =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} 외 ${koreanNumber(names.length - 3)}곳`

const isOfKind = (kind: string, limited: LimitedKind) =>
  limited === 'nonMinistry' ? kind !== 'ministry' : kind === limited

/** Contradictions and gaps of a draft, in the words of its form. Cost: one pass over regions, partners and choices. */
export function checkSettings(all: ScoringFacts, settings: RunSettings): SettingsNote[] {
  const known = factsForRun(all, settings)
  const bars = new Set(settings.bars.map(pairKeyOf))
  const isBarred = ({ regionCode, holderId }: PresentTie) =>
    holderId !== null && bars.has(pairKeyOf({ regionCode, partnerId: holderId }))
  // A barred tie ends: it no longer fills a need, nor a limit.
  const facts = { ...known, ties: onePerPair(known, (tie) => !isBarred(tie)) }
  return [
    ...checkLimits(settings),
    ...checkRegions(facts, settings),
    ...checkNeeds(facts, settings),
    ...checkPairs(facts, settings),
    ...checkAvoided(known, settings),
    ...checkStanding(known, settings),
    ...checkFacts(facts),
  ]
}

/** Several agreements of one pair, as successions leave them, are one tie; with a body outside the round each counts. */
function onePerPair({ partners, ties }: ScoringFacts, isCounted: (tie: PresentTie) => boolean): PresentTie[] {
  const ids = new Set(partners.map(({ id }) => id))
  const pairs = new Map<string, PresentTie>()
  for (const [at, tie] of ties.filter(isCounted).entries()) {
    const { regionCode, holderId } = tie
    const key = holderId && ids.has(holderId) ? pairKeyOf({ regionCode, partnerId: holderId }) : `${at}`
    pairs.set(key, { ...tie, isSigned: tie.isSigned || pairs.get(key)?.isSigned === true })
  }
  return [...pairs.values()]
}

/** Ties that stand whatever the run does: within a budget, unsigned ones of bodies of the round may give way. */
function fixedTies({ partners, ties }: ScoringFacts, { standing }: RunSettings): PresentTie[] {
  const ids = new Set(partners.map(({ id }) => id))
  return ties.filter(
    ({ isSigned, holderId }) => standing === 'freeze' || isSigned || holderId === null || !ids.has(holderId),
  )
}

/** The fewest partners that minimums by kind come to; `leastOf` says the minimum of one kind. */
function leastTogether(leastOf: (kind: LimitedKind) => number): number {
  const others = (['publicInstitution', 'company', 'other'] as const).reduce((sum, kind) => sum + leastOf(kind), 0)
  return leastOf('ministry') + Math.max(leastOf('nonMinistry'), others)
}

const error = (section: SettingsNote['section'], sentence: string): SettingsNote => ({
  weight: 'error',
  section,
  sentence,
})
const warning = (section: SettingsNote['section'], sentence: string): SettingsNote => ({
  weight: 'warning',
  section,
  sentence,
})

function checkLimits({ region, kinds }: RunSettings): SettingsNote[] {
  const notes: SettingsNote[] = []
  const together = leastTogether((kind) => kinds[kind]?.min ?? 0)
  if (together > region.max)
    notes.push(error('limits', `종류별 최소를 더하면 ${together}곳인데 지역마다 ${region.max}곳까지만 둘 수 있습니다.`))
  for (const kind of limitedKinds) {
    const limits = kinds[kind]
    if (limits && limits.min > region.max)
      notes.push(
        error('limits', `${limitedKindNames[kind]} 최소 ${limits.min}곳이 지역마다 최대 ${region.max}곳보다 많습니다.`),
      )
  }
  return notes
}

/** Regions with numbers of their own, against the minimums by kind that hold there; the others can still be filled. */
function checkRegions(facts: ScoringFacts, settings: RunSettings): SettingsNote[] {
  const fixed = fixedTies(facts, settings)
  return facts.regions.flatMap(({ code, fullName }) => {
    if (!settings.regionNeeds[code] && !settings.regionKinds[code]) return []
    const { max } = settings.regionNeeds[code] ?? settings.region
    const held = fixed.filter(({ regionCode }) => regionCode === code)
    const still = leastTogether((kind) => {
      const { min } = settings.regionKinds[code]?.[kind] ?? settings.kinds[kind] ?? { min: 0 }
      return Math.max(0, min - held.filter((tie) => isOfKind(tie.kind, kind)).length)
    })
    const least = held.length + still
    if (still === 0 || least <= max) return []
    const standing = held.length > 0 ? `기존 결연 ${held.length}곳에 종류별 최소를 더하면` : '종류별 최소를 더하면'
    return [
      warning(
        'needs',
        `${fullName}: ${standing} ${least}곳인데 ${max}곳까지만 둘 수 있습니다. 모자라는 만큼은 채우지 못합니다.`,
      ),
    ]
  })
}

function checkNeeds({ regions, partners, ties }: ScoringFacts, settings: RunSettings): SettingsNote[] {
  const notes: SettingsNote[] = []
  const capacity = (limited?: LimitedKind) =>
    partners
      .filter(({ kind }) => !limited || isOfKind(kind, limited))
      .reduce((sum, { id, maximumRegions }) => sum + (settings.partnerCapacities[id]?.max ?? maximumRegions), 0)
  const standing = (code: string, limited?: LimitedKind) =>
    ties.filter(({ regionCode, kind }) => regionCode === code && (!limited || isOfKind(kind, limited))).length
  const need = (limited?: LimitedKind) =>
    regions.reduce((sum, { code }) => {
      const own = limited && (settings.regionKinds[code]?.[limited] ?? settings.kinds[limited] ?? { min: 0 })
      const { min } = own ?? settings.regionNeeds[code] ?? settings.region
      return sum + Math.max(0, min - standing(code, limited))
    }, 0)
  const free = (limited?: LimitedKind) => {
    const ids = new Set(partners.map(({ id }) => id))
    const used = ties.filter(
      ({ holderId, kind }) => holderId && ids.has(holderId) && (!limited || isOfKind(kind, limited)),
    )
    return Math.max(0, capacity(limited) - used.length)
  }
  const whole = need()
  if (whole > free())
    notes.push(
      warning(
        'limits',
        `새로 필요한 자리 ${koreanNumber(whole)}곳에 기관이 맡을 수 있는 자리는 ${koreanNumber(free())}곳입니다. 모자라는 만큼은 채우지 못합니다.`,
      ),
    )
  for (const kind of limitedKinds) {
    const [wanted, given] = [need(kind), free(kind)]
    if (wanted > given)
      notes.push(
        warning(
          'limits',
          `${limitedKindNames[kind]}: 새로 필요한 자리 ${koreanNumber(wanted)}곳에 맡을 수 있는 자리는 ${koreanNumber(given)}곳입니다.`,
        ),
      )
  }
  const floorOfPartners = partners.reduce(
    (sum, { id, minimumRegions }) => sum + (settings.partnerCapacities[id]?.min ?? minimumRegions),
    0,
  )
  const places = regions.reduce((sum, { code }) => sum + (settings.regionNeeds[code] ?? settings.region).max, 0)
  if (floorOfPartners > places)
    notes.push(
      warning(
        'capacities',
        `기관들이 적어도 맡겠다는 지역이 ${koreanNumber(floorOfPartners)}곳인데 지역이 받을 수 있는 자리는 ${koreanNumber(places)}곳입니다.`,
      ),
    )
  return notes
}

function checkPairs(facts: ScoringFacts, settings: RunSettings): SettingsNote[] {
  const notes: SettingsNote[] = []
  const regionOf = new Map(facts.regions.map((region) => [region.code, region]))
  const partnerOf = new Map(facts.partners.map((partner) => [partner.id, partner]))
  const fixed = fixedTies(facts, settings)
  const bars = new Set(settings.bars.map(pairKeyOf))
  const both = settings.pins.filter((pin) => bars.has(pairKeyOf(pin)))
  if (both.length > 0) notes.push(error('pairs', `같은 쌍을 고정하면서 제외했습니다: ${listed(both.map(nameOf))}.`))
  const lost = [...settings.pins, ...settings.bars].filter(
    ({ regionCode, partnerId }) => !regionOf.has(regionCode) || !partnerOf.has(partnerId),
  )
  if (lost.length > 0)
    notes.push(
      warning('pairs', `이 회차에 없는 지역이나 기관의 고정·제외 ${koreanNumber(lost.length)}건은 쓰지 않습니다.`),
    )
  for (const [code, pins] of groupBy(settings.pins, ({ regionCode }) => regionCode)) {
    const region = regionOf.get(code)
    if (!region) continue
    const { max } = settings.regionNeeds[code] ?? settings.region
    const ties = fixed.filter(({ regionCode }) => regionCode === code)
    const held = new Set(ties.map(({ holderId }, at) => holderId ?? `${at}`))
    const standing = facts.ties.filter(({ regionCode }) => regionCode === code).length
    const pinned = pins.flatMap(({ partnerId }) => partnerOf.get(partnerId) ?? [])
    const total = new Set([...held, ...pinned.map(({ id }) => id)]).size
    if (total > Math.max(max, standing))
      notes.push(
        error('pairs', `${region.fullName}: 고정과 기존 결연이 모두 ${total}곳인데 ${max}곳까지만 둘 수 있습니다.`),
      )
    for (const kind of limitedKinds) {
      const limits = settings.regionKinds[code]?.[kind] ?? settings.kinds[kind]
      const fixedOfKind = ties.filter((tie) => isOfKind(tie.kind, kind)).length
      const own = pinned.filter((partner) => isOfKind(partner.kind, kind) && !held.has(partner.id)).length
      if (limits && own > 0 && own + fixedOfKind > limits.max)
        notes.push(
          error(
            'pairs',
            `${region.fullName}: 고정하면 ${withParticle(limitedKindNames[kind], '이/가')} ${own + fixedOfKind}곳이 되어 최대 ${limits.max}곳을 넘습니다.`,
          ),
        )
    }
    for (const [one, other] of settings.notTogether) {
      const ids = new Set([...held, ...pinned.map(({ id }) => id)].filter((id) => partnerOf.has(id)))
      if (ids.has(one) && ids.has(other) && pinned.some(({ id }) => id === one || id === other))
        notes.push(
          error(
            'pairs',
            `${region.fullName}: 함께 두지 않기로 한 ${partnerOf.get(one)?.name} · ${partnerOf.get(other)?.name} 두 기관이 고정되어 있습니다.`,
          ),
        )
    }
    const together = new Map([
      ...[...held].flatMap((id) => partnerOf.get(id) ?? []).map((partner) => [partner.id, partner] as const),
      ...pinned.map((partner) => [partner.id, partner] as const),
    ])
    const fresh = pinned.filter(({ id }) => !held.has(id)).flatMap(({ corporateGroup }) => corporateGroup ?? [])
    for (const group of new Set(fresh)) {
      const members = [...together.values()].filter(({ corporateGroup }) => corporateGroup === group).length
      if (members > (settings.groupMaximum ?? Infinity))
        notes.push(
          error(
            'pairs',
            `${region.fullName}: ${group} 계열 회사의 고정과 기존 결연이 모두 ${members}곳인데 ${settings.groupMaximum}곳까지만 둘 수 있습니다.`,
          ),
        )
    }
  }
  for (const [id, pins] of groupBy(settings.pins, ({ partnerId }) => partnerId)) {
    const partner = partnerOf.get(id)
    if (!partner) continue
    const max = settings.partnerCapacities[id]?.max ?? partner.maximumRegions
    const held = fixed.filter(({ holderId }) => holderId === id).map(({ regionCode }) => regionCode)
    const codes = [...held, ...pins.map(({ regionCode }) => regionCode)].filter((code) => regionOf.has(code))
    const total = new Set(codes).size
    if (total > Math.max(max, facts.ties.filter(({ holderId }) => holderId === id).length))
      notes.push(error('pairs', `${partner.name}: 고정과 기존 결연이 모두 ${total}곳인데 ${max}곳까지만 맡습니다.`))
  }
  return notes

  function nameOf({ regionCode, partnerId }: { regionCode: string; partnerId: string }) {
    return `${regionOf.get(regionCode)?.fullName ?? regionCode} – ${partnerOf.get(partnerId)?.name ?? partnerId}`
  }
}

/** Bodies asked to be spared some regions; a draft made before, or an officer, may not have heeded it. */
function checkAvoided(facts: ScoringFacts, { bars, pins }: RunSettings): SettingsNote[] {
  const inRound = new Set(facts.regions.map(({ code }) => code))
  const avoided = avoidedPairs(facts).filter(({ regionCode }) => inRound.has(regionCode))
  const barred = new Set(bars.map(pairKeyOf))
  const pinned = new Set(pins.map(pairKeyOf))
  const nameOf = (pair: { regionCode: string; partnerId: string }) => {
    const region = facts.regions.find(({ code }) => code === pair.regionCode)?.fullName
    return `${facts.partners.find(({ id }) => id === pair.partnerId)?.name}–${region}`
  }
  const against = avoided.filter((pair) => pinned.has(pairKeyOf(pair)))
  const open = avoided.filter((pair) => !barred.has(pairKeyOf(pair)) && !pinned.has(pairKeyOf(pair)))
  return [
    ...(against.length > 0
      ? [warning('pairs', `기관이 피해 달라고 한 쌍을 고정했습니다: ${listed(against.map(nameOf))}.`)]
      : []),
    ...(open.length > 0
      ? [warning('pairs', `기관이 피해 달라고 한 쌍이 제외되어 있지 않습니다: ${listed(open.map(nameOf))}.`)]
      : []),
  ]
}

function checkStanding({ regions, partners, ties }: ScoringFacts, settings: RunSettings): SettingsNote[] {
  const notes: SettingsNote[] = []
  const bars = new Set(settings.bars.map(pairKeyOf))
  const names = new Map(regions.map(({ code, fullName }) => [code, fullName]))
  const inRound = ties.filter(({ regionCode }) => names.has(regionCode))
  const ending = inRound.filter(
    ({ regionCode, holderId }) => holderId && bars.has(pairKeyOf({ regionCode, partnerId: holderId })),
  )
  if (ending.length > 0)
    notes.push(
      warning(
        'standing',
        `제외한 쌍에 기존 결연 ${koreanNumber(ending.length)}건이 있습니다. 확정하면 이 결연은 끝납니다.`,
      ),
    )
  const ids = new Set(partners.map(({ id }) => id))
  const outside = inRound.filter(({ holderId }) => !holderId || !ids.has(holderId))
  if (outside.length > 0)
    notes.push(
      warning(
        'standing',
        `서약하지 않았거나 승계가 정해지지 않은 기관의 기존 결연 ${koreanNumber(outside.length)}건은 그 지역의 필요한 수에만 셉니다.`,
      ),
    )
  return notes
}

function checkFacts({ regions, partners }: ScoringFacts): SettingsNote[] {
  const notes: SettingsNote[] = []
  if (regions.length === 0) notes.push(error('facts', '이 회차에 대상 지역이 없습니다.'))
  if (partners.length === 0) notes.push(error('facts', '이 회차에 서약한 기관이 없습니다.'))
  const silent = partners.filter(({ wishedRegionRanks }) => Object.keys(wishedRegionRanks).length === 0)
  if (silent.length > 0)
    notes.push(
      warning(
        'facts',
        `희망 지역을 적지 않은 기관 ${koreanNumber(silent.length)}곳: 희망 점수는 지역의 희망만으로 매깁니다.`,
      ),
    )
  const mute = regions.filter(({ wishedPartnerRanks }) => Object.keys(wishedPartnerRanks).length === 0)
  if (mute.length > 0)
    notes.push(
      warning(
        'facts',
        `희망 기관을 적지 않은 지역 ${koreanNumber(mute.length)}곳: 희망 점수는 기관의 희망만으로 매깁니다.`,
      ),
    )
  const placeless = partners.filter(({ headquartersLatitude }) => headquartersLatitude === null)
  if (placeless.length > 0)
    notes.push(
      warning(
        'facts',
        `본사 위치를 모르는 기관 ${koreanNumber(placeless.length)}곳은 거리에 기본 점수를 둡니다: ${listed(placeless.map(({ name }) => name))}.`,
      ),
    )
  return notes
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
