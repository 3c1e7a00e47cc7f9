/** Why a region and a body go together, part by part, as the score of a match would say it. */
export interface FitPart {
  readonly label: string
  readonly points: number
  readonly maximum: number
  readonly sentence: string
}

export interface Fit {
  /** Region code or partner id. */
  readonly key: string
  readonly name: string
  readonly note: string
  readonly total: number
  readonly isTied: boolean
  readonly parts: readonly FitPart[]
}

/** What may stand as a reason: the facts of the parts that count, the weightiest first. */
export const reasonOfFit = ({ parts }: Fit): string =>
  parts
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)
    .slice(0, 2)
    .map(({ sentence }) => sentence)
    .join(' ')
