import 'server-only'
import { database } from '@/platform/db/database'
import type { PartnerKind } from '../domain/partner'

/** Bodies for a chooser, those of the past included when asked. */
export async function listPartnerChoices({ includeFormer = false } = {}): Promise<
  { id: string; name: string; kind: PartnerKind }[]
> {
  const client = await database()
  return client.partner.findMany({
    where: includeFormer ? {} : { validTo: null },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, kind: true },
  })
}
