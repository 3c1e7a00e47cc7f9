import { isoDay, koreanDay } from '@/shared/korean-date'
import { withParticle } from '@/shared/korean-particle'
import { Alert } from '@/ui/alert'

interface RegionSuccession {
  readonly id: string
  readonly effectiveOn: Date
  readonly successorName: string
  readonly nameKept: boolean
  readonly note: string
}

/** 행정구역 개편: said where it stands, with what nobody has settled yet. */
export const RegionSuccessionNotices = ({
  successions,
  today,
}: {
  successions: readonly RegionSuccession[]
  today: string
}) =>
  successions.map(({ id, effectiveOn, successorName, nameKept, note }) => {
    const isPast = isoDay(effectiveOn) <= today
    const change = `${nameKept ? '소속 시도가 ' : ''}${withParticle(successorName, '으로/로')} ${isPast ? '바뀌었습니다' : '바뀝니다'}`
    return (
      <Alert key={id} tone="information" title={`${koreanDay(effectiveOn)} ${change}`}>
        {note}. 결연은 맺을 때의 시군구 이름으로 보여 드립니다.
      </Alert>
    )
  })
