import { type PartnerKind, partnerKindNames } from '@/modules/partners/domain/partner'
import { Facts } from '@/ui/facts'
import type { RoundRules } from '../domain/round-rules'

const rangeText = ({ min, max }: { min: number; max: number }) => (min === max ? `${min}곳` : `${min}~${max}곳`)

/** The limits of a round, in words. */
export function RoundRulesFacts({ rules }: { rules: RoundRules }) {
  const kinds = Object.entries(rules.kinds) as [PartnerKind, { min: number; max: number }][]
  const most = Object.entries(rules.partnerMaximum) as [PartnerKind, number][]
  return (
    <Facts
      items={[
        { term: '지역마다 기관', value: rangeText(rules.region) },
        ...kinds.map(([kind, range]) => ({ term: `지역마다 ${partnerKindNames[kind]}`, value: rangeText(range) })),
        {
          term: '한 기관이 맡는 지역',
          value: most.map(([kind, count]) => `${partnerKindNames[kind]} ${count}곳까지`).join(', '),
        },
        { term: '희망 순위', value: `${rules.wishMaximum}곳까지` },
        { term: '기존 결연', value: rules.keepStandingTies ? '모두 유지' : '다시 정함' },
      ]}
    />
  )
}
