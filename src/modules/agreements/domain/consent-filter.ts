import { z } from 'zod'
import { partnerKinds } from '@/modules/partners/domain/partner'
import { choseongOf, parseKoreanQuery } from '@/shared/korean-search'
import { pagingInput } from '@/shared/paging'
import { type ConsentState, consentStates } from './consent'
import { provinceCode } from '@/shared/input-fields'

const conditions = {
  state: z.enum(consentStates).optional().catch(undefined),
  kind: z.enum(partnerKinds).optional().catch(undefined),
  province: provinceCode.optional().catch(undefined),
  q: z.string().max(50).optional().catch(undefined),
}

export const consentConditions = z.object(conditions)
export type ConsentFilter = z.infer<typeof consentConditions>

/** The address of the board. What cannot be read is left out, so that an old link still opens. */
export const consentQuery = pagingInput.extend({
  ...conditions,
  perPage: z.preprocess((size) => size ?? 50, pagingInput.shape.perPage),
})

interface FilteredConsent {
  readonly state: ConsentState
  readonly partnerKind: string
  readonly provinceCode: string
  readonly regionName: string
  readonly partnerName: string
}

/** `state` apart from the others, so that the counts of its chips follow the rest. */
export function filterConsents<Row extends FilteredConsent>(rows: readonly Row[], filter: ConsentFilter) {
  const query = parseKoreanQuery(filter.q ?? '')
  const isNamed = ({ regionName, partnerName }: Row) =>
    query === null ||
    [regionName, partnerName].some(
      (name) =>
        query.literals.every((literal) => name.includes(literal)) &&
        (!query.choseong || choseongOf(name).includes(query.choseong)),
    )
  const ofAnyState = rows.filter(
    (row) =>
      (!filter.kind || row.partnerKind === filter.kind) &&
      (!filter.province || row.provinceCode === filter.province) &&
      isNamed(row),
  )
  return { ofAnyState, shown: ofAnyState.filter(({ state }) => !filter.state || state === filter.state) }
}
