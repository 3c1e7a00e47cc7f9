import type { ClashWords } from './describe-clash'
import { describeRepair } from './describe-repair'
import type { RepairOffer } from './offer-repairs'
import type { RepairedRun } from './repair-settings'
import { koreanNumber } from '@/shared/korean-number'

interface ExplainedShortfall {
  readonly name: string
  readonly missing: number
  /** Every clash, cut to what the reader may see: the text names what these name. */
  readonly words: readonly ClashWords[]
  /** Offers for the clash that is open. */
  readonly offers: readonly RepairOffer[]
}

/** Why a run cannot be, as plain text for a memo or an answer: every clash, and what would mend the one that is open. */
export function explainShortfall(run: RepairedRun, { name, missing, words, offers }: ExplainedShortfall): string {
  return [
    `${name}: 이 규칙으로는 ${koreanNumber(missing)}건이 모자랍니다.`,
    ...words.map(({ title, sentence }, at) => `${at + 1}. ${title} – ${sentence}`),
    ...(offers.length > 0 ? ['풀 수 있는 방법'] : []),
    ...offers.map((offer) => {
      const { title, note } = describeRepair(run, offer)
      return `- ${title} (남는 부족 ${koreanNumber(missing)} → ${koreanNumber(missing - offer.mends)})${note ? `. ${note}` : ''}`
    }),
  ].join('\n')
}
