import { limitedKindNames } from './check-settings'
import { type ScoringFacts, pairKeyOf } from './make-matching-problem'
import { type LimitedKind, type RunSettings, limitedKinds } from './run-settings'
import type { CriterionName } from './scoring'
import { criterionLabels } from './scoring-weights'
import { rangeInWords } from './settings-in-words'

export interface SettingsDifference {
  readonly term: string
  readonly a: string
  readonly b: string
}

type Names = Pick<ScoringFacts, 'regions' | 'partners'>

const none = '-'

/** Everything that was decided otherwise in B than in A, in the words of the set-up form. */
export function describeSettingsDifference(a: RunSettings, b: RunSettings, names: Names): SettingsDifference[] {
  const [before, after] = [linesOf(a, names), linesOf(b, names)]
  const terms = [...new Set([...before.keys(), ...after.keys()])]
  return terms
    .map((term) => ({ term, a: before.get(term) ?? none, b: after.get(term) ?? none }))
    .filter((line) => line.a !== line.b)
}

/** One line for each decision; what was not decided has no line. */
function linesOf(settings: RunSettings, names: Names): Map<string, string> {
  const regionNames = new Map(names.regions.map(({ code, fullName }) => [code, fullName]))
  const partnerNames = new Map(names.partners.map(({ id, name }) => [id, name]))
  const region = (code: string) => regionNames.get(code) ?? code
  const partner = (id: string) => partnerNames.get(id) ?? '이 회차에 없는 기관'
  const pairName = (pair: { regionCode: string; partnerId: string }) =>
    `${region(pair.regionCode)} – ${partner(pair.partnerId)}`
  const limits = (kinds: RunSettings['kinds'], place: string) =>
    limitedKinds.flatMap((kind: LimitedKind) => {
      const range = kinds[kind]
      return range ? [[`${place} ${limitedKindNames[kind]}`, rangeInWords(range)] as const] : []
    })
  return new Map([
    ...Object.entries(criterionLabels).map(
      ([name, label]) => [`${label} 비율`, `${settings.weights[name as CriterionName] / 100}%`] as const,
    ),
    ['지역마다 기관', rangeInWords(settings.region)] as const,
    ...limits(settings.kinds, '지역마다'),
    [
      '같은 기업집단',
      settings.groupMaximum === null ? '제한 없음' : `지역마다 ${settings.groupMaximum}곳까지`,
    ] as const,
    ['기존 결연', settings.standing === 'freeze' ? '모두 유지' : `${settings.changeBudget}건까지 바꿈`] as const,
    ['먼저 높이는 것', settings.fairness === 'floor' ? '가장 낮은 지역' : '점수 합'] as const,
    ['비워 두는 자리', settings.reservedPlaces === 0 ? '없음' : `지역마다 ${settings.reservedPlaces}곳`] as const,
    ['동점일 때', settings.seed === 0 ? '코드와 이름 순서' : `추첨 번호 ${settings.seed}`] as const,
    ...Object.entries(settings.regionNeeds).map(
      ([code, range]) => [`${region(code)}의 기관`, rangeInWords(range)] as const,
    ),
    ...Object.entries(settings.regionKinds).flatMap(([code, kinds]) => limits(kinds, `${region(code)}의`)),
    ...Object.entries(settings.partnerCapacities).map(
      ([id, range]) => [`${partner(id)}의 지역`, rangeInWords(range)] as const,
    ),
    ...settings.pins.map((pair) => [`${pairName(pair)} 고정`, '고정'] as const),
    ...settings.bars.map((pair) => [`${pairName(pair)} 제외`, '제외'] as const),
    ...settings.notTogether.map(
      (two) => [`${two.map(partner).sort().join(' · ')} 함께 두기`, '함께 두지 않음'] as const,
    ),
    ...settings.withdrawnPartnerIds.map((id) => [partner(id), '떠남'] as const),
    ...settings.disasters.map(
      ({ regionCode, event, declaredOn }) => [`${region(regionCode)} ${event}`, `${declaredOn} 더함`] as const,
    ),
  ])
}

/** What became otherwise between the two runs without anybody deciding it: pledges, ties, wishes. */
export function describeFactsDifference(a: ScoringFacts, b: ScoringFacts): SettingsDifference[] {
  const count = (list: readonly unknown[], unit: string) => `${list.length.toLocaleString('ko')}${unit}`
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
