import { type PartnerKind, partnerKindNames } from '@/modules/partners/domain/partner'
import { Facts } from '@/ui/facts'
import { koreanNumber } from '@/shared/korean-number'

interface AudienceFactsProps {
  readonly kinds: readonly { readonly kind: PartnerKind; readonly count: number }[]
  readonly regions: number
  readonly people: number
  readonly withoutOfficer: number
}

const places = (value: number) => `${koreanNumber(value)}곳`

/** Whom a round asks and whom of them a letter reaches. */
export function AudienceFacts({ kinds, regions, people, withoutOfficer }: AudienceFactsProps) {
  return (
    <Facts
      items={[
        ...kinds.map(({ kind, count }) => ({ term: partnerKindNames[kind], value: places(count) })),
        { term: '지역', value: places(regions) },
        {
          term: '알림을 받을 사람',
          value: `${koreanNumber(people)}명`,
          note: '알림함과 메일로 한 번씩 갑니다.',
        },
        {
          term: '담당자가 없는 곳',
          value: places(withoutOfficer),
          note: withoutOfficer > 0 ? '계정이 없어 여기서 알릴 수 없습니다. 공문이나 전화로 알려 주세요.' : undefined,
        },
      ]}
    />
  )
}
