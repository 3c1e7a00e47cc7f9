import NextAuth from 'next-auth'
import { portalUrl } from '@/platform/env'
import { authOptions } from '../auth-options'

type Context = { params: Promise<{ nextauth: string[] }> }

const handler = (request: Request, context: Context) => {
  // next-auth takes the address of the portal from here, never from the Host header.
  process.env.NEXTAUTH_URL = portalUrl()
  return NextAuth(authOptions())(request, context)
}

export { handler as GET, handler as POST }
