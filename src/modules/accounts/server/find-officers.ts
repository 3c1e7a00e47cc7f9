import 'server-only'
import type { PrismaClient } from '@/platform/db/generated/client'
import { storedDay } from '@/shared/korean-date'

/** Someone with an account who answers for a body or a region. */
export interface Officer {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly partnerId: string | null
  readonly regionCode: string | null
}

export interface Bodies {
  readonly partnerIds: readonly string[]
  readonly regionCodes: readonly string[]
}

/** Officers in duty that day. */
export async function findOfficers(
  client: Pick<PrismaClient, 'membership'>,
  { partnerIds, regionCodes }: Bodies,
  day: string,
): Promise<Officer[]> {
  const rows = await client.membership.findMany({
    where: {
      endedAt: null,
      validFrom: { lte: storedDay(day) },
      OR: [{ validTo: null }, { validTo: { gte: storedDay(day) } }],
      person: { suspendedAt: null },
      AND: { OR: [{ partnerId: { in: [...partnerIds] } }, { regionCode: { in: [...regionCodes] } }] },
    },
    select: { personId: true, partnerId: true, regionCode: true, person: { select: { name: true, email: true } } },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(({ person, ...row }) => ({ ...row, ...person }))
}
