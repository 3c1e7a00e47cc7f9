import { type Chart, type ChartBar, type MatchView, counted, meanOf, percentOf, roundSteps } from './chart'

const kmSteps = [0, 50, 100, 150, 200, 300]

export function chartScores(view: MatchView): Chart {
  const scores = view.pairs.map(({ score }) => score)
  const bars = roundSteps(scores, 10).map(({ from, to }): ChartBar => {
    const filter = { scoreFrom: from, scoreTo: to }
    const pairs = view.open(filter).length
    return { key: String(from), label: `${counted(from)}~${counted(to)}`, value: pairs, pairs, filter }
  })
  const sorted = scores.toSorted((one, other) => one - other)
  return {
    key: 'scores',
    title: '쌍 점수의 분포',
    unit: '쌍',
    reading:
      sorted.length === 0
        ? '제안된 쌍이 없습니다.'
        : `쌍의 점수는 ${counted(sorted[0]!)}점에서 ${counted(sorted.at(-1)!)}점 사이, 평균 ${counted(meanOf(sorted)!)}점이고 절반이 ${counted(sorted[Math.floor(sorted.length / 2)]!)}점 이상입니다.`,
    bars,
  }
}

export function chartDistances(view: MatchView): Chart {
  const known = view.pairs.flatMap((pair) => view.pairFacts.km(pair) ?? [])
  const bars = kmSteps.map((from, at): ChartBar => {
    const to = kmSteps[at + 1]
    const filter = to === undefined ? { kmFrom: from } : { kmFrom: from, kmTo: to }
    const pairs = view.open(filter).length
    const label = to === undefined ? `${from} km 이상` : `${from}~${to} km`
    return { key: String(from), label, value: pairs, pairs, filter }
  })
  const unknown = view.open({ km: 'unknown' }).length
  if (unknown > 0)
    bars.push({ key: 'unknown', label: '모름', value: unknown, pairs: unknown, filter: { km: 'unknown' } })
  const near = known.filter((km) => km < 100).length
  return {
    key: 'distances',
    title: '본사와 지역의 거리',
    unit: '쌍',
    reading:
      known.length === 0
        ? '거리를 아는 쌍이 없습니다.'
        : `거리를 아는 ${counted(known.length)}쌍의 평균은 ${counted(meanOf(known)!)} km이고 ${percentOf(near, known.length)}가 100 km 안에 있습니다.`,
    bars,
  }
}

/** What becomes of standing ties; `ended` are those left out, `decided` those of them barred or left by decision. */
export function chartStates(view: MatchView, ended: number, decided: number): Chart {
  const bars = (['standing', 'new'] as const).map((state): ChartBar => {
    const pairs = view.open({ state }).length
    return { key: state, label: state === 'standing' ? '기존 유지' : '새 제안', value: pairs, pairs, filter: { state } }
  })
  const [kept, fresh] = bars
  const leaving =
    ended === 0
      ? '이 안에서 빠지는 기존 결연은 없습니다.'
      : `기존 결연 ${counted(ended)}건이 이 안에서 빠집니다${decided > 0 ? `(제외하거나 떠난 기관의 ${counted(decided)}건 포함)` : ''}.`
  return {
    key: 'states',
    title: '유지·새 제안',
    unit: '쌍',
    reading: `기존 결연 ${counted(kept!.value)}건을 유지하고 ${counted(fresh!.value)}건을 새로 잇습니다. ${leaving}`,
    bars,
  }
}
