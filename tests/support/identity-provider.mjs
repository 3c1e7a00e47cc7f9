// A real OpenID Connect provider (oidc-provider) on loopback. It signs in whoever types an e-mail address.
import { Provider } from 'oidc-provider'

export async function startIdentityProvider(port, portal) {
  const provider = new Provider(`http://localhost:${port}`, {
    clients: [
      {
        client_id: 'portal',
        client_secret: 'portal-secret-for-the-journeys',
        redirect_uris: [`${portal}/api/auth/callback/oidc`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: `subject-of-${id}`, email: id, email_verified: true, name: id }),
    }),
    pkce: { required: () => true },
    cookies: { keys: ['journeys'] },
    conformIdTokenClaims: false,
  })
  const server = provider.listen(port, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return server
}
