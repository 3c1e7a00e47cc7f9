import 'server-only'
import { database, inTransaction } from '@/platform/db/database'
import { databaseDay, databaseTime } from '@/platform/db/database-clock'
import type { Calculation } from '../domain/runs/calculate-run'
import type { RunStatus } from '../domain/runs/run'
import { engineVersion } from '../domain/runs/run'
import { runSettings } from '../domain/settings/run-settings'
import type { CalculationFiles } from './calculate.worker'
import { calculateInWorker } from './calculate-in-worker'
import { loadScoringFacts } from './load-scoring-facts'
import { moveRun } from './move-run'

const heartbeatMs = 500
const silentAfterMs = 20_000
const mostAttempts = 2

const slot = Symbol.for('portal.runs')
const shared = globalThis as typeof globalThis & { [slot]?: Promise<void> }

/** Works off the queue in this process, one run after the other; a second call waits its turn and looks again. */
export function workOffRuns(): Promise<void> {
  const turn = (shared[slot] ?? Promise.resolve()).then(workThrough)
  shared[slot] = turn.catch(() => undefined)
  return turn
}

/** Starts the work without waiting for it, and says so in the log when it breaks. */
export function kickRuns(): void {
  workOffRuns().catch((error: unknown) =>
    console.error(JSON.stringify({ level: 'error', job: 'runs', message: String(error) })),
  )
}

async function workThrough() {
  await takeUpSilentRuns()
  for (let run = await claimNext(); run; run = await claimNext()) await execute(run)
}

/** A run whose process died is tried once more, then given up. */
async function takeUpSilentRuns() {
  const client = await database()
  const now = await databaseTime()
  const where = { heartbeatAt: { lt: new Date(now.getTime() - silentAfterMs) } }
  const silent = await client.matchingRun.findMany({
    where: { ...where, status: 'running' },
    select: { id: true, attempts: true },
  })
  for (const { id: runId, attempts } of silent) {
    if (attempts < mostAttempts) await moveRun(client, { runId, move: 'queueAgain', where, by: 'portal' })
    else {
      const data = { failure: 'interrupted', finishedAt: now }
      await moveRun(client, { runId, move: 'fail', where, data, by: 'portal' })
    }
  }
}

interface ClaimedRun {
  readonly id: string
  readonly roundId: string
  readonly settings: unknown
  readonly round: { readonly name: string }
}

async function claimNext(): Promise<ClaimedRun | null> {
  const client = await database()
  const next = await client.matchingRun.findFirst({
    where: { status: 'queued' },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, roundId: true, settings: true, round: { select: { name: true } } },
  })
  if (!next) return null
  const now = await databaseTime()
  // Taken before the facts are read: whatever changes after this makes the run too old to confirm.
  const data = { step: 'scoring', factsAt: now, heartbeatAt: now, attempts: { increment: 1 } }
  return (await moveRun(client, { runId: next.id, move: 'takeUp', data, by: 'portal' })) ? next : claimNext()
}

/** Writes where the work stands and hears whether somebody cancelled it. */
async function beat(runId: string, step: string): Promise<boolean> {
  const client = await database()
  await client.matchingRun.updateMany({
    where: { id: runId, status: 'running' },
    data: { step, heartbeatAt: await databaseTime() },
  })
  const run = await client.matchingRun.findUnique({ where: { id: runId }, select: { cancelRequestedAt: true } })
  return run?.cancelRequestedAt != null
}

async function execute({ id, roundId, settings: stored, round }: ClaimedRun) {
  const began = performance.now()
  const cancelling = new AbortController()
  let step = 'scoring'
  let beating = Promise.resolve()
  const listen = async () => {
    if (await beat(id, step)) cancelling.abort()
  }
  const timer = setInterval(() => (beating = beating.then(listen).catch(() => undefined)), heartbeatMs)
  try {
    const settings = runSettings.parse(stored)
    const facts = await loadScoringFacts(roundId, await databaseDay())
    let files: CalculationFiles | undefined
    const calculation = await calculateInWorker(
      { name: round.name, facts, settings },
      { signal: cancelling.signal, onStep: (name) => (step = name), onFiles: (made) => (files = made) },
    )
    clearInterval(timer)
    await beating
    await store(id, calculation, files!, Math.round(performance.now() - began))
  } catch (error) {
    clearInterval(timer)
    await beating
    const failure = error instanceof Error ? error.message.slice(0, 500) : 'unknown'
    const client = await database()
    const data = { failure, finishedAt: await databaseTime() }
    await moveRun(client, { runId: id, move: 'fail', data, by: 'portal' })
    console.error(JSON.stringify({ level: 'error', job: 'runs', run: id, message: failure }))
  }
}

const outcomes: Record<Calculation['result']['status'], RunStatus> = {
  optimal: 'done',
  impossible: 'impossible',
  stopped: 'cancelled',
}

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as object

async function store(
  runId: string,
  { result, pairs, measures }: Calculation,
  files: CalculationFiles,
  solveMs: number,
) {
  const status = outcomes[result.status]
  await inTransaction(async (transaction) => {
    const details = async () => {
      await transaction.proposedPair.createMany({
        data: pairs.map(({ parts, ...pair }) => ({ runId, ...pair, parts: json(parts) })),
      })
      const { problemHash } = files
      return { after: { status, total: result.total, pairs: pairs.length, problemHash, engineVersion } }
    }
    await moveRun(transaction, {
      runId,
      move: 'finish',
      to: status,
      by: 'portal',
      data: {
        step: null,
        total: result.total,
        measures: json(measures),
        certificate: json(result.certificate),
        ...(result.clashes ? { shortfall: json(result.clashes) } : {}),
        ...(result.fairness ? { fairness: json(result.fairness) } : {}),
        factsFile: files.facts,
        problemFile: files.problem,
        problemHash: files.problemHash,
        engineVersion,
        solveMs,
        finishedAt: await databaseTime(),
      },
      details,
    })
  })
}
