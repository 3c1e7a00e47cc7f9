import 'server-only'
import type { Actor } from '../domain/actor'
import { type SuspensionInput, setSuspension } from './set-suspension'

/** Stops an account at once: its sessions end with it. */
export const suspendPerson = (actor: Actor, input: SuspensionInput) => setSuspension(actor, input, true)
