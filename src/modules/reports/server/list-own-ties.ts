import 'server-only'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import type { AgreementView } from '@/modules/agreements/domain/agreement-view'
import { listAgreementsOfPartner, listAgreementsOfRegion } from '@/modules/agreements/server/list-agreements'
import { requiredTies } from '@/modules/rounds/server/required-ties'

export interface OwnTiesView {
  readonly title: string
  readonly href: string
  /** How many partners a region should have; null for institutions. */
  readonly required: number | null
  readonly agreements: readonly AgreementView[]
}

/** The ties of every region and body the person looks after by name. */
export async function listOwnTies(actor: SignedInActor): Promise<OwnTiesView[]> {
  const views = await Promise.all(
    actor.memberships.map(async ({ regionCode, partnerId, scopeName }): Promise<OwnTiesView | null> => {
      if (regionCode)
        return {
          title: scopeName ?? '',
          href: `/regions/${regionCode}`,
          required: await requiredTies(),
          agreements: await listAgreementsOfRegion(regionCode),
        }
      if (partnerId)
        return {
          title: scopeName ?? '',
          href: `/partners/${partnerId}`,
          required: null,
          agreements: await listAgreementsOfPartner(partnerId),
        }
      return null
    }),
  )
  return views.filter((view) => view !== null)
}
