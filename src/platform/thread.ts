import 'server-only'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

type StartOptions = Pick<WorkerOptions, 'workerData' | 'resourceLimits'>

/** Where the code of a thread stands. */
export interface ThreadCode {
  /**
   * `new Worker(new URL('./name.worker.ts', import.meta.url), { workerData, resourceLimits })`, word for word: the bundler
   * looks for it, and takes the file for plain data where it cannot read the options.
   */
  readonly start: (options: StartOptions) => Worker
  /** `import.meta.url` of who starts it, and the file beside it. */
  readonly from: string
  readonly file: `${string}.worker.ts`
}

export interface ThreadLimits {
  readonly memoryLimitMb?: number
  /** Of the wall's clock, from its start. */
  readonly timeLimitMs?: number
}

/** A thread was ended because it wanted more than it may have. */
export class ThreadLimitReached extends Error {
  constructor(readonly limit: 'time' | 'memory') {
    super(`The thread reached its limit of ${limit}`)
  }
}

interface Thread<Message> extends ThreadLimits {
  /** An object, since the bundler adds to it. */
  readonly data?: object
  readonly onMessage: (message: Message) => void
  /** It ended: by itself, by a mistake, by a limit (`ThreadLimitReached`) or because it was ended. May be told twice. */
  readonly onEnd: (error: Error) => void
}

/** Starts a thread that stays until it is terminated or reaches a limit. */
export function openThread<Message>(code: ThreadCode, thread: Thread<Message>): Worker {
  const { data = {}, memoryLimitMb, timeLimitMs, onMessage, onEnd } = thread
  const options: StartOptions = {
    workerData: data,
    ...(memoryLimitMb !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb } }),
  }
  const worker = process.env.NEXT_RUNTIME === undefined ? startUnbundled(code, options) : code.start(options)
  const timer =
    timeLimitMs === undefined
      ? undefined
      : setTimeout(() => {
          onEnd(new ThreadLimitReached('time'))
          void worker.terminate()
        }, timeLimitMs)
  timer?.unref()
  worker.on('message', onMessage)
  worker.on('error', (error: NodeJS.ErrnoException) =>
    onEnd(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadLimitReached('memory') : error),
  )
  worker.on('exit', (exitCode) => {
    clearTimeout(timer)
    onEnd(new Error(`The thread ${code.file} ended with code ${exitCode} and no answer`))
  })
  return worker
}

interface OneAnswer<Message, Answer> extends ThreadLimits {
  readonly data: object
  /** The answer, once a message brings it; until then undefined. */
  readonly answerOf: (message: Message) => Answer | undefined
}

/** Starts a thread for one answer and ends it with that. Rejects when it ends without one or reaches a limit. */
export async function askThread<Message, Answer>(
  code: ThreadCode,
  { answerOf, ...thread }: OneAnswer<Message, Answer>,
): Promise<Answer> {
  let worker: Worker | undefined
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const onMessage = (message: Message) => {
        const answer = answerOf(message)
        if (answer !== undefined) resolve(answer)
      }
      worker = openThread<Message>(code, { ...thread, onMessage, onEnd: reject })
    })
  } finally {
    await worker?.terminate()
  }
}

/** Packages that look for other files beside their own, and so cannot be bundled; also in next.config.ts. */
const besideTheirFiles = ['highs']

/**
 * Outside the bundle (tests, scripts) the code is TypeScript; Node 20 hands `--import tsx` to no thread, and a loader of its
 * own took longer to start than a round to solve. It is bundled as it starts instead.
 */
function startUnbundled({ from, file }: ThreadCode, options: StartOptions): Worker {
  const entry = path.join(path.dirname(fileURLToPath(from)), file)
  const build = { entryPoints: [entry], bundle: true, platform: 'node', external: besideTheirFiles, write: false }
  const start = `eval(require('esbuild').buildSync(${JSON.stringify(build)}).outputFiles[0].text)`
  return new Worker(start, { ...options, eval: true })
}
