// Serves the built portal. In front of Next because Next trusts what a client puts into X-Forwarded-*: here these are
// cut down to the hops the deployment vouches for (TRUSTED_PROXY_HOPS), and odd methods and oversized bodies are refused.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'

const methods = new Set(['GET', 'HEAD', 'POST'])
const bodyLimit = 10 * 1024 * 1024
const drainMs = 10_000

/** The address of the visitor: the socket, or the entry the outermost trusted proxy wrote. */
function visitorAddress(request, trustedHops) {
  const direct = request.socket.remoteAddress ?? ''
  if (trustedHops === 0) return direct
  const chain = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  return chain[chain.length - trustedHops] ?? direct
}

function trustedHeaders(request, trustedHops) {
  const { headers } = request
  headers['x-forwarded-for'] = visitorAddress(request, trustedHops)
  headers['x-request-id'] = randomUUID()
  if (trustedHops === 0) {
    for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded']) delete headers[name]
  }
}

const refuse = (response, status, text, extra = {}) => {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    connection: 'close',
    ...extra,
  })
  response.end(text)
}

/** Starts listening and resolves once requests are answered. SIGTERM and SIGINT finish what is under way, then close the database. */
export async function serve({ port, hostname = '0.0.0.0' }) {
  const trustedHops = Number(process.env.TRUSTED_PROXY_HOPS || 0)
  const app = next({ dev: false, dir: path.resolve(import.meta.dirname, '..'), hostname: 'localhost', port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => {
    if (!methods.has(request.method))
      return refuse(response, 405, '허용하지 않는 요청 방식입니다.', { allow: [...methods].join(', ') })
    if (Number(request.headers['content-length'] ?? 0) > bodyLimit)
      return refuse(response, 413, '보낸 내용이 너무 큽니다(10 MB까지).')
    trustedHeaders(request, trustedHops)
    handle(request, response).catch(() => response.headersSent || refuse(response, 500, '요청을 처리하지 못했습니다.'))
  })
  server.requestTimeout = 60_000
  server.headersTimeout = 15_000
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, hostname, resolve))

  let isClosing = false
  const close = async () => {
    if (isClosing) return
    isClosing = true
    const drained = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, drainMs))])
    await globalThis[Symbol.for('portal.shutdown')]?.()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void close())
  return server
}
