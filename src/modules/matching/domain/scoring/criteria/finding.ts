import type { CriterionFinding } from '../criterion'

/** A share that rests on what is known. */
export const findShare = (share: number, sentence: () => string): CriterionFinding => ({ share, sentence, known: true })

/** A share set because data is missing. */
export const assumeShare = (share: number, sentence: () => string): CriterionFinding => ({
  share,
  sentence,
  known: false,
})
