import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'

/** The ministry alone: never a body or region, which may be the one complained of. */
export const canViewComplaints = (actor: Actor) => hasPermission(actor, 'complaints.view')
export const canHandleComplaints = (actor: Actor) => hasPermission(actor, 'complaints.handle')
