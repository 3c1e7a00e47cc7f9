import { wishRankOf } from '../../runs/filter-proposal'
import { type WishRank, wishRanks } from '../../runs/proposal-filter'
import { type Chart, type ChartBar, type MatchView, counted, percentOf } from './chart'

type Side = 'partner' | 'region'

const labels: Record<WishRank, string> = {
  1: '1순위',
  2: '2순위',
  3: '3순위',
  4: '4순위',
  5: '5순위',
  later: '6순위 이하',
  none: '희망 없음',
}

/** Wishes of one side that lie in the round and may be seen, by rank. */
function countAsked({ regions, partners, isSeen }: MatchView, side: Side): Map<WishRank, number> {
  const asked = new Map<WishRank, number>()
  for (const region of regions)
    for (const partner of partners) {
      const rank = side === 'partner' ? partner.wishedRegionRanks[region.code] : region.wishedPartnerRanks[partner.id]
      if (rank === undefined || !isSeen(region, partner)) continue
      asked.set(wishRankOf(rank), (asked.get(wishRankOf(rank)) ?? 0) + 1)
    }
  return asked
}

/** How many wishes of each rank were asked, and how many of them are in the proposal. */
export function chartWishes(view: MatchView, side: Side): Chart {
  const asked = countAsked(view, side)
  const bars = wishRanks.flatMap((rank): ChartBar[] => {
    const filter = side === 'partner' ? { partnerWish: rank } : { regionWish: rank }
    const pairs = view.open(filter).length
    const wanted = asked.get(rank) ?? 0
    if (rank === 'none') return [{ key: rank, label: labels[rank], value: pairs, pairs, filter, more: [null] }]
    if (wanted === 0 && Number(rank) !== 1) return []
    return [
      {
        key: rank,
        label: labels[rank],
        value: pairs,
        asked: wanted,
        pairs,
        filter,
        more: [wanted === 0 ? null : pairs / wanted],
      },
    ]
  })
  const [first] = bars
  const met = bars.filter(({ key }) => key !== 'none').reduce((sum, { value }) => sum + value, 0)
  const whole = [...asked.values()].reduce((sum, value) => sum + value, 0)
  const who = side === 'partner' ? '기관이' : '지역이'
  return {
    key: side === 'partner' ? 'partner-wishes' : 'region-wishes',
    title: side === 'partner' ? '이루어진 기관의 희망' : '이루어진 지역의 희망',
    unit: '쌍',
    askedLabel: '낸 희망',
    reading:
      whole === 0
        ? `${who} 낸 희망이 없습니다.`
        : `${who} 1순위로 적은 ${counted(first!.asked!)}건 가운데 ${counted(first!.value)}건(${percentOf(first!.value, first!.asked!)}), 모든 희망 ${counted(whole)}건 가운데 ${counted(met)}건이 이루어졌습니다.`,
    bars,
    columns: [{ header: '이루어진 비율', format: 'percent' }],
  }
}
