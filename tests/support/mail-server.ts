import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface MailServer {
  readonly url: string
  /** Whole messages as they came over the wire. */
  readonly received: string[]
  /** What the server answers from now on: a code of 4xx or 5xx, or null to accept. */
  answerWith(code: number | null): void
  stop(): Promise<void>
}

/** A real SMTP server on this machine. It takes `delayMs` for each message, so that two senders overlap. */
export async function startMailServer({ delayMs = 0 } = {}): Promise<MailServer> {
  const received: string[] = []
  let code: number | null = null
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (code) return callback(Object.assign(new Error('not now'), { responseCode: code }))
        received.push(Buffer.concat(chunks).toString('utf8'))
        setTimeout(() => callback(null), delayMs)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answerWith: (next) => (code = next),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** Header of a raw message with its encoded words read, as a mail program shows it. */
export function headerOf(message: string, name: string): string {
  const head = message.split('\r\n\r\n')[0]!.replace(/\r\n\s+/g, ' ')
  const line = head.split('\r\n').find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`)) ?? ''
  const words = line
    .slice(name.length + 1)
    .trim()
    .replace(/\?=\s+=\?/g, '?==?')
  return words.replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_whole, coding: string, text: string) =>
    (coding.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : readQuoted(text.replaceAll('_', ' '))).toString(
      'utf8',
    ),
  )
}

/** Text of a raw message. */
export function bodyOf(message: string): string {
  const text = message.slice(message.indexOf('\r\n\r\n') + 4)
  if (/^content-transfer-encoding: base64/im.test(message)) return Buffer.from(text, 'base64').toString('utf8')
  return /^content-transfer-encoding: quoted-printable/im.test(message)
    ? readQuoted(text.replace(/=\r\n/g, '')).toString('utf8')
    : text
}

const readQuoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
