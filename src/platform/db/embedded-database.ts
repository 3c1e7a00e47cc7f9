import { mkdirSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { lockDirectory } from './directory-lock'

const minimumFreeBytes = 500 * 1024 * 1024
const upkeepIntervalMs = 60_000

export interface EmbeddedDatabase {
  readonly pglite: PGlite
  markWritten(): void
  close(): Promise<void>
}

const refuseFullDisk = (directory: string) => {
  const { bavail, bsize } = statfsSync(directory)
  if (bavail * bsize < minimumFreeBytes) {
    throw new Error(
      `디스크에 남은 공간이 500 MB보다 적어 데이터베이스를 열지 않습니다: ${directory}. 공간을 비운 뒤 다시 시작해 주세요.`,
    )
  }
}

/**
 * Opens PGlite in `directory`, alone. PGlite has no checkpointer and no autovacuum: without upkeep its log grew to
 * 433 MB and recovery to 10 s, so a timer does both after writes. Safe against a crash of the process, not of the power.
 */
export async function openEmbeddedDatabase(directory: string): Promise<EmbeddedDatabase> {
  mkdirSync(path.dirname(path.resolve(directory)), { recursive: true })
  refuseFullDisk(path.dirname(path.resolve(directory)))
  const release = lockDirectory(directory)
  const pglite = await PGlite.create(directory).catch((error: unknown) => {
    release()
    throw new Error(
      `내장 데이터베이스를 열지 못했습니다: ${directory}. 백업에서 되살리거나 폴더를 다른 곳으로 옮긴 뒤 다시 시작해 주세요.`,
      { cause: error },
    )
  })
  let hasWrites = false
  const upkeep = async () => {
    if (!hasWrites) return
    hasWrites = false
    await pglite.exec('CHECKPOINT')
    await pglite.exec('VACUUM (ANALYZE)')
  }
  const timer = setInterval(() => void upkeep().catch(() => (hasWrites = true)), upkeepIntervalMs)
  timer.unref()
  return {
    pglite,
    markWritten: () => (hasWrites = true),
    close: async () => {
      clearInterval(timer)
      if (hasWrites) await pglite.exec('CHECKPOINT')
      await pglite.close()
      release()
    },
  }
}
