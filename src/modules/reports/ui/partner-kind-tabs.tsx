import { type PartnerKind, partnerKindNames, partnerKinds } from '@/modules/partners/domain/partner'
import type { PartnerFilter } from '@/modules/partners/domain/partner-filter'
import { addressOf } from '@/shared/address'
import { LinkTabs } from '@/ui/link-tabs'

interface PartnerKindTabsProps {
  readonly filter: PartnerFilter
  readonly counts: Readonly<Record<PartnerKind, number>>
}

/** The kinds of the directory, with how many meet the other conditions. */
export function PartnerKindTabs({ filter, counts }: PartnerKindTabsProps) {
  const tab = (label: string, kind: PartnerKind | undefined, count: number) => ({
    label,
    count,
    href: addressOf('/partners', { ...filter, kind, page: undefined }),
    current: filter.kind === kind,
  })
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <LinkTabs
      label="기관 종류"
      items={[
        tab('모두', undefined, all),
        ...partnerKinds.map((kind) => tab(partnerKindNames[kind], kind, counts[kind])),
      ]}
    />
  )
}
