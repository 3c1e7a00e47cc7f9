import 'server-only'
import { environment, isProductionStage } from '@/platform/env'

/** What the deployment says of itself; screens show the 공식 배너 and demonstration accounts by it. */
export function portalStage() {
  const { PORTAL_OFFICIAL, PORTAL_OPERATOR, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = environment()
  return {
    isOfficial: PORTAL_OFFICIAL,
    operator: PORTAL_OPERATOR,
    isTrial: !isProductionStage(),
    /** Name of the single sign-on, or null while none is configured. */
    providerName: OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET ? OIDC_NAME : null,
  }
}
