import { addressOf } from '@/shared/address'
import { LinkChips } from '@/ui/link-chips'
import { type ConsentState, consentStateNames, consentStates } from '../domain/consent'
import type { ConsentFilter } from '../domain/consent-filter'

interface ConsentStateChipsProps {
  readonly path: string
  readonly filter: ConsentFilter
  /** The agreements that meet every other condition. */
  readonly rows: readonly { readonly state: ConsentState }[]
}

/** Where the agreements stand between their two sides, with how many are in each state. */
export function ConsentStateChips({ path, filter, rows }: ConsentStateChipsProps) {
  const chip = (label: string, state: ConsentState | undefined, count: number) => ({
    label,
    count,
    href: addressOf(path, { ...filter, state }),
    current: filter.state === state,
  })
  const ofState = (wanted: ConsentState) => rows.filter(({ state }) => state === wanted).length
  return (
    <LinkChips
      label="상태"
      items={[
        chip('모두', undefined, rows.length),
        ...consentStates.map((state) => chip(consentStateNames[state], state, ofState(state))),
      ]}
    />
  )
}
