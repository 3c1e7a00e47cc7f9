import { limitedKindNames } from '../settings/check-settings'
import { withParticle } from '@/shared/korean-particle'
import type { ScoringFacts } from '../scoring/scoring-facts'
import { type CountLimits, type LimitedKind, type RunSettings } from '../settings/run-settings'
import type { RepairOffer } from './offer-repairs'
import { type RepairedRun, pairOfRepair } from './repair-settings'
import { koreanNumber } from '@/shared/korean-number'

export interface RepairWords {
  readonly title: string
  /** What else the change means: how far it reaches, or what ends by it. */
  readonly note?: string
}

export interface PlaceNames {
  region(code: string): string
  partner(id: string): string
}

/** Full names by region code and partner id. An unknown code stays as it is; a body the round does not ask says so. */
export const namesOf = ({ regions, partners }: Pick<ScoringFacts, 'regions' | 'partners'>): PlaceNames => {
  const regionNames = new Map(regions.map(({ code, fullName }) => [code, fullName]))
  const partnerNames = new Map(partners.map(({ id, name }) => [id, name]))
  return {
    region: (code) => regionNames.get(code) ?? code,
    partner: (id) => partnerNames.get(id) ?? '이 회차에 없는 기관',
  }
}

const longestName = 60

/** The name of a run with one repair made: that of the run before, and what changed. */
export function nameRepairedRun(name: string, run: RepairedRun, offer: RepairOffer): string {
  const { title } = describeRepair(run, offer)
  const change = title.length > longestName / 2 ? `${title.slice(0, longestName / 2 - 1)}…` : title
  return `${name.slice(0, longestName - change.length - 3)} · ${change}`
}

const everywhere = '모든 지역에 함께 적용됩니다.'

/** A repair in the words and numbers of the set-up form. */
export function describeRepair(run: RepairedRun, { repair, settings, endsTie }: RepairOffer): RepairWords {
  const names = namesOf(run.facts)
  const { places: regions, helpers: partners } = run.problem
  switch (repair.change) {
    case 'clashCapacity':
      return {
        title: `이 기관 ${koreanNumber(repair.partnerIds.length)}곳이 한 곳씩 더 맡습니다`,
        note: '기관마다 맡을 수 있는 지역이 한 곳씩 늘어납니다. 기관의 동의가 필요합니다.',
      }
    case 'roundKindMin':
      return {
        title: `지역마다 ${limitedKindNames[repair.kind]} 최소를 ${repair.from}곳에서 ${repair.to}곳으로 낮춥니다`,
        note: everywhere,
      }
    case 'roundRegionMin':
      return { title: `지역마다 필요한 기관을 ${repair.from}곳에서 ${repair.to}곳으로 낮춥니다`, note: everywhere }
    case 'partnerMax': {
      const name = withParticle(names.partner(partners[repair.index]!.id), '이/가')
      return { title: `${name} 맡는 지역을 ${repair.from}곳에서 ${repair.to}곳까지로 늘립니다` }
    }
    case 'partnerMin': {
      const name = withParticle(names.partner(partners[repair.index]!.id), '이/가')
      return { title: `${name} 적어도 맡는 지역을 ${repair.from}곳에서 ${repair.to}곳으로 줄입니다` }
    }
    case 'regionMin':
    case 'regionMax': {
      const { id } = regions[repair.index]!
      const [from, to] = [needOf(run.settings, id), needOf(settings, id)]
      const name = names.region(id)
      return {
        title:
          repair.change === 'regionMin'
            ? `${name}에 필요한 기관을 ${from.min}곳에서 ${to.min}곳으로 낮춥니다`
            : `${name}에 둘 수 있는 기관을 ${from.max}곳에서 ${to.max}곳까지로 늘립니다`,
        note: '이 지역에만 적용됩니다.',
      }
    }
    case 'kindMin':
    case 'kindMax': {
      const { id } = regions[repair.index]!
      const kind = repair.kind as LimitedKind
      const [from, to] = [kindNeedOf(run.settings, id, kind), kindNeedOf(settings, id, kind)]
      const place = `${names.region(id)}의 ${limitedKindNames[kind]}`
      return {
        title:
          repair.change === 'kindMin'
            ? `${place} 최소를 ${from.min}곳에서 ${to.min}곳으로 낮춥니다`
            : `${place} 최대를 ${from.max}곳에서 ${to.max}곳으로 늘립니다`,
        note: '이 지역에만 적용됩니다.',
      }
    }
    case 'groupMax':
      return {
        title: `한 지역에 둘 수 있는 같은 기업집단을 ${repair.from}곳에서 ${repair.to}곳으로 늘립니다`,
        note: everywhere,
      }
    case 'notTogether': {
      const [one, other] = run.problem.notTogether![repair.index]!.map((at) => names.partner(partners[at]!.id))
      return { title: `${withParticle(one!, '과/와')} ${withParticle(other!, '을/를')} 한 지역에 둘 수 있게 합니다` }
    }
    case 'changeBudget':
      return { title: `바꿀 수 있는 기존 결연을 ${repair.from}건에서 ${repair.to}건으로 늘립니다` }
    case 'pin':
    case 'pair': {
      const { regionCode, partnerId } = pairOfRepair(run, repair)
      const pair = `${names.region(regionCode)} – ${names.partner(partnerId)}`
      if (repair.change === 'pair') return { title: `${pair} 제외를 풉니다` }
      if (!endsTie) return { title: `${pair} 고정을 풉니다` }
      return { title: `${pair} 기존 결연을 끝냅니다`, note: '확정하면 이 결연이 끝납니다. 양쪽과 먼저 협의해 주세요.' }
    }
    case 'familyMin':
    case 'familyMax':
      return { title: `묶음의 수를 ${repair.from}곳에서 ${repair.to}곳으로 바꿉니다` }
  }
}

const needOf = ({ regionNeeds, region }: RunSettings, code: string): CountLimits => regionNeeds[code] ?? region
const kindNeedOf = ({ regionKinds, kinds }: RunSettings, code: string, kind: LimitedKind): CountLimits =>
  regionKinds[code]?.[kind] ?? kinds[kind] ?? { min: 0, max: 0 }
