import { type PartnerKind, partnerKindNames } from '@/modules/partners/domain/partner'
import type { Option, OptionGroup } from '@/ui/select-field'

const byLabel = (left: { label: string }, right: { label: string }) => left.label.localeCompare(right.label, 'ko')

function grouped<Item>(items: Iterable<Item>, groupOf: (item: Item) => string, optionOf: (item: Item) => Option) {
  const groups = new Map<string, Option[]>()
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), optionOf(item)])
  return [...groups].map(([label, options]): OptionGroup => ({ label, options: options.sort(byLabel) })).sort(byLabel)
}

interface ChoosableRegion {
  readonly code: string
  readonly fullName: string
  readonly provinceName: string
}

interface ChoosablePartner {
  readonly id: string
  readonly name: string
  readonly kind: string
}

/** Regions for a select, by 시도. */
export const regionOptions = (regions: Iterable<ChoosableRegion>): OptionGroup[] =>
  grouped(
    regions,
    ({ provinceName }) => provinceName,
    ({ code, fullName }) => ({ value: code, label: fullName }),
  )

/** Partners for a select, by kind. */
export const partnerOptions = (partners: Iterable<ChoosablePartner>): OptionGroup[] =>
  grouped(
    partners,
    ({ kind }) => partnerKindNames[kind as PartnerKind],
    ({ id, name }) => ({ value: id, label: name }),
  )
