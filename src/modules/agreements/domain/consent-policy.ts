import {
  type Actor,
  hasPermission,
  ownPartners,
  ownRegions,
  partnerSliceOf,
  partnerWhere,
  regionSliceOf,
  regionWhere,
} from '@/modules/accounts/domain/actor'

interface Parties {
  readonly regionCode: string
  readonly partnerId: string
}

/** Regions and bodies the actor answers for: only the own, never others. */
export const answeringFor = (actor: Actor) => ({
  regionCodes: ownRegions(actor, 'consents.answer'),
  partnerIds: ownPartners(actor, 'consents.answer'),
})

/** For which side of an agreement the actor may answer. */
export function ownSides(actor: Actor, { regionCode, partnerId }: Parties): readonly ('region' | 'partner')[] {
  const { regionCodes, partnerIds } = answeringFor(actor)
  return [
    ...(regionCodes.includes(regionCode) ? (['region'] as const) : []),
    ...(partnerIds.includes(partnerId) ? (['partner'] as const) : []),
  ]
}

export const canOpenConsents = (actor: Actor) => hasPermission(actor, 'rounds.manage')
export const canRemindConsents = (actor: Actor) => hasPermission(actor, 'answers.manage')

/** Co-managers look after bodies, not regions. */
export const remindsRegions = (actor: Actor) => hasPermission(actor, 'rounds.manage')

/**
 * As a where-clause over Agreement: 재정경제부 those of public institutions, 산업통상부 of companies, a 시도 those within it,
 * the ministry all.
 */
export function visibleConsents(actor: Actor, permission: 'rounds.view' | 'answers.manage') {
  if (!hasPermission(actor, permission)) return { id: { in: [] as string[] } }
  if (partnerSliceOf(actor, permission) === 'all' || regionSliceOf(actor, permission) === 'all') return {}
  const either = [{ partner: partnerWhere(actor, permission) }, { region: regionWhere(actor, permission) }]
  return { parties: { some: { OR: either } } }
}
