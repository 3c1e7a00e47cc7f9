import { AsyncLocalStorage } from 'node:async_hooks'
import path from 'node:path'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { environment } from '../env'
import { type EmbeddedDatabase, openEmbeddedDatabase } from './embedded-database'
import { type Prisma, PrismaClient } from './generated/client'
import { adapterOver, assertUtc, openPool, timeoutsMs } from './server-database'

export type Transaction = Prisma.TransactionClient
export type DatabaseEngine = 'pglite' | 'postgresql'

interface OpenDatabase {
  readonly engine: DatabaseEngine
  readonly client: PrismaClient
  readonly embedded?: EmbeddedDatabase
  close(): Promise<void>
}

interface OpenTransaction {
  readonly transaction: Transaction
  /** Asked of the database once (database-clock.ts). */
  time?: Promise<Date>
}

const insideTransaction = new AsyncLocalStorage<OpenTransaction>()

/** The transaction this work stands in, or undefined. */
export const openTransaction = () => insideTransaction.getStore()

// Next loads this file once per bundle (routes, instrumentation, hot reload); the process must hold one database.
const holder = globalThis as typeof globalThis & { [key: symbol]: Promise<OpenDatabase> | undefined }
const slot = Symbol.for('portal.database')

async function openServer(url: string): Promise<OpenDatabase> {
  const pool = openPool(url)
  // An idle connection that breaks must not end the process; the next query reports it.
  pool.on('error', () => undefined)
  await assertUtc(pool).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  const client = new PrismaClient({ adapter: adapterOver(pool) })
  return { engine: 'postgresql', client, close: () => client.$disconnect().then(() => pool.end()) }
}

async function openEmbedded(directory: string): Promise<OpenDatabase> {
  const embedded = await openEmbeddedDatabase(directory)
  const client = new PrismaClient({ adapter: new PrismaPGlite(embedded.pglite) })
  return { engine: 'pglite', client, embedded, close: () => client.$disconnect().then(() => embedded.close()) }
}

/** Opens on first use, never during a build: build workers would open the embedded folder several times over. */
function opened(): Promise<OpenDatabase> {
  if (process.env.NEXT_PHASE === 'phase-production-build') throw new Error('The database is not opened during a build.')
  const { DATABASE_URL, DATA_DIRECTORY } = environment()
  holder[slot] ??= (
    DATABASE_URL ? openServer(DATABASE_URL) : openEmbedded(path.join(DATA_DIRECTORY, 'database'))
  ).catch((error: unknown) => {
    holder[slot] = undefined
    throw error
  })
  return holder[slot]
}

/** For reads outside a transaction. Throws inside one: there the outer client escapes it on PostgreSQL and deadlocks on PGlite. */
export async function database(): Promise<PrismaClient> {
  if (openTransaction()) throw new Error('Inside a transaction use the transaction, not database().')
  return (await opened()).client
}

const retryable = new Set(['P2034', '40001', '40P01'])
const isRetryable = (error: unknown) =>
  error instanceof Error && 'code' in error && retryable.has(String((error as { code: unknown }).code))

/** One short transaction, without outside calls. Repeats up to five times when the database reports a write conflict. */
export async function inTransaction<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
  const { client, embedded } = await opened()
  if (openTransaction()) throw new Error('A transaction is already open; pass it on instead.')
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.$transaction(
        (transaction) => insideTransaction.run({ transaction }, () => work(transaction)),
        {
          maxWait: timeoutsMs.connect,
          timeout: timeoutsMs.transaction,
        },
      )
    } catch (error) {
      if (!isRetryable(error) || attempt === 5) throw error
      await new Promise((resume) => setTimeout(resume, attempt * 40))
    } finally {
      embedded?.markWritten()
    }
  }
}

/** Which engine answers, by asking it; rejects when it is gone. */
export async function probeDatabase(): Promise<DatabaseEngine> {
  const { client, engine } = await opened()
  await client.$queryRaw`SELECT 1`
  return engine
}

export async function closeDatabase(): Promise<void> {
  const current = holder[slot]
  holder[slot] = undefined
  await current?.then((open) => open.close())
}
