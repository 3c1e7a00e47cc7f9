import { type PartnerKind, partnerKindNames } from '@/modules/partners/domain/partner'
import { koreanNumber } from '@/shared/korean-number'
import { Facts } from '@/ui/facts'

interface NamedPair {
  readonly regionName: string
  readonly partnerName: string
}

interface ConfirmationFactsProps {
  /** Pairs of the run that are no tie yet. */
  readonly fresh: readonly { readonly regionCode: string; readonly partnerId: string; readonly partnerKind: string }[]
  readonly standing: number
  readonly endings: readonly NamedPair[]
  readonly shared: readonly NamedPair[]
}

const cases = (count: number) => `${koreanNumber(count)}건`
const places = (ids: readonly string[]) => `${koreanNumber(new Set(ids).size)}곳`
const namesOf = (pairs: readonly NamedPair[]) =>
  pairs.map(({ regionName, partnerName }) => `${regionName} – ${partnerName}`).join(', ')

/** What confirming a run would do. */
export function ConfirmationFacts({ fresh, standing, endings, shared }: ConfirmationFactsProps) {
  const kinds = [...new Set(fresh.map(({ partnerKind }) => partnerKind as PartnerKind))].map((kind) => {
    const ofKind = fresh.filter(({ partnerKind }) => partnerKind === kind)
    return `${partnerKindNames[kind]} ${cases(ofKind.length)}`
  })
  return (
    <Facts
      items={[
        { term: '새 결연', value: cases(fresh.length), note: kinds.join(', ') },
        { term: '그대로 두는 결연', value: cases(standing) },
        { term: '끝나는 결연', value: cases(endings.length), note: endings.length > 0 ? namesOf(endings) : undefined },
        ...(shared.length > 0
          ? [
              {
                term: '따로 정할 협약',
                value: cases(shared.length),
                note: `여러 기관이 함께 맺은 협약이라 저절로 끝내지 않습니다: ${namesOf(shared)}`,
              },
            ]
          : []),
        { term: '새 결연이 생기는 지역', value: places(fresh.map(({ regionCode }) => regionCode)) },
        { term: '새 결연을 맡는 기관', value: places(fresh.map(({ partnerId }) => partnerId)) },
        { term: '보이는 곳', value: '지역·기관 화면과 공개 지도에 바로 보입니다.' },
        { term: '알림', value: '해당 지역과 기관의 담당자 알림함에 갑니다.' },
        { term: '되돌리기', value: '진행된 결연이 생기기 전까지 회차 화면에서 전체를 되돌릴 수 있습니다.' },
      ]}
    />
  )
}
