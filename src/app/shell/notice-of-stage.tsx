import { portalStage } from '@/modules/accounts/server/portal-stage'
import { OfficialBanner } from '@/ui/shell/official-banner'
import { OperatorIdentifier } from '@/ui/shell/operator-identifier'
import { TrialStrip } from '@/ui/shell/trial-strip'

/** First on every page: the 공식 배너 only where the deployment says it is official, else that this is a trial. */
export function StageStrip({ wide }: { wide?: boolean }) {
  if (portalStage().isOfficial) return <OfficialBanner />
  return (
    <TrialStrip wide={wide}>
      시험 운영 중인 화면으로 공식 정부 서비스가 아닙니다. 결연 현황은 공개 자료를 정리한 것입니다.
    </TrialStrip>
  )
}

export function StageIdentifier() {
  const { isOfficial, operator } = portalStage()
  return isOfficial ? <OperatorIdentifier operator={operator} /> : null
}
