import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { DatabaseInUseError, lockDirectory } from '@/platform/db/directory-lock'
import { openEmbeddedDatabase } from '@/platform/db/embedded-database'
import { root } from '../../scripts/steps.mjs'
import { embeddedTemplate } from '../support/template-database.mjs'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'portal-folder-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the lock on the embedded folder', () => {
  const children: ChildProcess[] = []
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL')
  })

  /** Another process that takes the lock and says what came of it, then waits. */
  function another(directory: string) {
    const script = `process.on('SIGTERM', () => process.exit(0))
    import('${path.join(root, 'src/platform/db/directory-lock.ts')}').then(({ lockDirectory }) => {
      try { lockDirectory(${JSON.stringify(directory)}); console.log('locked') } catch (error) { console.log(error.name + ': ' + error.message) }
      setInterval(() => undefined, 1000)
    })`
    return start(script)
  }

  function start(script: string) {
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    const said = new Promise<string>((resolve) =>
      child.stdout!.once('data', (text: Buffer) => resolve(text.toString().trim())),
    )
    const ended = (signal: NodeJS.Signals) =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.kill(signal)
      })
    return { child, said, ended }
  }

  test('keeps a second process out, in Korean and with the number of the first, until the first ends', async () => {
    const directory = path.join(folder, 'held')
    const holder = another(directory)
    expect(await holder.said).toBe('locked')
    const attempt = () => lockDirectory(directory)
    expect(attempt).toThrow(DatabaseInUseError)
    expect(attempt).toThrow(
      `다른 프로그램(프로세스 ${holder.child.pid})이 내장 데이터베이스(${directory})를 쓰고 있습니다.`,
    )
    await holder.ended('SIGTERM')
    expect(existsSync(`${directory}.lock`)).toBe(false)
    attempt()()
    expect(existsSync(`${directory}.lock`)).toBe(false)
  })

  test('left by a process that was killed is taken over', async () => {
    const directory = path.join(folder, 'killed')
    const holder = another(directory)
    expect(await holder.said).toBe('locked')
    await holder.ended('SIGKILL')
    expect(existsSync(`${directory}.lock`)).toBe(true)
    lockDirectory(directory)()
    expect(existsSync(`${directory}.lock`)).toBe(false)
  })

  test('left by an earlier process whose number another has now is taken over', () => {
    const directory = path.join(folder, 'reused')
    const release = lockDirectory(directory)
    const [pid, , boot] = readFileSync(`${directory}.lock`, 'utf8').split(' ')
    release()
    writeFileSync(`${directory}.lock`, `${pid} 1 ${boot}`)
    lockDirectory(directory)()
    expect(existsSync(`${directory}.lock`)).toBe(false)
  })

  test('is not given back by a process that no longer holds it', () => {
    const directory = path.join(folder, 'not-mine')
    const release = lockDirectory(directory)
    writeFileSync(`${directory}.lock`, 'someone else')
    release()
    expect(readFileSync(`${directory}.lock`, 'utf8')).toBe('someone else')
  })

  test('goes to one of two processes that start at the same moment, every time, also over a lock left behind', async () => {
    const directory = (round: number) => path.join(folder, `together-${round}`)
    for (let round = 0; round < 60; round += 2) writeFileSync(`${directory(round)}.lock`, '999999 1 another-boot')
    const startAt = Date.now() + 4_000
    const script = `import('${path.join(root, 'src/platform/db/directory-lock.ts')}').then(({ lockDirectory }) => {
      const taken = []
      process.setMaxListeners(0)
      for (let round = 0; round < 60; round++) {
        while (Date.now() < ${startAt} + round * 10);
        try { lockDirectory(${JSON.stringify(path.join(folder, 'together-'))} + round); taken.push(round) } catch (error) { if (error.name !== 'DatabaseInUseError') throw error }
      }
      console.log(JSON.stringify(taken))
      setInterval(() => undefined, 1000)
    })`
    const said = await Promise.all([start(script), start(script)].map((starter) => starter.said))
    const taken = said.flatMap((text) => JSON.parse(text) as number[])
    expect(taken.sort((left, right) => left - right)).toEqual(Array.from({ length: 60 }, (_, round) => round))
  })
})

describe('the embedded database', () => {
  afterEach(() => void vi.useRealTimers())

  test('writes a checkpoint and counts its rows a minute after a write, since nothing else does, and only then', async () => {
    const directory = path.join(folder, 'upkeep')
    cpSync(path.join(embeddedTemplate(), 'database'), directory, { recursive: true })
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { pglite, markWritten, close } = await openEmbeddedDatabase(directory)
    const state = async () => {
      const { rows } = await pglite.query(
        `SELECT checkpoint_lsn, (SELECT reltuples FROM pg_class WHERE relname = 'kept') AS tuples FROM pg_control_checkpoint()`,
      )
      return rows[0] as { checkpoint_lsn: string; tuples: number }
    }
    await pglite.exec('CREATE TABLE kept AS SELECT generate_series(1, 500) AS number')
    const before = await state()
    expect(before.tuples).toBe(-1)
    vi.advanceTimersByTime(60_000)
    expect(await state()).toEqual(before)
    markWritten()
    vi.advanceTimersByTime(60_000)
    await expect.poll(async () => (await state()).tuples).toBe(500)
    const after = await state()
    expect(after.checkpoint_lsn).not.toBe(before.checkpoint_lsn)
    vi.advanceTimersByTime(60_000)
    expect(await state()).toEqual(after)
    await close()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is all there after it was closed and opened again, and the folder is free in between', async () => {
    const directory = path.join(folder, 'upkeep')
    const first = await openEmbeddedDatabase(directory)
    await first.pglite.exec('INSERT INTO kept VALUES (501)')
    first.markWritten()
    await first.close()
    expect(existsSync(`${directory}.lock`)).toBe(false)
    const second = await openEmbeddedDatabase(directory)
    expect((await second.pglite.query('SELECT count(*)::int AS rows FROM kept')).rows).toEqual([{ rows: 501 }])
    await second.close()
  })

  test('that cannot be opened says in Korean what to do, and gives its lock back', async () => {
    const directory = path.join(folder, 'broken')
    mkdirSync(directory)
    writeFileSync(path.join(directory, 'PG_VERSION'), '9')
    await expect(openEmbeddedDatabase(directory)).rejects.toThrow('내장 데이터베이스를 열지 못했습니다')
    expect(existsSync(`${directory}.lock`)).toBe(false)
  })
})
