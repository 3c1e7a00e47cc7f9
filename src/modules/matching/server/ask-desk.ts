import 'server-only'
import { Worker } from 'node:worker_threads'
import type { ChangePrice, RankedAlternate } from '../domain/runs/matching-desk'
import type { PreviewedPair } from '../domain/settings/preview-weights'
import type { RepairOffer } from '../domain/clashes/offer-repairs'
import type { DeskQuestion, DeskReply, DeskRequest } from './desk.worker'
import { isBundled, startTypeScriptWorker } from '@/platform/typescript-worker'

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

interface Desk {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
  idle: NodeJS.Timeout | undefined
  next: number
}

const idleMs = 5 * 60_000
const slot = Symbol.for('portal.matchingDesk')
const shared = globalThis as typeof globalThis & { [slot]?: Desk | undefined }

interface Answers {
  readonly whatIf: ChangePrice | undefined
  readonly choices: ChangePrice
  readonly alternates: RankedAlternate[]
  readonly repairs: RepairOffer[]
  readonly preview: PreviewedPair[]
  readonly leastBudget: number | null
}

/** Asks the thread that keeps solved runs open. It ends by itself after five quiet minutes. */
export function askDesk<Question extends DeskQuestion>(
  about: Pick<DeskRequest, 'key' | 'facts' | 'settings'>,
  question: Question,
): Promise<Answers[Question['ask']]> {
  const desk = (shared[slot] ??= openDesk())
  clearTimeout(desk.idle)
  desk.idle = setTimeout(() => closeDesk(desk), idleMs)
  desk.idle.unref()
  const id = desk.next++
  return new Promise((resolve, reject) => {
    desk.waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject })
    desk.worker.postMessage({ id, ...about, question } satisfies DeskRequest)
  })
}

function openDesk(): Desk {
  const desk: Desk = { worker: startWorker(), waiting: new Map(), idle: undefined, next: 1 }
  desk.worker.unref()
  desk.worker.on('message', ({ id, answer, failure }: DeskReply) => {
    const waiting = desk.waiting.get(id)
    desk.waiting.delete(id)
    if (failure === undefined) waiting?.resolve(answer)
    else waiting?.reject(new Error(failure))
  })
  desk.worker.on('error', (error) => endDesk(desk, error))
  desk.worker.on('exit', () => endDesk(desk, new Error('The desk closed before it answered')))
  return desk
}

function endDesk(desk: Desk, error: Error) {
  if (shared[slot] === desk) shared[slot] = undefined
  for (const { reject } of desk.waiting.values()) reject(error)
  desk.waiting.clear()
}

function closeDesk(desk: Desk) {
  if (desk.waiting.size === 0) void desk.worker.terminate()
}

function startWorker(): Worker {
  if (isBundled()) return new Worker(new URL('./desk.worker.ts', import.meta.url))
  return startTypeScriptWorker(import.meta.url.replace('ask-desk', 'desk.worker'), undefined)
}
