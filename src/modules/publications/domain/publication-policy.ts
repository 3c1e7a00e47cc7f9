import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'

/** Publishing, taking back and revealing are of those who confirm the match. */
export const canPublish = (actor: Actor) => hasPermission(actor, 'matching.confirm')

/** The auditor's own check, with the full files. */
export const canCheckPublications = (actor: Actor) => hasPermission(actor, 'publications.check')
