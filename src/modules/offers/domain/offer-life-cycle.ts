import type { LifeCycle } from '@/modules/accounts/domain/life-cycle'

export const offerStandings = ['standing', 'withdrawn'] as const
export type OfferStanding = (typeof offerStandings)[number]

/** 제공 항목: stands in the catalogue or is out of it; the ledger keeps both. */
export const offerLifeCycle = {
  create: { from: ['nothing'], to: 'standing', by: 'offers.edit', event: 'offer.created' },
  withdraw: { from: ['standing'], to: 'withdrawn', by: 'offers.edit', event: 'offer.withdrawn' },
  restore: { from: ['withdrawn'], to: 'standing', by: 'offers.edit', event: 'offer.restored' },
} as const satisfies LifeCycle<OfferStanding>
