import { shortRegionName } from '@/modules/regions/domain/region-name'
import { withParticle } from '@/shared/korean-particle'
import { assumeShare, findShare } from './finding'
import type { Criterion } from '../criterion'

const shareOfRank = [10_000, 8_000, 6_500]
const shareOfLaterRank = 5_000
const partnerPart = 0.6
const regionPart = 0.4

/** Both sides' wishes: six tenths the institution's, four tenths the region's. */
export const scoreHope: Criterion = (region, partner) => {
  const byPartner = partner.wishedRegionRanks[region.code]
  const byRegion = region.wishedPartnerRanks[partner.id]
  const share = Math.round(partnerPart * shareOf(byPartner) + regionPart * shareOf(byRegion))
  if (byPartner !== undefined && byRegion !== undefined) {
    return findShare(
      share,
      () =>
        `기관은 ${withParticle(shortRegionName(region.fullName), '을/를')} ${byPartner}순위로, 지역은 이 기관을 ${byRegion}순위로 희망했습니다.`,
    )
  }
  if (byPartner !== undefined) {
    return findShare(
      share,
      () => `기관이 ${withParticle(shortRegionName(region.fullName), '을/를')} ${byPartner}순위로 희망했습니다.`,
    )
  }
  if (byRegion !== undefined) {
    return findShare(
      share,
      () => `${withParticle(shortRegionName(region.fullName), '이/가')} 이 기관을 ${byRegion}순위로 희망했습니다.`,
    )
  }
  if (isEmpty(partner.wishedRegionRanks) && isEmpty(region.wishedPartnerRanks)) {
    return assumeShare(share, () => '양쪽 모두 희망을 내지 않아 점수가 없습니다.')
  }
  return findShare(share, () => '서로 희망 순위에 적지 않았습니다.')
}

const isEmpty = (ranks: Readonly<Record<string, number>>) => Object.keys(ranks).length === 0

function shareOf(rank: number | undefined): number {
  return rank === undefined ? 0 : (shareOfRank[rank - 1] ?? shareOfLaterRank)
}
