import { isoDay } from '@/shared/korean-date'

interface Body {
  readonly id: string
  readonly name: string
}

interface WithSuccessions<Before, After> {
  readonly validTo: Date | null
  readonly predecessors: readonly ({ readonly predecessor: Body } & Before)[]
  readonly successors: readonly ({ readonly successor: Body } & After)[]
}

/** Whom a body followed and who followed it, and whether it is no more today (`YYYY-MM-DD`). */
export function partnerLine<Before, After>(partner: WithSuccessions<Before, After>, today: string) {
  return {
    predecessors: partner.predecessors.map(({ predecessor, ...row }) => ({ ...row, body: predecessor })),
    successors: partner.successors.map(({ successor, ...row }) => ({ ...row, body: successor })),
    isEnded: partner.validTo !== null && isoDay(partner.validTo) <= today,
  }
}
