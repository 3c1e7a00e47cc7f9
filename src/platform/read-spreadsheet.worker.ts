import { parentPort, workerData } from 'node:worker_threads'
import { readSheets } from './read-sheets'

parentPort!.postMessage(await readSheets((workerData as { readonly bytes: Uint8Array }).bytes))
