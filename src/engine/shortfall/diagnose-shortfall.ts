import type { FlowNetwork } from '../network/flow-network'
import type { PairIndex } from '../matching-problem'
import type { Clash, NamedLimit } from '../matching-result'
import type { Demands } from './demands'
import { findLeastShortfall, type LeastShortfall } from './least-shortfall'
import { LimitColumns } from './limit-columns'
import { minimalSubset } from './minimal-subset'
import { CutFinder, type Standing } from './residual-cut'
import type { UnmetNeeds } from './unmet-needs'

/**
 * Why needs stay unmet: clashes that each are impossible alone and possible without any one of their needs, and that
 * together account for every missing unit of the best match once. Pins stand before minimums and these before the change
 * budget. A clash that misses e units is recorded, its needs are lowered by e of the units that the match misses in it,
 * which lowers the least shortfall of the whole by e, and so on with what is left; fewer when stopped. Cost: one small
 * solve for every need and maximum of a clash, and a few more.
 */
export function diagnoseShortfall(
  network: FlowNetwork,
  columns: readonly number[],
  unmet: UnmetNeeds,
  shouldStop?: () => boolean,
): Clash[] {
  return new Diagnosis(network, columns, unmet, shouldStop).run()
}

interface Found extends Demands {
  readonly excess: number
}

class Diagnosis {
  private readonly limits: LimitColumns
  private readonly cuts: CutFinder
  private readonly count: ReadonlyMap<number, number>
  private readonly used: ReadonlySet<number>
  /** Units that each limit still asks for, and pins that are not given up. */
  private readonly asked: Int32Array
  private readonly pins: Set<number>
  private readonly found: Found[] = []

  constructor(
    private readonly network: FlowNetwork,
    private readonly columns: readonly number[],
    private readonly unmet: UnmetNeeds,
    private readonly shouldStop: () => boolean = () => false,
  ) {
    this.limits = new LimitColumns(network)
    this.cuts = new CutFinder(this.limits)
    this.used = new Set(columns)
    this.count = this.limits.countBy(columns)
    this.asked = new Int32Array(this.limits.list.length)
    this.pins = new Set(network.pinned)
  }

  run(): Clash[] {
    const { list } = this.limits
    const isBudget = (at: number) => list[at]!.sort === 'changeBudget'
    this.settleAll(this.unmet.pins.map((pin) => [{ needs: [], pins: [pin] }, () => this.pins.has(pin)]))
    for (const level of [false, true]) {
      const ofLevel = [...list.keys()].filter((at) => isBudget(at) === level)
      for (const at of ofLevel) this.asked[at] = list[at]!.min
      this.settleAll(ofLevel.map((at) => [{ needs: [at], pins: [] }, () => this.missing(at) > 0]))
    }
    return this.found.map((one) => this.describe(one))
  }

  private settleAll(unmet: readonly (readonly [Asking, isLeft: () => boolean])[]): void {
    for (const [asking, isLeft] of unmet) while (isLeft()) if (!this.settle(asking)) return
  }

  private missing(limit: number): number {
    return Math.max(0, this.asked[limit]! - (this.count.get(limit) ?? 0))
  }

  /** Records a clash near an unmet need and lowers its needs by as much as it misses; false when nothing is proven. */
  private settle(unmet: Asking): boolean {
    const shown = this.candidate(unmet)
    if (!shown) return false
    const minimal = this.shrink(shown)
    const whole = this.demandsOf(minimal)
    const least = this.leastShortfall(whole)
    if (!least) return false
    const isAsFar = (some: readonly number[]) =>
      (this.leastShortfall({ ...whole, holds: some })?.units ?? 0) >= least.units
    this.found.push({ ...whole, holds: minimalSubset(least.holds, isAsFar), excess: least.units })
    this.lower(minimal, least.units)
    return true
  }

  private leastShortfall(demands: Demands): LeastShortfall | undefined {
    return findLeastShortfall(this.limits, demands, this.shouldStop)
  }

  private demandsOf({ needs, pins }: Asking): Demands {
    const asking = { needs: new Map(needs.map((limit) => [limit, this.asked[limit]!])), pins }
    return { ...asking, holds: this.limits.holdsOver(asking) }
  }

  /** What of needs and pins is enough to be impossible, with a match that misses least; undefined when they can be met. */
  private show(asking: Asking): LeastShortfall | undefined {
    return this.shouldStop() ? undefined : this.leastShortfall(this.demandsOf(asking))
  }

  private isImpossible(asking: Asking): boolean {
    return this.show(asking) !== undefined
  }

  /** Needs and pins that together cannot be met, as few as can be had at once. */
  private candidate(unmet: Asking): LeastShortfall | undefined {
    const all = { needs: [...this.asked.keys()].filter((limit) => this.asked[limit]! > 0), pins: [...this.pins] }
    if (this.network.forest.crossing.length === 0) {
      const near = { limit: unmet.needs[0], pin: unmet.pins[0] }
      return this.show(this.cuts.findCut(this.standing(this.columns, all), near))
    }
    for (const asking of this.rings(unmet, all)) {
      const shown = this.show(asking)
      if (shown) return shown
    }
    return undefined
  }

  private standing(columns: readonly number[], { needs, pins }: Asking): Standing {
    const asked = new Int32Array(this.asked.length)
    for (const at of needs) asked[at] = this.asked[at]!
    return { columns, pins, needs: asked }
  }

  /** Where limits cross no cut need show it: the need alone, then with what shares its pairs, then their owners. */
  private rings(unmet: Asking, all: Asking): Asking[] {
    const { order } = this.network
    const columns = new Set(this.limits.columnsFor(this.demandsOf(unmet)))
    const touches = (found: (column: number) => boolean): Asking => ({
      needs: all.needs.filter((limit) => unmet.needs.includes(limit) || this.limits.columnsOf(limit).some(found)),
      pins: all.pins.filter(found),
    })
    const places = new Set([...columns].map((column) => order.place[column]!))
    const helpers = new Set([...columns].map((column) => order.helper[column]!))
    return [
      unmet,
      touches((column) => columns.has(column)),
      touches((column) => places.has(order.place[column]!) || helpers.has(order.helper[column]!)),
      all,
    ]
  }

  /** As few needs and pins as still cannot be met. First gives up all that a match misses but one, as long as that goes. */
  private shrink(candidate: LeastShortfall): Asking {
    const whole = candidate.needs.filter((limit) => this.isWhole(limit))
    let shown = (whole.length < candidate.needs.length && this.show({ ...candidate, needs: whole })) || candidate
    for (;;) {
      const missed = this.missedBy(shown)
      const [limit] = missed.needs
      const pin = limit === undefined ? missed.pins[0] : undefined
      if (shown.units === 1 && this.network.forest.crossing.length === 0) {
        return this.cuts.findOnlyCut(this.standing(shown.columns, shown), { limit, pin }) ?? this.reduce(shown)
      }
      if (missed.needs.length + missed.pins.length <= 1) return this.reduce(shown)
      const fewer = this.show({
        needs: shown.needs.filter((one) => one === limit || !missed.needs.includes(one)),
        pins: shown.pins.filter((one) => one === pin || !missed.pins.includes(one)),
      })
      if (!fewer) return this.reduce(shown)
      shown = fewer
    }
  }

  /** The needs that a match misses, those never lowered first, and the pins. */
  private missedBy({ columns, needs, pins }: LeastShortfall): Asking {
    const chosen = new Set(columns)
    const count = this.limits.countBy(columns)
    const missed = needs.filter((limit) => (count.get(limit) ?? 0) < this.asked[limit]!)
    return { needs: this.wholeFirst(missed), pins: pins.filter((pin) => !chosen.has(pin)) }
  }

  private wholeFirst(needs: readonly number[]): number[] {
    return [...needs.filter((limit) => this.isWhole(limit)), ...needs.filter((limit) => !this.isWhole(limit))]
  }

  private isWhole(limit: number): boolean {
    return this.asked[limit] === this.limits.list[limit]!.min
  }

  /** Leaves out owners with all their needs, then single needs, then pins; those already lowered first. */
  private reduce({ needs, pins }: Asking): Asking {
    const byOwner = new Map<string, number[]>()
    for (const limit of this.wholeFirst(needs)) {
      const { side, of } = this.limits.list[limit]!
      const owner = `${side} ${of}`
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), limit])
    }
    const owners = minimalSubset([...byOwner.values()], (some) => this.isImpossible({ needs: some.flat(), pins }))
    const few = owners.some((own) => own.length > 1)
      ? minimalSubset(owners.flat(), (some) => this.isImpossible({ needs: some, pins }))
      : owners.flat()
    return { needs: few, pins: minimalSubset(pins, (some) => this.isImpossible({ needs: few, pins: some })) }
  }

  private lower({ needs, pins }: Asking, excess: number): void {
    let left = excess
    for (const pin of pins) {
      if (left === 0 || this.used.has(pin)) continue
      this.pins.delete(pin)
      left--
    }
    for (const limit of [...needs].sort((one, other) => this.missing(other) - this.missing(one))) {
      const by = Math.min(left, this.missing(limit))
      this.asked[limit] = this.asked[limit]! - by
      left -= by
    }
  }

  private describe({ needs, pins, holds, excess }: Found): Clash {
    const { list } = this.limits
    const { order } = this.network
    const places = new Set<number>()
    const helpers = new Set<number>()
    const own = (limit: number) => {
      const { side, of } = list[limit]!
      if (side === 'helper') helpers.add(of)
      else if (side === 'place') places.add(of)
    }
    for (const limit of [...needs.keys(), ...holds]) own(limit)
    const serving = new Set(pins)
    for (const limit of needs.keys()) {
      const { side } = list[limit]!
      for (const column of this.limits.columnsOf(limit)) {
        if (side !== 'helper') helpers.add(order.helper[column]!)
        if (side !== 'place') places.add(order.place[column]!)
      }
    }
    for (const column of serving) {
      places.add(order.place[column]!)
      helpers.add(order.helper[column]!)
    }
    const kinds = new Set([...needs.keys()].map((limit) => list[limit]!.kind))
    const [kind] = kinds
    const need = [...needs.values()].reduce((sum, min) => sum + min, pins.length)
    return {
      places: sorted(places),
      helpers: sorted(helpers),
      need,
      capacity: need - excess,
      ...(kinds.size === 1 && kind !== undefined && { kind }),
      ...(pins.length > 0 && { pins: pins.map((at): PairIndex => [order.place[at]!, order.helper[at]!]) }),
      needs: [...needs].map(([limit, min]): NamedLimit => ({ ...list[limit]!, min })),
      holds: holds.map((limit) => list[limit]!),
    }
  }
}

/** Limits whose minimums ask, and pinned columns. */
interface Asking {
  readonly needs: readonly number[]
  readonly pins: readonly number[]
}

function sorted(values: Iterable<number>): number[] {
  return [...values].sort((one, other) => one - other)
}
