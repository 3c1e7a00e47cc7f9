import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'

/** The ministry alone: never a body or region, which may be the one complained of. */
export const canViewComplaints = (actor: Actor) => hasPermission(actor, 'complaints.view')
export const canHandleComplaints = (actor: Actor) => hasPermission(actor, 'complaints.handle')

/** Why the actor may not handle complaints; to those who may not even see them none exists. */
export const refusalOfHandling = (actor: Actor) =>
  canHandleComplaints(actor) ? null : canViewComplaints(actor) ? 'not-allowed' : 'not-found'
