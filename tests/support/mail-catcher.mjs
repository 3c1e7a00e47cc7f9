// A real SMTP server that keeps what it receives; `GET /mails` on the port above the identity provider lists it.
import { createServer } from 'node:http'
import { SMTPServer } from 'smtp-server'

export async function startMailCatcher(port) {
  const mails = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString() })
        done()
      })
    },
  })
  await new Promise((resolve) => smtp.listen(port, '127.0.0.1', resolve))
  const list = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(mails))
  })
  await new Promise((resolve) => list.listen(port + 2, '127.0.0.1', resolve))
  return mails
}
