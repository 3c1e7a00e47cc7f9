import { isUuid } from '@/shared/is-uuid'
import type { Transaction } from './database'
import { Prisma } from './generated/client'

type Column<Table extends Prisma.ModelName> = keyof Prisma.TypeMap['model'][Table]['payload']['scalars'] & string
type Key<Table extends Prisma.ModelName> = { readonly [Name in Column<Table>]?: string | readonly string[] }

const strengths = { alone: 'FOR NO KEY UPDATE', together: 'FOR SHARE' } as const

/**
 * Holds the rows of a key until the transaction ends. `alone`: whoever holds or changes one of them waits; rows that point to
 * it may still come. `together`: several may hold it, and whoever changes it waits for them all. Rows are taken in the
 * order of their key, so that two who hold the same ones wait and never block each other. Returns how many there are.
 */
export async function lockRows<Table extends Prisma.ModelName>(
  transaction: Transaction,
  table: Table,
  key: Key<Table>,
  strength: keyof typeof strengths = 'alone',
): Promise<number> {
  const columns = Object.entries<string | readonly string[]>(key as Record<string, string | readonly string[]>)
  const conditions = columns.map(([column, value]) => {
    const values = [value].flat().map((one) => (isUuid(one) ? Prisma.sql`${one}::uuid` : Prisma.sql`${one}`))
    return values.length > 0 ? Prisma.sql`${nameOf(column)} IN (${Prisma.join(values)})` : Prisma.sql`FALSE`
  })
  if (conditions.length === 0) throw new Error(`No key says which rows of ${table} to hold.`)
  const rows = await transaction.$queryRaw<unknown[]>`
    SELECT 1 FROM ${nameOf(table)} WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${Prisma.join(columns.map(([column]) => nameOf(column)))} ${Prisma.raw(strengths[strength])}`
  return rows.length
}

const nameOf = (name: string) => Prisma.raw(`"${name}"`)
