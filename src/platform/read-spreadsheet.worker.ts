import { parentPort, workerData } from 'node:worker_threads'
import { readSheets } from './read-sheets'

const { bytes } = workerData as { readonly bytes: Uint8Array }
void readSheets(bytes).then((file) => parentPort!.postMessage(file))
