import { type Actor, hasPermission, partnerSliceOf, regionSliceOf } from '@/modules/accounts/domain/actor'

interface Parties {
  readonly regionCode: string
  readonly partnerId: string
}

/** For which side of an agreement the actor may answer: only the own region or body, never for others. */
export function ownSides(actor: Actor, { regionCode, partnerId }: Parties): readonly ('region' | 'partner')[] {
  if (!hasPermission(actor, 'consents.answer')) return []
  const regions = regionSliceOf(actor, 'consents.answer')
  const partners = partnerSliceOf(actor, 'consents.answer')
  return [
    ...(regions !== 'all' && regions.codes.includes(regionCode) ? (['region'] as const) : []),
    ...(partners !== 'all' && partners.partnerIds.includes(partnerId) ? (['partner'] as const) : []),
  ]
}
