/** Nodes of which every two are joined, rising; `edges` are the positions of the edges between them. */
export interface Clique {
  readonly members: readonly number[]
  readonly edges: readonly number[]
}

/**
 * Covers every edge of a graph by maximal cliques, which may overlap: at most one of a clique is a far tighter limit than
 * at most one of each pair in it. Greedy, from the first edge not yet covered, by the neighbour with most uncovered edges
 * (ties to the lower number). Cost: edges × the largest degree.
 */
export function coverWithCliques(edges: readonly (readonly [number, number])[]): Clique[] {
  const edgesOf = new Map<number, Map<number, number[]>>()
  for (const [position, [one, other]] of edges.entries()) {
    join(edgesOf, one, other, position)
    join(edgesOf, other, one, position)
  }
  const covered = new Uint8Array(edges.length)
  const cliques: Clique[] = []
  for (const [position, edge] of edges.entries()) {
    if (covered[position]) continue
    const members = grow([...edge], edgesOf, covered).sort((one, other) => one - other)
    const inside = members.flatMap((one, at) => members.slice(at + 1).flatMap((other) => edgesOf.get(one)!.get(other)!))
    for (const found of inside) covered[found] = 1
    cliques.push({ members, edges: inside.sort((one, other) => one - other) })
  }
  return cliques
}

type Edges = Map<number, Map<number, number[]>>

function join(edgesOf: Edges, from: number, to: number, position: number): void {
  const near = edgesOf.get(from) ?? new Map<number, number[]>()
  edgesOf.set(from, near)
  near.set(to, [...(near.get(to) ?? []), position])
}

function grow(members: number[], edgesOf: Edges, covered: Uint8Array): number[] {
  const [first, second] = members as [number, number]
  let candidates = [...edgesOf.get(first)!.keys()].filter((node) => edgesOf.get(second)!.has(node))
  while (candidates.length > 0) {
    const gain = (node: number) =>
      members.reduce(
        (sum, member) =>
          sum +
          (edgesOf
            .get(node)!
            .get(member)!
            .some((edge) => !covered[edge])
            ? 1
            : 0),
        0,
      )
    const gains = candidates.map(gain)
    const most = Math.max(...gains)
    const next = Math.min(...candidates.filter((_, at) => gains[at] === most))
    members.push(next)
    candidates = candidates.filter((node) => node !== next && edgesOf.get(next)!.has(node))
  }
  return members
}
