import Link from 'next/link'
import { Facts } from '@/ui/facts'
import { agreementStatusNames } from '../domain/agreement'
import type { AgreementDetails } from '../domain/agreement-view'
import { basisText, statusSentences } from '../domain/agreement-wording'

/** The state of an agreement, what it rests on and the date as it was printed. */
export function AgreementFacts({ agreement }: { agreement: AgreementDetails }) {
  const { status, dateText, dateAsPrinted, round, note } = agreement
  const items = [
    { term: '상태', value: agreementStatusNames[status], note: statusSentences[status] },
    { term: '근거', value: basisText(agreement) },
    { term: '날짜', value: dateText ?? '날짜 미확인', note: dateAsPrinted && `자료에 적힌 대로: ${dateAsPrinted}` },
    round && {
      term: '매칭 회차',
      value: (
        <Link href={`/agreements?round=${round.id}`} className="link">
          {round.name}
        </Link>
      ),
    },
    note && { term: '비고', value: note },
  ]
  return <Facts items={items.filter((item) => typeof item === 'object' && item !== null)} />
}
