import { database } from '@/platform/db/database'

const tables = [
  'Region',
  'RegionFeature',
  'DisasterDeclaration',
  'Partner',
  'PartnerUnit',
  'PartnerSuccession',
  'Person',
  'Membership',
  'Session',
  'Invitation',
  'Notice',
  'OutboxMail',
  'Round',
  'RoundTransition',
  'Agreement',
  'AgreementParty',
  'AgreementTransition',
  'Confirmation',
  'Publication',
  'PublicationReveal',
  'AuditEvent',
]

/** One text for all that is stored: equal before and after means that nothing at all was changed. */
export async function recordOfAll(): Promise<string> {
  const client = await database()
  const parts = tables.map(
    (table) =>
      `SELECT '${table}' AS name, count(*)::int AS rows, md5(string_agg(row::text, '' ORDER BY row::text)) AS content FROM "${table}" row`,
  )
  const runs = `SELECT 'runs', count(*)::int, md5(string_agg(id::text || status::text, '' ORDER BY id)) FROM "MatchingRun"`
  return JSON.stringify(await client.$queryRawUnsafe([...parts, runs].join(' UNION ALL ')))
}

export async function countEvents(): Promise<number> {
  const client = await database()
  return client.auditEvent.count()
}
