import type { EventAction, Permission } from '@/manifests/all'
import type { Actor } from './actor'

type Few<Item> = Item | readonly Item[]

/** Before a thing is there, and after it is gone. */
export type Nothing = 'nothing'

/** One way a thing with states may go. */
export interface Move<State extends string> {
  readonly from: readonly (State | Nothing)[]
  /** One of several where whoever moves says which. */
  readonly to: Few<State | Nothing>
  /** Who may at all; how far is said by the policy. `portal`: by itself, `anybody`: without an account. */
  readonly by: Few<Permission | 'portal' | 'anybody'>
  /** What the audit trail says of it; null where the event of a larger change tells of it. */
  readonly event: EventAction | null
}

/** Everything that may become of a thing, a line for each move; what stands nowhere is refused. */
export type LifeCycle<State extends string> = Readonly<Record<string, Move<State>>>

export type Mover = Actor | 'portal'

export const several = <Item>(few: Few<Item>): readonly Item[] => [few].flat() as readonly Item[]

/** Whether a move is open in a state, and may lead where it is wanted. */
export const leads = (move: Move<string>, from: string, to: string = several(move.to)[0]!): boolean =>
  move.from.includes(from) && several(move.to).includes(to)

/** Where a move leads, of several where it is wanted. Throws when it never leads there. */
export function targetOf<State extends string>(move: Move<State>, wanted?: NoInfer<State>): State {
  const targets = several(move.to)
  const target = wanted ?? targets[0]
  if (target === undefined || target === 'nothing' || !targets.includes(target) || (!wanted && targets.length > 1))
    throw new Error(`This move leads to ${targets.join(', ')}, not to ${wanted ?? 'one of them'}.`)
  return target
}
