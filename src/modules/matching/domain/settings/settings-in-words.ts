import { limitedKindNames } from './check-settings'
import { type CountLimits, type RunSettings, limitedKinds } from './run-settings'
import { criterionLabels } from '../scoring/scoring-weights'

export interface SettingInWords {
  readonly term: string
  readonly value: string
}

const unlimited = 1_000

export function rangeInWords({ min, max }: CountLimits): string {
  if (max >= unlimited) return min === 0 ? '제한 없음' : `${min}곳 이상`
  if (min === max) return `${min}곳`
  return min === 0 ? `${max}곳까지` : `${min}~${max}곳`
}

export const weightsInWords = (weights: RunSettings['weights']): string =>
  Object.entries(criterionLabels)
    .map(([criterion, label]) => `${label} ${weights[criterion as keyof typeof weights] / 100}`)
    .join(' · ')

/** The rules of a run, one line each, as an officer reads them. */
export function settingsInWords(settings: RunSettings): SettingInWords[] {
  const count = (list: readonly unknown[] | object) => `${(Array.isArray(list) ? list : Object.keys(list)).length}건`
  return [
    { term: '지역마다 기관', value: rangeInWords(settings.region) },
    ...limitedKinds.flatMap((kind) => {
      const limits = settings.kinds[kind]
      return limits ? [{ term: `지역마다 ${limitedKindNames[kind]}`, value: rangeInWords(limits) }] : []
    }),
    {
      term: '같은 기업집단',
      value: settings.groupMaximum === null ? '제한 없음' : `지역마다 ${settings.groupMaximum}곳까지`,
    },
    {
      term: '기존 결연',
      value:
        settings.standing === 'freeze' ? '모두 유지' : `체결한 것은 유지, 나머지는 ${settings.changeBudget}건까지 바꿈`,
    },
    { term: '먼저 높이는 것', value: settings.fairness === 'floor' ? '가장 낮은 지역, 그다음 점수 합' : '점수 합' },
    {
      term: '따로 정한 지역',
      value: count([...new Set([...Object.keys(settings.regionNeeds), ...Object.keys(settings.regionKinds)])]),
    },
    { term: '따로 정한 기관', value: count(settings.partnerCapacities) },
    { term: '고정한 쌍', value: count(settings.pins) },
    { term: '제외한 쌍', value: count(settings.bars) },
    { term: '함께 두지 않는 기관', value: count(settings.notTogether) },
    { term: '비워 두는 자리', value: settings.reservedPlaces === 0 ? '없음' : `지역마다 ${settings.reservedPlaces}곳` },
    { term: '동점일 때', value: settings.seed === 0 ? '코드와 이름 순서' : `추첨 번호 ${settings.seed}` },
    ...(settings.withdrawnPartnerIds.length > 0
      ? [{ term: '떠난 기관', value: count(settings.withdrawnPartnerIds) }]
      : []),
    ...(settings.disasters.length > 0 ? [{ term: '더한 재난', value: count(settings.disasters) }] : []),
  ]
}
