import { type PartnerKind, partnerKindNames } from '@/modules/partners/domain/partner'

/** A kind a limit speaks of; `nonMinistry` is all but the ministries together. */
export const kindName = (kind: string): string =>
  kind === 'nonMinistry' ? '공공기관·기업' : (partnerKindNames[kind as PartnerKind] ?? kind)

/** Whether a limit named by a kind, or by `nonMinistry` for all but ministries, counts this kind. */
export const isOfKind = (kind: PartnerKind, limited: string): boolean =>
  limited === 'nonMinistry' ? kind !== 'ministry' : kind === limited
