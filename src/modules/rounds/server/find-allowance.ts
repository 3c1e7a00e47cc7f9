import 'server-only'
import type { PrismaClient } from '@/platform/db/generated/client'

type Allowed = { readonly partnerId: string } | { readonly regionCode: string }

/** Until when a body or region may answer after closing, by the allowance granted last. */
export async function findAllowance(
  client: Pick<PrismaClient, 'lateAllowance'>,
  roundId: string,
  allowed: Allowed,
): Promise<Date | null> {
  const row = await client.lateAllowance.findFirst({
    where: { roundId, ...allowed },
    orderBy: { grantedAt: 'desc' },
    select: { until: true },
  })
  return row?.until ?? null
}
