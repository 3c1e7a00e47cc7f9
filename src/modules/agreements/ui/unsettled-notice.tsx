import { Alert } from '@/ui/alert'
import type { AgreementView } from '../domain/agreement-view'

/** Ties of a body that was split: nobody has said yet which successor keeps them. */
export function UnsettledNotice({ agreements }: { agreements: readonly AgreementView[] }) {
  const unsettled = agreements.flatMap(({ partners }) => partners.filter(({ isSettled }) => !isSettled))
  if (unsettled.length === 0) return null
  const names = [...new Set(unsettled.map(({ nameThen }) => nameThen))].join('·')
  return (
    <Alert tone="warning" title="맡을 기관을 확인하고 있는 결연이 있습니다">
      {`${names}의 이름으로 맺은 결연 ${unsettled.length}건은 기관이 나뉜 뒤 어느 기관이 맡는지 아직 확인하지 못했습니다. 정해질 때까지 이어받은 기관 모두에 보여 드립니다.`}
    </Alert>
  )
}
