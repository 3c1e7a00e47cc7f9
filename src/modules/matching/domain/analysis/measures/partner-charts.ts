import { partnerKindNames, partnerKinds } from '@/modules/partners/domain/partner'
import { type Chart, type ChartBar, type MatchView, counted, meanOf, percentOf, sumOf } from './chart'

export function chartKinds(view: MatchView): Chart {
  const maximum = new Map(view.problem.helpers.map(({ id, max }) => [id, max]))
  const bars = partnerKinds.flatMap((kind): ChartBar[] => {
    const own = view.partners.filter((partner) => partner.kind === kind)
    const pairs = view.open({ kind })
    if (own.length === 0 && pairs.length === 0) return []
    const capacity = sumOf(own.map(({ id }) => maximum.get(id) ?? 0))
    return [
      {
        key: kind,
        label: partnerKindNames[kind],
        value: pairs.length,
        asked: capacity,
        pairs: pairs.length,
        filter: { kind },
        more: [
          own.length,
          new Set(pairs.map(({ partnerId }) => partnerId)).size,
          capacity === 0 ? null : pairs.length / capacity,
          meanOf(pairs.map(({ score }) => score)),
        ],
      },
    ]
  })
  const largest = bars.toSorted((one, other) => other.value - one.value)[0]
  return {
    key: 'kinds',
    title: '기관 종류별',
    unit: '쌍',
    askedLabel: '맡을 수 있는 자리',
    reading: largest
      ? `${counted(view.pairs.length)}쌍 가운데 ${largest.label} ${counted(largest.value)}쌍(${percentOf(largest.value, view.pairs.length)})이 가장 많습니다.`
      : '서약한 기관이 없습니다.',
    bars,
    columns: [
      { header: '서약한 기관(곳)', format: 'whole' },
      { header: '맡은 기관(곳)', format: 'whole' },
      { header: '자리를 쓴 비율', format: 'percent' },
      { header: '평균 점수(점)', format: 'whole' },
    ],
  }
}

/** How many regions each partner holds, against how many it could: of what a run counts as its capacity. */
export function chartLoads(view: MatchView): Chart {
  const maximum = new Map(view.problem.helpers.map(({ id, max }) => [id, max]))
  const loads = new Map(view.partners.map(({ id }) => [id, 0]))
  for (const { partnerId } of view.pairs) loads.set(partnerId, (loads.get(partnerId) ?? 0) + 1)
  const capacity = sumOf([...loads.keys()].map((id) => maximum.get(id) ?? 0))
  const bars = [...new Set(loads.values())]
    .sort((one, other) => one - other)
    .map((load): ChartBar => {
      const holders = [...loads].filter(([, own]) => own === load).map(([id]) => id)
      const places = sumOf(holders.map((id) => maximum.get(id) ?? 0))
      return {
        key: String(load),
        label: `${load}곳`,
        value: holders.length,
        pairs: view.open({ load }).length,
        filter: { load },
        more: [places, holders.filter((id) => (maximum.get(id) ?? 0) <= load).length],
      }
    })
  const idle = [...loads.values()].filter((load) => load === 0).length
  return {
    key: 'loads',
    title: '기관이 맡은 지역 수',
    unit: '기관',
    reading: `기관 ${counted(loads.size)}곳이 맡을 수 있는 ${counted(capacity)}자리 가운데 ${counted(view.pairs.length)}자리(${percentOf(view.pairs.length, capacity)})를 씁니다. 아무 지역도 맡지 않은 기관은 ${counted(idle)}곳입니다.`,
    bars,
    columns: [
      { header: '맡을 수 있는 자리(곳)', format: 'whole' },
      { header: '자리가 다 찬 기관(곳)', format: 'whole' },
    ],
  }
}
