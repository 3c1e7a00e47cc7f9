import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export class DatabaseInUseError extends Error {
  override name = 'DatabaseInUseError'
}

const readIfThere = (file: string) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Tells one process from a later one that was given the same id: start time and boot, where the system says so. */
const fingerprintOf = (pid: number) => {
  const afterName = readIfThere(`/proc/${pid}/stat`).split(') ')[1]
  const startedAt = afterName?.split(' ')[19] ?? ''
  return `${pid} ${startedAt} ${readIfThere('/proc/sys/kernel/random/boot_id').trim()}`
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const pause = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

const gateLeftAfterMs = 5_000

const isLeftBehind = (gate: string) => {
  const since = statSync(gate, { throwIfNoEntry: false })?.mtimeMs
  return since !== undefined && Date.now() - since > gateLeftAfterMs
}

/** One process at a time looks at the lock and writes it: two that start at the same moment must not both find it free. */
function alone<Value>(gate: string, work: () => Value): Value {
  for (;;) {
    try {
      closeSync(openSync(gate, 'wx', 0o600))
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (isLeftBehind(gate)) rmSync(gate, { force: true })
    else pause(20)
  }
  try {
    return work()
  } finally {
    rmSync(gate, { force: true })
  }
}

/**
 * PGlite takes no lock of its own and two processes on one folder lose rows silently, so we take one beside the folder.
 * Throws DatabaseInUseError when a living process holds it; a lock left by a crash is taken over.
 */
export function lockDirectory(directory: string): () => void {
  const lockFile = `${path.resolve(directory)}.lock`
  mkdirSync(path.dirname(lockFile), { recursive: true })
  alone(`${lockFile}.gate`, () => {
    const holder = readIfThere(lockFile)
    const pid = Number(holder.split(' ')[0])
    if (pid > 0 && isAlive(pid) && fingerprintOf(pid) === holder) {
      throw new DatabaseInUseError(
        `다른 프로그램(프로세스 ${pid})이 내장 데이터베이스(${directory})를 쓰고 있습니다. ` +
          '그 프로그램을 끝내거나 DATA_DIRECTORY를 다르게 정한 뒤 다시 시작해 주세요. ' +
          `/ the embedded database is in use by process ${pid}.`,
      )
    }
    writeFileSync(lockFile, fingerprintOf(process.pid), { mode: 0o600 })
  })
  const release = () => {
    if (readIfThere(lockFile) === fingerprintOf(process.pid)) rmSync(lockFile, { force: true })
  }
  process.once('exit', release)
  return release
}
