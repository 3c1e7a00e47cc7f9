import type { CrossingLimit, Limit } from './limit'
import type { MatchingProblem, MatchingPlace } from '../matching-problem'
import type { PairOrder } from './pair-order'

/** Places with the same kind keys share one nesting: each key's parent key, each kind's innermost key. */
interface Nesting {
  readonly nested: readonly { key: string; parent: string | undefined }[]
  readonly innermost: ReadonlyMap<string, string>
  readonly crossing: readonly string[]
}

/** Appends a limit for each kind and kind group of each place; returns the innermost limit of every column. */
export function nestKinds(
  problem: MatchingProblem,
  order: PairOrder,
  limits: Limit[],
): { leafOf: Int32Array; crossing: CrossingLimit[] } {
  const kinds = [...new Set(problem.helpers.map(({ kind }) => kind))]
  const kindNumber = new Int32Array(problem.helpers.map(({ kind }) => kinds.indexOf(kind)))
  const leafOfKind = new Int32Array(problem.places.length * kinds.length)
  const crossing: CrossingLimit[] = []
  const nestings = new Map<string, Nesting>()
  for (const [of, place] of problem.places.entries()) {
    const keys = bindingKeys(place)
    const signature = keys.join('\n')
    const nesting = nestings.get(signature) ?? nestKeys(keys, problem, kinds)
    nestings.set(signature, nesting)
    const own = problem.helpers.length + of
    const positionOf = new Map<string, number>()
    for (const { key, parent } of nesting.nested) {
      positionOf.set(key, limits.length)
      const at = parent === undefined ? own : positionOf.get(parent)!
      limits.push({ sort: 'kind', side: 'place', of, kind: key, parent: at, ...place.kinds![key]! })
    }
    for (const [at, kind] of kinds.entries()) {
      leafOfKind[of * kinds.length + at] = positionOf.get(nesting.innermost.get(kind) ?? '') ?? own
    }
    for (const key of nesting.crossing) {
      const members = new Set(kindsOf(key, problem))
      const columns: number[] = []
      for (let column = 0; column < order.place.length; column++) {
        if (order.place[column] === of && members.has(problem.helpers[order.helper[column]!]!.kind))
          columns.push(column)
      }
      crossing.push({ sort: 'kind', side: 'place', of, kind: key, ...place.kinds![key]!, columns })
    }
  }
  const leafOf = new Int32Array(order.place.length)
  for (let column = 0; column < leafOf.length; column++) {
    leafOf[column] = leafOfKind[order.place[column]! * kinds.length + kindNumber[order.helper[column]!]!]!
  }
  return { leafOf, crossing }
}

/** The helper kinds a key of `places[].kinds` stands for. */
export function kindsOf(key: string, problem: MatchingProblem): readonly string[] {
  const { kindGroups } = problem
  return kindGroups && Object.hasOwn(kindGroups, key) ? kindGroups[key]! : [key]
}

function bindingKeys({ kinds = {}, max }: MatchingPlace): string[] {
  return Object.keys(kinds).filter((key) => kinds[key]!.min > 0 || kinds[key]!.max < max)
}

function nestKeys(keys: readonly string[], problem: MatchingProblem, present: readonly string[]): Nesting {
  const sets = keys.map((key) => ({ key, members: kindsOf(key, problem).filter((kind) => present.includes(kind)) }))
  sets.sort((one, other) => other.members.length - one.members.length)
  const innermost = new Map<string, string>()
  const nested: { key: string; parent: string | undefined }[] = []
  const crossing: string[] = []
  for (const { key, members } of sets) {
    const parent = members.length > 0 ? innermost.get(members[0]!) : undefined
    if (members.some((kind) => innermost.get(kind) !== parent)) {
      crossing.push(key)
      continue
    }
    for (const kind of members) innermost.set(kind, key)
    nested.push({ key, parent })
  }
  return { nested, innermost, crossing }
}
