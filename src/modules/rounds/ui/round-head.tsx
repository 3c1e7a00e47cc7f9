import { koreanNumber } from '@/shared/korean-number'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { Tag } from '@/ui/tag'
import type { RoundPhase } from '../domain/round-phase'
import { PhaseTag } from './phase-tag'
import { roundTrail } from './round-trail'

interface RoundHeadProps {
  readonly round: {
    readonly id: string
    readonly name: string
    readonly phase: RoundPhase
    readonly isDrill: boolean
    readonly isDemonstration: boolean
    readonly counts: { readonly regions: number; readonly pledges: number }
  }
  readonly isConfirmed: boolean
  readonly mayRematch: boolean
}

export const RoundHead = ({ round, isConfirmed, mayRematch }: RoundHeadProps) => (
  <PageHeader
    size="work"
    title={round.name}
    breadcrumbs={roundTrail(round)}
    tags={
      <>
        <PhaseTag phase={round.phase} />
        {round.isDrill && <Tag tone="warning">훈련</Tag>}
        {round.isDemonstration && <Tag tone="warning">시연용</Tag>}
      </>
    }
    actions={
      isConfirmed && (
        <>
          {!round.isDrill && (
            <LinkButton href={`/rounds/${round.id}/consents`} size={40}>
              수락 현황
            </LinkButton>
          )}
          {mayRematch && (
            <LinkButton href={`/rounds/${round.id}/rematch`} size={40}>
              재매칭·훈련
            </LinkButton>
          )}
        </>
      )
    }
    lead={`대상 지역 ${koreanNumber(round.counts.regions)}곳 · 서약 기관 ${koreanNumber(round.counts.pledges)}곳`}
  />
)
