import { z } from 'zod'
import { type ExchangeType, measures, waysToAddUp } from '@/modules/exchange-types/domain/exchange-type'
import type { PrismaClient } from '@/platform/db/generated/client'
import { blankToNull, listOf, readRows } from './read-rows'

const text = z.string().transform(blankToNull)
const exchangeTypeRow = z.object({
  key: z.string().regex(/^[a-z][A-Za-z]+$/),
  name: z.string().min(1),
  pledge_name: text,
  synonyms: z.string().transform((list) => listOf(list)),
  measures: z
    .string()
    .transform((list) => listOf(list))
    .pipe(z.array(z.enum(measures)).min(1)),
  adds_up_by: z.enum(waysToAddUp),
  unit: z.string().min(1),
  is_donation: z.enum(['true', '']).transform(Boolean),
  law: text,
  law_note: text,
  source: z.string().min(1),
})

/** The types as their file has them. */
export const readExchangeTypes = (): (ExchangeType & { readonly source: string })[] =>
  readRows('exchange_types.csv', exchangeTypeRow).map(({ fields }) => {
    const { pledge_name, adds_up_by, is_donation, law_note, ...row } = fields
    return { ...row, pledgeName: pledge_name, addsUpBy: adds_up_by, isDonation: is_donation, lawNote: law_note }
  })

/** Types of exchange follow their file: a row added there is there at the next start. */
export async function loadExchangeTypes(client: PrismaClient): Promise<void> {
  for (const [at, { key, ...row }] of readExchangeTypes().entries()) {
    const data = { ...row, synonyms: [...row.synonyms], measures: [...row.measures], position: at + 1 }
    await client.exchangeType.upsert({ where: { key }, create: { key, ...data }, update: data })
  }
}
