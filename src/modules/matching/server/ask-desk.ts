import 'server-only'
import { Worker } from 'node:worker_threads'
import type { ChangePrice, RankedAlternate } from '../domain/runs/matching-desk'
import type { PreviewedPair } from '../domain/settings/preview-weights'
import type { RepairOffer } from '../domain/clashes/offer-repairs'
import type { DeskQuestion, DeskReply, DeskRequest } from './desk.worker'
import { type ThreadCode, openThread } from '@/platform/thread'

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

const deskCode: ThreadCode = {
  start: ({ workerData, resourceLimits }) =>
    new Worker(new URL('./desk.worker.ts', import.meta.url), { workerData, resourceLimits }),
  from: import.meta.url,
  file: 'desk.worker.ts',
}

function openDesk(): Desk {
  const waiting: Desk['waiting'] = new Map()
  const worker = openThread<DeskReply>(deskCode, {
    onMessage: ({ id, answer, failure }) => {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (failure === undefined) asked?.resolve(answer)
      else asked?.reject(new Error(failure))
    },
    onEnd: (error) => endDesk(desk, error),
  })
  worker.unref()
  const desk: Desk = { worker, waiting, idle: undefined, next: 1 }
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
