import 'server-only'
import type { PrismaClient } from '@/platform/db/generated/client'

/** Names by person; ids that are null or of nobody are left out. */
export async function namesOfPeople(
  client: Pick<PrismaClient, 'person'>,
  ids: readonly (string | null | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id != null))]
  const people = await client.person.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}
