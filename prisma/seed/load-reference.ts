import { portalAuthor, recordEvent } from '@/modules/audit/server/record-event'
import { database, inTransaction } from '@/platform/db/database'
import { loadExchangeTypes } from './load-exchange-types'
import { loadPartners } from './load-partners'
import { loadRounds } from './load-rounds'
import { loadRegions } from './load-regions'
import { loadTies } from './load-ties'
import type { Issue } from './read-rows'

export interface LoadedReference {
  readonly regions: number
  readonly partners: number
  readonly agreements: number
  readonly issues: readonly Issue[]
}

/** Loads the real programme. Running it again changes nothing that people have edited. Returns counts and what could not be read. */
export async function loadReference(): Promise<LoadedReference> {
  const client = await database()
  const issues: Issue[] = []
  await loadExchangeTypes(client)
  await loadRegions(client, issues)
  await loadPartners(client, issues)
  await loadRounds(client)
  await loadTies(client, issues)
  const counts = {
    regions: await client.region.count(),
    partners: await client.partner.count(),
    agreements: await client.agreement.count(),
  }
  await inTransaction((transaction) =>
    recordEvent(transaction, portalAuthor, {
      action: 'reference.loaded',
      subjectType: 'reference',
      subjectId: 'reference',
      after: { ...counts, issues: issues.length },
    }),
  )
  return { ...counts, issues }
}
