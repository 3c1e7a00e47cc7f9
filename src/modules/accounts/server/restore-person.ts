import 'server-only'
import type { Actor } from '../domain/actor'
import { type SuspensionInput, setSuspension } from './set-suspension'

export const restorePerson = (actor: Actor, input: SuspensionInput) => setSuspension(actor, input, false)
