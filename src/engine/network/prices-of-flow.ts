import type { FlowNetwork } from './flow-network'

/** One price per limit from the potentials of a solved flow: what one more unit of it would bring; 0 where limits cross. */
export function pricesOfFlow(
  { forest, flow }: FlowNetwork,
  count = forest.limits.length + forest.crossing.length,
): Float64Array {
  const { potential } = flow.simplex.tree
  const price = new Float64Array(count)
  for (const [at, { side, parent }] of forest.limits.entries()) {
    const sign = side === 'helper' ? 1 : -1
    price[at] = sign * (potential[at + 1]! - potential[parent + 1]!) || 0
  }
  return price
}
