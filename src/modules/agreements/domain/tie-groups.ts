import { type PartnerKind, partnerKindNames, partnerKinds } from '@/modules/partners/domain/partner'
import { isStanding } from './agreement'
import type { AgreementView } from './agreement-view'

/** Parts agreements by whether they count as a tie today, keeping their order. */
export const sortTies = (agreements: readonly AgreementView[]) => ({
  standing: agreements.filter(({ status }) => isStanding(status)),
  planned: agreements.filter(({ status }) => status === 'planned'),
  ended: agreements.filter(({ status }) => status === 'ended'),
})

/** Distinct partners of agreements, and how many of each kind: `중앙행정기관 1 · 공공기관 4`. */
export function countPartners(agreements: readonly AgreementView[]): { count: number; byKind: string } {
  const kinds = new Map<string, PartnerKind>(
    agreements.flatMap(({ partners }) => partners.map(({ partnerId, kind }) => [partnerId, kind] as const)),
  )
  const found = [...kinds.values()]
  const counted = partnerKinds.map((kind) => ({ kind, count: found.filter((one) => one === kind).length }))
  return {
    count: kinds.size,
    byKind: counted
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => `${partnerKindNames[kind]} ${count}`)
      .join(' · '),
  }
}

/** Distinct regions of agreements. */
export const countRegions = (agreements: readonly AgreementView[]): number =>
  new Set(agreements.flatMap(({ regions }) => regions.map(({ code }) => code))).size
