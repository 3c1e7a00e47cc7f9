import { type Actor, coversKind, hasPermission, hasRole } from './actor'
import type { Role } from './role'

/** Some duty is in force: without one there is nothing to do. */
export const canWork = (actor: Actor) => hasPermission(actor, 'work.view')

export const canViewAccounts = (actor: Actor) => hasPermission(actor, 'accounts.view')
export const canViewAudit = (actor: Actor) => hasPermission(actor, 'audit.view')

/** As a where-clause over Person: all accounts for those who administer or audit them; nobody else sees any. */
export const visiblePeople = (actor: Actor) => (canViewAccounts(actor) ? {} : { id: { in: [] as string[] } })

export const canManageAccounts = (actor: Actor) => hasPermission(actor, 'accounts.manage')

/** Only a system administrator makes another one. */
export const canGrantRole = (actor: Actor, role: Role) =>
  canManageAccounts(actor) && (role !== 'systemAdministrator' || hasRole(actor, 'systemAdministrator'))

/** Who decides on a registration invites its contact as the officer of that body, and nobody else. */
export const canInviteContact = (actor: Actor, partnerKind: string) =>
  coversKind(actor, 'registrations.decide', partnerKind)

/** An account with an administrator's duty is in the hands of administrators alone. */
export const canSuspend = (actor: Actor, heldRoles: readonly Role[]) =>
  canManageAccounts(actor) && heldRoles.every((role) => canGrantRole(actor, role))

/** Nobody widens, ends or suspends oneself. */
export const isOneself = (actor: Actor, personId: string) => actor.kind === 'person' && actor.personId === personId
