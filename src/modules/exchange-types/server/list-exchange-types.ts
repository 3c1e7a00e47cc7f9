import 'server-only'
import type { PrismaClient } from '@/platform/db/generated/client'
import type { ExchangeType } from '../domain/exchange-type'

/** Every type of exchange, in the order of forms. */
export const listExchangeTypes = (client: Pick<PrismaClient, 'exchangeType'>): Promise<ExchangeType[]> =>
  client.exchangeType.findMany({
    orderBy: { position: 'asc' },
    omit: { position: true, source: true },
  }) as Promise<ExchangeType[]>
