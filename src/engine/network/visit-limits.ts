import type { FlowNetwork } from './flow-network'

/** Visits every limit that counts a column: those of the forest by their position, crossing ones by theirs after them. */
export function visitLimits({ forest, crossingOf }: FlowNetwork, column: number, visit: (limit: number) => void): void {
  const { limits, helperLeaf, placeLeaf } = forest
  for (let at = helperLeaf[column]!; at >= 0; at = limits[at]!.parent) visit(at)
  for (let at = placeLeaf[column]!; at >= 0; at = limits[at]!.parent) visit(at)
  for (let entry = crossingOf.start[column]!; entry < crossingOf.start[column + 1]!; entry++) {
    visit(limits.length + crossingOf.list[entry]!)
  }
}
