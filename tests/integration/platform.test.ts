import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { closeDatabase, database, inTransaction, probeDatabase } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { openPool, assertUtc } from '@/platform/db/server-database'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { pendingSql } from '../../scripts/schema-engine'
import { root } from '../../scripts/steps.mjs'
import { engine, useDatabase } from '../support/database'

useDatabase()

const tsx = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), '--conditions=react-server']
/** What a command started by a person would find in its environment: the database of this file. */
const settings = () => ({ ...process.env, NODE_OPTIONS: '' })

describe('transactions', () => {
  test('refuse the outer client inside, where it would escape one engine and block the other', async () => {
    await expect(inTransaction(() => database())).rejects.toThrow('Inside a transaction use the transaction')
    await expect(inTransaction(() => inTransaction(async () => null))).rejects.toThrow('A transaction is already open')
    const client = await database()
    expect(await client.region.count()).toBe(141)
  })

  test('leave nothing when they fail, whatever they wrote before', async () => {
    const client = await database()
    const failing = inTransaction(async (transaction) => {
      await transaction.signInFailure.create({ data: { ipAddress: '192.0.2.1', occurredAt: await databaseTime() } })
      throw new Error('later')
    })
    await expect(failing).rejects.toThrow('later')
    expect(await client.signInFailure.count({ where: { ipAddress: '192.0.2.1' } })).toBe(0)
  })

  test('are repeated when the database reports a write conflict, at most five times', async () => {
    const conflict = Object.assign(new Error('could not serialize access'), { code: 'P2034' })
    let runs = 0
    const value = await inTransaction(async () => {
      runs += 1
      if (runs < 3) throw conflict
      return 'done'
    })
    expect([value, runs]).toEqual(['done', 3])
    runs = 0
    await expect(inTransaction(async () => Promise.reject(((runs += 1), conflict)))).rejects.toThrow(
      'could not serialize access',
    )
    expect(runs).toBe(5)
    runs = 0
    await expect(inTransaction(async () => Promise.reject(((runs += 1), new Error('a bug'))))).rejects.toThrow('a bug')
    expect(runs).toBe(1)
  })
})

describe('the database', () => {
  test('is the engine this run was asked for, and says so', async () => {
    expect(await probeDatabase()).toBe(engine)
    const client = await database()
    const [{ version }] = await client.$queryRaw<[{ version: string }]>`SELECT version()`
    expect(version.includes('emscripten') || version.includes('wasm')).toBe(engine === 'pglite')
  })

  test('stores the very instant that was written, though the server lives in Asia/Seoul', async () => {
    const client = await database()
    const occurredAt = new Date('2026-11-22T00:30:00.123Z')
    const { id } = await client.signInFailure.create({ data: { ipAddress: '192.0.2.2', occurredAt } })
    const [row] = await client.$queryRaw<{ epoch: string; zone: string }[]>`
      SELECT round(extract(epoch FROM "occurredAt") * 1000)::text AS epoch, current_setting('TimeZone') AS zone FROM "SignInFailure" WHERE id = ${id}::uuid`
    expect(row).toEqual({
      epoch: String(occurredAt.getTime()),
      zone: engine === 'pglite' ? expect.stringMatching(/^(UTC|GMT|Etc\/UTC)$/) : 'UTC',
    })
    const written = await client.$queryRaw<
      { id: string }[]
    >`INSERT INTO "SignInFailure" (id, "ipAddress", "occurredAt") VALUES (gen_random_uuid(), '192.0.2.3', '2026-11-22T00:30:00.123Z') RETURNING id::text`
    expect((await client.signInFailure.findUniqueOrThrow({ where: { id: written[0]!.id } })).occurredAt).toEqual(
      occurredAt,
    )
  })

  test('names the unique constraint a write ran into, and only that', async () => {
    const client = await database()
    const province = await client.province.findFirstOrThrow()
    const taken = await client.province
      .create({ data: { code: '99', name: province.name, shortName: '없음', sortOrder: 99 } })
      .catch((error: unknown) => error)
    expect(uniqueViolation(taken)).toMatch(/name/)
    const dangling = await client.region
      .update({ where: { code: '51770' }, data: { provinceCode: '00' } })
      .catch((error: unknown) => error)
    expect(dangling).toBeInstanceOf(Error)
    for (const other of [dangling, new Error('a bug'), null, undefined, 'P2002'])
      expect(uniqueViolation(other)).toBeNull()
  })

  test('sorts Korean names alike on every engine', async () => {
    const client = await database()
    const names = (await client.partner.findMany({ where: { kind: 'ministry' }, orderBy: { name: 'asc' } })).map(
      ({ name }) => name,
    )
    expect(names).toEqual([...names].sort())
  })

  test('is not opened during a build', async () => {
    process.env.NEXT_PHASE = 'phase-production-build'
    await expect(database()).rejects.toThrow('not opened during a build')
    delete process.env.NEXT_PHASE
    expect(await probeDatabase()).toBe(engine)
  })

  test('opens again after it was closed, once for many who ask at a time', async () => {
    await closeDatabase()
    await closeDatabase()
    const clients = await Promise.all(Array.from({ length: 10 }, () => database()))
    expect(new Set(clients).size).toBe(1)
    expect(await clients[0]!.region.count()).toBe(141)
  })
})

describe('migrations', () => {
  test('applied a second time, by the command a person runs, find nothing to do', async () => {
    await closeDatabase()
    const said = execFileSync(process.execPath, [...tsx, 'scripts/migrations.ts', 'apply'], {
      cwd: root,
      env: settings(),
      encoding: 'utf8',
    })
    expect(said.trim()).toBe('Nothing to apply.')
    const client = await database()
    const [{ count }] = await client.$queryRaw<
      [{ count: bigint }]
    >`SELECT count(*) FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`
    expect(Number(count)).toBeGreaterThan(0)
  })

  if (engine === 'pglite')
    test('agree with the schema', async () => {
      expect(await pendingSql(new PrismaPGlite(new PGlite()))).toBe('')
    })
})

if (engine === 'postgresql')
  describe('a PostgreSQL server', () => {
    const address = () => process.env.DATABASE_URL!

    test('that runs in Asia/Seoul is spoken to in UTC; a connection that is not is refused', async () => {
      const bare = new pg.Pool({ connectionString: address() })
      expect((await bare.query('SHOW timezone')).rows).toEqual([{ TimeZone: 'Asia/Seoul' }])
      await expect(assertUtc(bare)).rejects.toThrow('데이터베이스 시간대가 UTC가 아닙니다(Asia/Seoul)')
      await bare.end()
      const pool = openPool(address())
      await expect(assertUtc(pool)).resolves.toBeUndefined()
      await pool.end()
    })

    test('that is gone makes a request fail soon, and the process goes on when it is back', async () => {
      const client = await database()
      const administrator = new pg.Client({ connectionString: inject('postgresUrl').replace('DATABASE', 'postgres') })
      await administrator.connect()
      const name = new URL(address()).pathname.slice(1)
      await administrator.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`)
      await administrator.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
      const startedAt = performance.now()
      await expect(client.region.count()).rejects.toThrow()
      expect(performance.now() - startedAt).toBeLessThan(5_000)
      await administrator.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
      await administrator.end()
      expect(await client.region.count()).toBe(141)
    })
  })
