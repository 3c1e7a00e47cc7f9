import type { ClashFile } from '@/engine/files/matching-file'
import type { PairIndex } from '@/engine/matching-problem'

/** One change that makes a clash disappear; `from` and `to` are values of the limit named. */
export interface Repair {
  readonly change:
    | 'partnerMax'
    | 'partnerMin'
    | 'regionMax'
    | 'regionMin'
    | 'kindMin'
    | 'kindMax'
    | 'familyMin'
    | 'familyMax'
    | 'groupMax'
    | 'notTogether'
    | 'changeBudget'
    | 'pin'
    | 'pair'
  readonly index: number
  readonly kind?: string
  readonly pair?: PairIndex
  readonly from: number
  readonly to: number
  /** Unmet units that it mends, found by solving anew; the total is then so much. */
  readonly mends?: number
  readonly total?: number
}

/** A clash as a run keeps it: these regions need more than the only partners that may serve them can give. */
export interface Shortfall extends ClashFile {
  readonly repairs: readonly Repair[]
}
