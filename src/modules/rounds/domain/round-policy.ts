import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'

export const canViewRounds = (actor: Actor) => hasPermission(actor, 'rounds.view')
export const canManageRounds = (actor: Actor) => hasPermission(actor, 'rounds.manage')

/** As a where-clause over Round: for those who work on them; nobody else sees any before publication. */
export const visibleRounds = (actor: Actor) => (canViewRounds(actor) ? {} : { id: { in: [] as string[] } })
