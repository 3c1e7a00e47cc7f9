import { shortRegionName, withParticle } from '../korean-wording'
import type { Criterion } from '../scoring'

const shareOfRank = [10_000, 8_000, 6_500]
const shareOfLaterRank = 5_000
const partnerPart = 0.6
const regionPart = 0.4

/** Both sides' wishes: six tenths the institution's, four tenths the region's. */
export const scoreHope: Criterion = (region, partner) => {
  const name = shortRegionName(region.fullName)
  const byPartner = partner.wishedRegionRanks[region.code]
  const byRegion = region.wishedPartnerRanks[partner.id]
  const share = Math.round(partnerPart * shareOf(byPartner) + regionPart * shareOf(byRegion))
  const partnerSilent = Object.keys(partner.wishedRegionRanks).length === 0
  const regionSilent = Object.keys(region.wishedPartnerRanks).length === 0
  if (byPartner !== undefined && byRegion !== undefined) {
    const sentence = `기관은 ${withParticle(name, '을/를')} ${byPartner}순위로, 지역은 이 기관을 ${byRegion}순위로 희망했습니다.`
    return { share, sentence, known: true }
  }
  if (byPartner !== undefined) {
    return { share, sentence: `기관이 ${withParticle(name, '을/를')} ${byPartner}순위로 희망했습니다.`, known: true }
  }
  if (byRegion !== undefined) {
    return { share, sentence: `${withParticle(name, '이/가')} 이 기관을 ${byRegion}순위로 희망했습니다.`, known: true }
  }
  if (partnerSilent && regionSilent) {
    return { share, sentence: '양쪽 모두 희망을 내지 않아 점수가 없습니다.', known: false }
  }
  return { share, sentence: '서로 희망 순위에 적지 않았습니다.', known: true }
}

function shareOf(rank: number | undefined): number {
  return rank === undefined ? 0 : (shareOfRank[rank - 1] ?? shareOfLaterRank)
}
