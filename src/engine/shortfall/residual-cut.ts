import type { Limit } from '../network/limit'
import type { LimitColumns } from './limit-columns'

/** A match, and what of it must stay in an exchange: these pins, and of each limit so many as it needs. */
export interface Standing {
  readonly columns: readonly number[]
  readonly pins: readonly number[]
  readonly needs: Int32Array
}

/** Needs and pins that leave a set of nodes and together are owed more than may enter it. */
export interface Cut {
  readonly needs: readonly number[]
  readonly pins: readonly number[]
}

/** Looks for cuts in what a match leaves of a network: limit i is node i + 1, the hub 0. Only where no limits cross. */
export class CutFinder {
  private readonly children: number[][]

  constructor(private readonly limits: LimitColumns) {
    const { forest } = limits.network
    this.children = Array.from({ length: forest.limits.length + 1 }, () => [])
    for (const [at, { parent }] of forest.limits.entries()) this.children[parent + 1]!.push(at)
  }

  /**
   * Why an unmet need or pin gets no further unit: what could bring it one, or, where the hub could, what could take it.
   * Cost: the limits, and the pairs about the cut.
   */
  findCut(standing: Standing, unmet: Unmet): Cut {
    const residual = this.view(standing)
    const [from, to] = this.endsOf(unmet)
    const upstream = this.reach(residual, from, 'in')
    return upstream
      ? this.boundary(residual, upstream)
      : this.boundaryBehind(residual, this.reach(residual, to, 'out')!)
  }

  /**
   * The cut where only one side shows it: all needs and pins of it could then give the unit up, so that it is possible
   * without any one of them if no other unit is missing.
   */
  findOnlyCut(standing: Standing, unmet: Unmet): Cut | undefined {
    const residual = this.view(standing)
    const [from, to] = this.endsOf(unmet)
    const upstream = this.reach(residual, from, 'in')
    const downstream = this.reach(residual, to, 'out')
    if (upstream && downstream) return undefined
    return upstream ? this.boundary(residual, upstream) : this.boundaryBehind(residual, downstream!)
  }

  private endsOf({ limit, pin }: Unmet): [number, number] {
    const { flow, forest } = this.limits.network
    if (limit === undefined) return [flow.columns.source[pin!]!, flow.columns.target[pin!]!]
    return endsOf(forest.limits[limit]!, limit)
  }

  private view({ columns, pins, needs }: Standing): Residual {
    const { network } = this.limits
    const used = new Uint8Array(network.order.score.length)
    const pinned = new Uint8Array(used.length)
    for (const column of columns) used[column] = 1
    for (const column of pins) pinned[column] = 1
    return { count: this.limits.countBy(columns), used, pins, pinned, needs }
  }

  /** From where one more unit could be brought to `node` ('in'), or to where passed on ('out'); undefined with the hub. */
  private reach(
    { count, used, pinned, needs }: Residual,
    node: number,
    direction: 'in' | 'out',
  ): Uint8Array | undefined {
    const { children } = this
    const { flow, forest } = this.limits.network
    const { source, target } = flow.columns
    const inside = new Uint8Array(forest.limits.length + 1)
    if (node === 0) return undefined
    const queue: number[] = []
    const add = (next: number) => {
      if (inside[next]) return
      inside[next] = 1
      queue.push(next)
    }
    /** Over an arc that could take one more unit, or give one back. */
    const cross = (near: number, from: number, to: number, isOpen: boolean, givesBack: boolean) => {
      const ahead = direction === 'in' ? to : from
      if (near === ahead ? isOpen : givesBack) add(from === near ? to : from)
    }
    const crossLimit = (near: number, at: number) => {
      const limit = forest.limits[at]!
      const [from, to] = endsOf(limit, at)
      const many = count.get(at) ?? 0
      cross(near, from, to, limit.max > many, many > needs[at]!)
    }
    add(node)
    for (let near = queue.pop(); near !== undefined; near = queue.pop()) {
      if (inside[0]) return undefined
      crossLimit(near, near - 1)
      for (const child of children[near]!) crossLimit(near, child)
      const { side, of } = forest.limits[near - 1]!
      for (const column of this.limits.columnsOfOwner(side, of)) {
        if ((side === 'helper' ? source : target)[column] !== near) continue
        const isUsed = used[column] === 1
        cross(near, source[column]!, target[column]!, !isUsed, isUsed && pinned[column] === 0)
      }
    }
    return inside[0] ? undefined : inside
  }

  private boundaryBehind(residual: Residual, downstream: Uint8Array): Cut {
    return this.boundary(
      residual,
      downstream.map((bit) => 1 - bit),
    )
  }

  /** What crosses the boundary of a node set (Hoffman 1960: a flow exists only where no more must leave than may enter). */
  private boundary({ pins, needs }: Residual, inside: Uint8Array): Cut {
    const { flow, forest } = this.limits.network
    const { source, target } = flow.columns
    const asking = [...forest.limits.entries()].filter(([at, limit]) => {
      const [from, to] = endsOf(limit, at)
      return needs[at]! > 0 && inside[from] && !inside[to]
    })
    const leaving = pins.filter((column) => inside[source[column]!] && !inside[target[column]!])
    return { needs: asking.map(([at]) => at), pins: leaving }
  }
}

/** An unmet minimum or an unmet pin. */
interface Unmet {
  readonly limit?: number
  readonly pin?: number
}

interface Residual {
  readonly count: ReadonlyMap<number, number>
  readonly used: Uint8Array
  readonly pins: readonly number[]
  readonly pinned: Uint8Array
  readonly needs: Int32Array
}

/** The nodes that a limit's units pass from and to. */
const endsOf = ({ side, parent }: Limit, at: number): [number, number] =>
  side === 'helper' ? [parent + 1, at + 1] : [at + 1, parent + 1]
