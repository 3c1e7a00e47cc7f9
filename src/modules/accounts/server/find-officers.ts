import 'server-only'
import type { PrismaClient } from '@/platform/db/generated/client'
import { inDutyOn } from './in-duty'

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
      AND: [inDutyOn(day), { OR: [{ partnerId: { in: [...partnerIds] } }, { regionCode: { in: [...regionCodes] } }] }],
    },
    select: { personId: true, partnerId: true, regionCode: true, person: { select: { name: true, email: true } } },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(({ person, ...row }) => ({ ...row, ...person }))
}

/** The regions and partners of these pairs, each once. */
export const bodiesOfPairs = (
  pairs: readonly { readonly regionCode: string; readonly partnerId: string }[],
): Bodies => ({
  partnerIds: [...new Set(pairs.map(({ partnerId }) => partnerId))],
  regionCodes: [...new Set(pairs.map(({ regionCode }) => regionCode))],
})
