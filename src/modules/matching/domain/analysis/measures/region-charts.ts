import { shortRegionName } from '@/modules/regions/domain/region-name'
import { giniOf } from '@/shared/gini'
import { seesWholeRegion } from '../../settings/run-policy'
import { type Chart, type ChartBar, type MatchView, counted, meanOf, percentOf, roundSteps, sumOf } from './chart'

export const totalOf = (view: MatchView, code: string) => sumOf(view.pairsOf(code).map(({ score }) => score))

/** Codes of the regions whose every need is met; only of regions all of whose pairs may be seen. */
export function regionsAtNeed({ problem, facts, slice, pairsOf }: MatchView): {
  judged: number
  met: readonly string[]
} {
  const provinceOf = new Map(facts.regions.map(({ code, provinceCode }) => [code, provinceCode]))
  const judged = problem.places.filter(({ id }) => seesWholeRegion(slice, provinceOf.get(id) ?? ''))
  const met = judged.filter(({ id, min, kinds = {} }) => {
    const own = pairsOf(id).map(({ partnerKind }) => partnerKind)
    const lacks = Object.entries(kinds).some(([kind, range]) => {
      const members = problem.kindGroups?.[kind] ?? [kind]
      return own.filter((name) => members.includes(name)).length < range.min
    })
    return own.length >= min && !lacks
  })
  return { judged: judged.length, met: met.map(({ id }) => id) }
}

export function chartCoverage(view: MatchView): Chart {
  const sizes = view.regions.map(({ code }) => view.pairsOf(code).length)
  const { judged, met } = regionsAtNeed(view)
  const bars = [...new Set(sizes)]
    .sort((one, other) => one - other)
    .map((partners): ChartBar => ({
      key: String(partners),
      label: `${partners}곳`,
      value: sizes.filter((size) => size === partners).length,
      pairs: view.open({ partners }).length,
      filter: { partners },
    }))
  const mean = meanOf(sizes) ?? 0
  return {
    key: 'coverage',
    title: '지역이 얻은 기관 수',
    unit: '지역',
    reading:
      judged > 0
        ? `지역 ${counted(judged)}곳 가운데 ${counted(met.length)}곳(${percentOf(met.length, judged)})이 필요한 기관을 모두 채웠고, 이 안의 기관은 지역마다 평균 ${mean.toFixed(1)}곳입니다.`
        : `볼 수 있는 기관은 지역마다 평균 ${mean.toFixed(1)}곳입니다.`,
    bars,
  }
}

export function chartRegionTotals(view: MatchView): Chart {
  const regions = view.regions.map(({ code, fullName }) => ({ fullName, total: totalOf(view, code) }))
  const totals = regions.map(({ total }) => total)
  const bars = roundSteps(totals, 14).map(({ from, to }): ChartBar => {
    const filter = { totalFrom: from, totalTo: to }
    return {
      key: String(from),
      label: `${counted(from)}~${counted(to)}`,
      value: totals.filter((total) => total >= from && total < to).length,
      pairs: view.open(filter).length,
      filter,
    }
  })
  const lowest = regions.toSorted((one, other) => one.total - other.total)
  const fifth = lowest.slice(0, Math.ceil(lowest.length / 5))
  const share = sumOf(fifth.map(({ total }) => total))
  return {
    key: 'region-totals',
    title: '지역 점수 합의 분포',
    unit: '지역',
    reading:
      lowest.length === 0
        ? '지역이 없습니다.'
        : `가장 낮은 곳은 ${shortRegionName(lowest[0]!.fullName)} ${counted(lowest[0]!.total)}점, 평균은 ${counted(meanOf(totals)!)}점입니다. 지니계수는 ${giniOf(totals).toFixed(3)}이고 아래 20%인 ${counted(fifth.length)}곳이 전체 점수의 ${percentOf(share, sumOf(totals))}를 갖습니다.`,
    bars,
  }
}

interface PlaceGroup {
  readonly key: string
  readonly label: string
  readonly filter: { readonly mega: string } | { readonly province: string }
}

function chartPlaces(view: MatchView, groups: readonly PlaceGroup[], words: Pick<Chart, 'key' | 'title'>): Chart {
  const met = new Set(regionsAtNeed(view).met)
  const judges = regionsAtNeed(view).judged > 0
  const bars = groups.map(({ key, label, filter }): ChartBar => {
    const regions = view.regions.filter((region) =>
      'mega' in filter ? region.megaRegion === filter.mega : region.provinceCode === filter.province,
    )
    const pairs = view.open(filter)
    const totals = regions.map(({ code }) => totalOf(view, code))
    return {
      key,
      label,
      value: pairs.length,
      pairs: pairs.length,
      filter,
      more: [
        regions.length,
        judges ? regions.filter(({ code }) => met.has(code)).length : null,
        regions.length === 0 ? null : pairs.length / regions.length,
        meanOf(totals),
        totals.length === 0 ? null : Math.min(...totals),
      ],
    }
  })
  const byMean = bars.toSorted((one, other) => (other.more![3] ?? 0) - (one.more![3] ?? 0))
  const [high, low] = [byMean[0], byMean.at(-1)]
  return {
    ...words,
    unit: '쌍',
    reading:
      high && low && high !== low
        ? `지역 평균 점수는 ${high.label}(${counted(high.more![3] ?? 0)}점)이 가장 높고 ${low.label}(${counted(low.more![3] ?? 0)}점)이 가장 낮습니다.`
        : `모두 ${counted(sumOf(bars.map(({ value }) => value)))}쌍입니다.`,
    bars,
    columns: [
      { header: '지역(곳)', format: 'whole' },
      { header: '필요를 채운 지역(곳)', format: 'whole' },
      { header: '지역당 기관(곳)', format: 'decimal' },
      { header: '지역 평균 점수(점)', format: 'whole' },
      { header: '가장 낮은 지역(점)', format: 'whole' },
    ],
  }
}

export function chartMegaRegions(view: MatchView): Chart {
  const names = [...new Set(view.regions.map(({ megaRegion }) => megaRegion))]
  const groups = names.map((mega): PlaceGroup => ({ key: mega, label: mega, filter: { mega } }))
  return chartPlaces(view, groups, { key: 'mega-regions', title: '권역별(5극3특)' })
}

export function chartProvinces(view: MatchView): Chart {
  const names = new Map(view.regions.map(({ provinceCode, provinceName }) => [provinceCode, provinceName]))
  const groups = [...names].sort(([one], [other]) => (one < other ? -1 : 1))
  return chartPlaces(
    view,
    groups.map(([province, label]): PlaceGroup => ({ key: province, label, filter: { province } })),
    { key: 'provinces', title: '시도별' },
  )
}
