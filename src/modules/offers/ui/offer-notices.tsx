import { Alert } from '@/ui/alert'
import { checkReason } from '../domain/offer-check'
import type { Offer } from '../domain/offer'

/** What of a catalogue somebody should look at again. */
export function OfferNotices({ offers, today }: { offers: readonly Offer[]; today: string }) {
  const reasons = offers.map((offer) => checkReason(offer, today))
  const [unchecked, over] = (['unchecked', 'over'] as const).map(
    (wanted) => reasons.filter((one) => one === wanted).length,
  )
  return (
    <>
      {unchecked! > 0 && (
        <Alert tone="warning" title={`아직 확인하지 않은 항목 ${unchecked}개 (6개월 지남)`}>
          지금도 맞으면 ‘그대로입니다’를 누르고, 달라졌으면 고쳐 주세요.
        </Alert>
      )}
      {over! > 0 && (
        <Alert tone="warning" title={`날짜가 지난 축제 ${over}개`}>
          다음 날짜를 적거나, 정해지지 않았으면 날짜를 비우고 달만 남겨 주세요.
        </Alert>
      )}
    </>
  )
}
