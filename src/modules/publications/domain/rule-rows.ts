import type { PartnerKind } from '@/modules/partners/domain/partner'
import { isOfKind, kindName } from './kind-name'
import type { PublicationResult } from './publication-result'
import { koreanNumber } from '@/shared/korean-number'

export interface RuleRow {
  readonly rule: string
  readonly wanted: string
  readonly found: string
}

const places = (min: number, max: number) => (min === max ? `${min}곳` : `${min}~${max}곳`)

const spread = (counts: readonly number[]) => places(Math.min(...counts, Infinity), Math.max(...counts, 0))

/** Partners of each region, those from outside the match with them. */
function kindsByRegion({ regions, partners, pairs, outside }: PublicationResult): PartnerKind[][] {
  const kinds = regions.map((): PartnerKind[] => [])
  for (const [region, partner] of pairs) kinds[region]!.push(partners[partner]!.kind)
  for (const [region, kind] of outside) kinds[region]!.push(kind)
  return kinds
}

/** The limits an officer set beside what came of them, in words. */
export function ruleRows(result: PublicationResult): RuleRow[] {
  const { rules, partners, pairs, standing } = result
  const kinds = kindsByRegion(result)
  const byPartner = partners.map(() => 0)
  for (const [, partner] of pairs) byPartner[partner]!++
  const special = Object.keys(rules.regionNeeds).length
  const kept = `${koreanNumber(standing.kept)}건 유지`
  return [
    {
      rule: '지역마다 함께하는 기관',
      wanted: places(rules.region.min, rules.region.max) + (special > 0 ? ` (${special}곳은 따로 정함)` : ''),
      found: spread(kinds.map(({ length }) => length)),
    },
    ...Object.entries(rules.kinds).map(([kind, { min, max }]) => ({
      rule: `지역마다 ${kindName(kind)}`,
      wanted: places(min, max),
      found: spread(kinds.map((own) => own.filter((one) => isOfKind(one, kind)).length)),
    })),
    { rule: '기관이 맡는 지역', wanted: '서약한 수까지', found: spread(byPartner) },
    ...(rules.groupMaximum === null
      ? []
      : [{ rule: '한 지역에 같은 기업집단', wanted: `${rules.groupMaximum}곳까지`, found: '지킴' }]),
    rules.standing === 'freeze'
      ? { rule: '이미 맺은 결연', wanted: '모두 유지', found: kept }
      : {
          rule: '이미 맺은 결연',
          wanted: `${rules.changeBudget}건까지 끝냄`,
          found: `${kept}, ${standing.ended}건 끝남`,
        },
    ...(rules.reservedPlaces > 0
      ? [{ rule: '지역마다 비워 둔 자리', wanted: places(rules.reservedPlaces, rules.reservedPlaces), found: '지킴' }]
      : []),
    {
      rule: '먼저 높인 것',
      wanted: rules.fairness === 'floor' ? '가장 낮은 지역, 그다음 점수 합' : '점수 합',
      found: `${koreanNumber(result.total)}점`,
    },
  ]
}

/** Why a result may lie outside of what was set: ties that stood already are kept whatever the limits say. */
export function ruleNote({ outside, standing }: PublicationResult): string {
  const beside =
    outside.length > 0 ? `이 매칭 밖의 기관과 이어진 결연 ${koreanNumber(outside.length)}건도 세었습니다. ` : ''
  return standing.kept > 0 || outside.length > 0
    ? `${beside}이미 맺은 결연은 그대로 두므로, 기존 결연이 많은 지역은 정한 값을 넘을 수 있습니다.`
    : ''
}
