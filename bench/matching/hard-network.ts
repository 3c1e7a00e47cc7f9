import type { MatchingProblem } from '@/engine/matching-problem'

/** A problem as its peers read it: minimums and pins as lower bounds, kinds of one helper kind each. */
export interface HardArc {
  readonly source: number
  readonly target: number
  readonly lower: number
  readonly upper: number
  readonly cost: number
}

/** Written apart from the engine, so that the peers do not depend on its encoding. */
export function buildHardNetwork({ places, helpers, pairs, pins = [] }: MatchingProblem) {
  const pinned = new Set(pins.map(([r, p]) => r * helpers.length + p))
  const arcs: HardArc[] = []
  const kindNode = new Map<string, number>()
  let nodes = 1 + helpers.length + places.length
  const placeNode = (r: number) => 1 + helpers.length + r
  for (const [p, { min, max }] of helpers.entries())
    arcs.push({ source: 0, target: 1 + p, lower: min, upper: max, cost: 0 })
  for (const [r, { min, max, kinds = {} }] of places.entries()) {
    arcs.push({ source: placeNode(r), target: 0, lower: min, upper: max, cost: 0 })
    for (const [kind, range] of Object.entries(kinds)) {
      kindNode.set(`${r} ${kind}`, nodes)
      arcs.push({ source: nodes++, target: placeNode(r), lower: range.min, upper: range.max, cost: 0 })
    }
  }
  for (let at = 0; at < pairs.place.length; at++) {
    const r = pairs.place[at]!
    const p = pairs.helper[at]!
    const target = kindNode.get(`${r} ${helpers[p]!.kind}`) ?? placeNode(r)
    const lower = pinned.size > 0 && pinned.has(r * helpers.length + p) ? 1 : 0
    arcs.push({ source: 1 + p, target, lower, upper: 1, cost: -pairs.score[at]! })
  }
  return { nodes, arcs }
}
