import { limitedKindNames } from './check-settings'
import type { ScoringFacts } from '../scoring/scoring-facts'
import { pairKeyOf } from './pair-key'
import type { PairSlice } from './run-policy'
import { type RunSettings, type SettingsPair, limitedKinds } from './run-settings'
import type { CriterionName } from '../scoring/criterion'
import { criterionLabels } from '../scoring/scoring-weights'
import { type SettingNames, cutSettings } from './settings-in-slice'
import { type SettingInWords, rangeInWords } from './settings-in-words'
import { koreanNumber } from '@/shared/korean-number'

export interface SettingsDifference {
  readonly term: string
  readonly a: string
  readonly b: string
}

/** What differs line by line as far as someone may see it, and how many lines more there are. */
interface SettingsDifferences {
  readonly lines: readonly SettingsDifference[]
  readonly others: number
}

const none = '-'

/** Everything that was decided otherwise in B than in A, in the words of the set-up form, by name within the slice. */
export function describeSettingsDifference(
  a: RunSettings,
  b: RunSettings,
  names: SettingNames,
  slice: PairSlice,
): SettingsDifferences {
  const lines = compare(cutSettings(a, names, slice), cutSettings(b, names, slice), names)
  return { lines, others: slice === 'all' ? 0 : compare(a, b, names).length - lines.length }
}

function compare(a: RunSettings, b: RunSettings, names: SettingNames): SettingsDifference[] {
  const [before, after] = [linesOf(a, names), linesOf(b, names)]
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys
    .map((key) => {
      const [one, other] = [before.get(key), after.get(key)]
      return { term: (one ?? other)!.term, a: one?.value ?? none, b: other?.value ?? none }
    })
    .filter((line) => line.a !== line.b)
}

/** One line for each decision, by what it is about: two bodies may bear one name. What was not decided has no line. */
function linesOf(settings: RunSettings, names: SettingNames): Map<string, SettingInWords> {
  const regionNames = new Map(names.regions.map(({ code, fullName }) => [code, fullName]))
  const partnerNames = new Map(names.partners.map(({ id, name }) => [id, name]))
  const region = (code: string) => regionNames.get(code) ?? code
  const partner = (id: string) => partnerNames.get(id) ?? '이 회차에 없는 기관'
  const pairName = (pair: SettingsPair) => `${region(pair.regionCode)} – ${partner(pair.partnerId)}`
  const lines = new Map<string, SettingInWords>()
  const add = (key: string, term: string, value: string) => lines.set(key, { term, value })
  const addKinds = (place: string, term: string, kinds: RunSettings['kinds']) => {
    for (const kind of limitedKinds) {
      const range = kinds[kind]
      if (range) add(`kind ${place} ${kind}`, `${term} ${limitedKindNames[kind]}`, rangeInWords(range))
    }
  }
  const { groupMaximum, standing, changeBudget, fairness, reservedPlaces, seed } = settings
  for (const [name, label] of Object.entries(criterionLabels))
    add(name, `${label} 비율`, `${settings.weights[name as CriterionName] / 100}%`)
  add('region', '지역마다 기관', rangeInWords(settings.region))
  addKinds('', '지역마다', settings.kinds)
  add('group', '같은 기업집단', groupMaximum === null ? '제한 없음' : `지역마다 ${groupMaximum}곳까지`)
  add('standing', '기존 결연', standing === 'freeze' ? '모두 유지' : `${changeBudget}건까지 바꿈`)
  add('fairness', '먼저 높이는 것', fairness === 'floor' ? '가장 낮은 지역' : '점수 합')
  add('reserved', '비워 두는 자리', reservedPlaces === 0 ? '없음' : `지역마다 ${reservedPlaces}곳`)
  add('seed', '동점일 때', seed === 0 ? '코드와 이름 순서' : `추첨 번호 ${seed}`)
  for (const [code, range] of Object.entries(settings.regionNeeds))
    add(`need ${code}`, `${region(code)}의 기관`, rangeInWords(range))
  for (const [code, kinds] of Object.entries(settings.regionKinds)) addKinds(code, `${region(code)}의`, kinds)
  for (const [id, range] of Object.entries(settings.partnerCapacities))
    add(`capacity ${id}`, `${partner(id)}의 지역`, rangeInWords(range))
  for (const pair of settings.pins) add(`pin ${pairKeyOf(pair)}`, `${pairName(pair)} 고정`, '고정')
  for (const pair of settings.bars) add(`bar ${pairKeyOf(pair)}`, `${pairName(pair)} 제외`, '제외')
  for (const two of settings.notTogether)
    add(`apart ${two.toSorted().join()}`, `${two.map(partner).sort().join(' · ')} 함께 두기`, '함께 두지 않음')
  for (const id of settings.withdrawnPartnerIds) add(`gone ${id}`, partner(id), '떠남')
  for (const { regionCode, event, declaredOn } of settings.disasters)
    add(`disaster ${regionCode} ${event}`, `${region(regionCode)} ${event}`, `${declaredOn} 더함`)
  return lines
}

/** What became otherwise between the two runs without anybody deciding it: pledges, ties, wishes. */
export function describeFactsDifference(a: ScoringFacts, b: ScoringFacts): SettingsDifference[] {
  const count = (list: readonly unknown[], unit: string) => `${koreanNumber(list.length)}${unit}`
  const tieKeys = ({ ties }: ScoringFacts) =>
    ties.map(({ holderId, ...tie }) => pairKeyOf({ ...tie, partnerId: holderId ?? tie.kind })).sort()
  const lists: [string, string, (facts: ScoringFacts) => readonly string[]][] = [
    ['대상 지역', '곳', ({ regions }) => regions.map(({ code }) => code).sort()],
    ['서약한 기관', '곳', ({ partners }) => partners.map(({ id }) => id).sort()],
    ['기존 결연', '건', tieKeys],
  ]
  const changed = lists.flatMap(([term, unit, listOf]): SettingsDifference[] => {
    const [before, after] = [listOf(a), listOf(b)]
    if (before.join() === after.join()) return []
    const same = before.length === after.length ? '(구성이 다름)' : ''
    return [{ term, a: count(before, unit), b: `${count(after, unit)}${same}` }]
  })
  const rest = ({ regions, partners }: ScoringFacts) =>
    JSON.stringify([
      regions
        .map((region) => ({ ...region, standingTieCount: 0 }))
        .sort((one, other) => (one.code < other.code ? -1 : 1)),
      partners
        .map((partner) => ({ ...partner, standingRegionCodes: [] }))
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
    ])
  if (changed.length === 0 && rest(a) !== rest(b))
    changed.push({ term: '지역·기관 자료', a: `${a.asOf} 기준`, b: `${b.asOf} 기준, 고쳐진 내용 있음` })
  return changed
}
