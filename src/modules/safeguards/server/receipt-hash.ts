import 'server-only'
import { createHash } from 'node:crypto'

export const receiptHash = (code: string) => createHash('sha256').update(code).digest('hex')
