import Link from 'next/link'
import { koreanDay } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { Facts } from '@/ui/facts'
import { type PartnerKind, type PartnerStanding, partnerKindNames, standingNames } from '../domain/partner'
import { standingSentence } from '../domain/standing-wording'
import { type SuccessionRow, SuccessionList } from './partner-head'

interface PartnerFactsProps {
  partner: {
    readonly kind: PartnerKind
    readonly abbreviation: string | null
    readonly classification: string | null
    readonly corporateGroup: string | null
    readonly supervisorName: string | null
    readonly headquartersText: string | null
    readonly headquartersRegion: { readonly code: string; readonly fullName: string } | null
    readonly standing: PartnerStanding
    readonly validFrom: Date | null
    readonly validTo: Date | null
    readonly note: string | null
  }
  predecessors: readonly SuccessionRow[]
  successors: readonly SuccessionRow[]
}

/** The note of a succession is often the note of the body. */
const withoutRepeat = (rows: readonly SuccessionRow[], note: string | null) =>
  rows.map((row) => (row.note === note ? { ...row, note: null } : row))

/** What is known of a body; those that do not apply to its kind are left out. */
export function PartnerFacts({ partner, predecessors, successors }: PartnerFactsProps) {
  const {
    kind,
    abbreviation,
    classification,
    corporateGroup,
    supervisorName,
    headquartersText,
    headquartersRegion,
    standing,
    validFrom,
    validTo,
    note,
  } = partner
  const headquarters = headquartersRegion ? (
    <Link href={`/regions/${headquartersRegion.code}`} className="link">
      {headquartersText ?? headquartersRegion.fullName}
    </Link>
  ) : (
    headquartersText
  )
  const period = [validFrom && `${koreanDay(validFrom)}부터`, validTo && `${koreanDay(validTo)} 전까지`]
    .filter(Boolean)
    .join(' ')
  const items = [
    { term: '종류', value: [partnerKindNames[kind], classification].filter(Boolean).join(' · ') },
    { term: '참여', value: standingNames[standing], note: standingSentence(standing, kind) },
    abbreviation && { term: '줄인 이름', value: abbreviation },
    kind === 'company' && { term: '기업집단', value: corporateGroup },
    supervisorName && { term: '주무 기관', value: supervisorName },
    { term: '본사 소재지', value: headquarters },
    period && { term: '있던 기간', value: period },
    predecessors.length > 0 && {
      term: '앞선 기관',
      value: <SuccessionList rows={withoutRepeat(predecessors, note)} label="앞선 기관" />,
    },
    successors.length > 0 && {
      term: '이어받은 기관',
      value: <SuccessionList rows={withoutRepeat(successors, note)} label="이어받은 기관" />,
    },
    note && { term: '참고', value: note },
  ]
  return (
    <Card title="기관 정보" tone="soft">
      <Facts items={items.filter((item) => typeof item === 'object' && item !== null)} />
    </Card>
  )
}
