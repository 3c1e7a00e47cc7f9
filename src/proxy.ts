import { type NextRequest, NextResponse } from 'next/server'

const isDevelopment = process.env.NODE_ENV !== 'production'

const policyWith = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** A write from another site, or from nothing that says where it comes from, is refused before Next sees it. */
function isForeignWrite(request: NextRequest): boolean {
  if (request.method !== 'POST') return false
  const site = request.headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin'
  const origin = request.headers.get('origin')
  return origin === null || !URL.canParse(origin) || new URL(origin).host !== request.headers.get('host')
}

/** Headers for every page. No authorization here: the use cases decide (a proxy was bypassed too often). */
export function proxy(request: NextRequest) {
  if (isForeignWrite(request)) {
    return new NextResponse('다른 사이트에서 보낸 요청은 받지 않습니다.', {
      status: 403,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  }
  const nonce = btoa(crypto.randomUUID())
  const policy = policyWith(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg).*)'] }
