import { withParticle } from '@/shared/korean-particle'
import { findShare } from './finding'
import type { Criterion } from '../criterion'
import type { RegionDisaster, ScoringRegion } from '../scoring-facts'

const designationShare = { populationDeclineArea: 4_000, declineConcernArea: 2_500 }
const designationName = { populationDeclineArea: '인구감소지역', declineConcernArea: '인구감소관심지역' }
const disasterShare = { sigungu: 3_000, eupmyeondong: 2_000 }
const tieShares = [2_000, 1_300, 600]
/** Won brought by past ties, and the share of a region that got no more. */
const valueSteps = [
  [0, 1_000],
  [50_000_000, 700],
  [200_000_000, 400],
  [1_000_000_000, 200],
] as const
const unknownValueShare = 500

/** Who needs it most: designation, fresh disasters, few ties, little brought so far. */
export const scoreUrgency: Criterion = (region, _partner, asOf) => {
  const latest = gravestDisaster(region.disasters, asOf)
  const designation = region.designation ? designationShare[region.designation] : 0
  const ties = tieShares[region.standingTieCount] ?? 0
  const share = designation + (latest?.share ?? 0) + ties + valueShare(region)
  return findShare(share, () => [standing(region), latest && declared(latest.disaster)].filter(Boolean).join(' '))
}

function standing({ designation, standingTieCount }: ScoringRegion): string {
  const ties = standingTieCount === 0 ? '지금 결연이 없습니다' : `지금 결연이 ${standingTieCount}건 있습니다`
  return designation ? `${designationName[designation]}이며 ${ties}.` : `${ties}.`
}

function declared({ event, declaredOn, level }: RegionDisaster): string {
  const place = level === 'sigungu' ? '특별재난지역이' : '일부 읍면동이 특별재난지역이'
  return `${declaredOn.slice(0, 4)}년 ${Number(declaredOn.slice(5, 7))}월 ${withParticle(event, '으로/로')} ${place} 되었습니다.`
}

function gravestDisaster(disasters: readonly RegionDisaster[], asOf: string) {
  let gravest: { disaster: RegionDisaster; share: number } | undefined
  for (const disaster of disasters) {
    const days = (Date.parse(asOf) - Date.parse(disaster.declaredOn)) / 86_400_000
    const recency = days < 0 ? 0 : days <= 365 ? 1 : days <= 730 ? 0.5 : 0
    const share = Math.round(disasterShare[disaster.level] * recency)
    if (share > (gravest?.share ?? 0)) gravest = { disaster, share }
  }
  return gravest
}

function valueShare({ realisedValueWon }: ScoringRegion): number {
  if (realisedValueWon === null) return unknownValueShare
  return valueSteps.find(([won]) => realisedValueWon <= won)?.[1] ?? 0
}
