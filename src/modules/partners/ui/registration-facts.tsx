import Link from 'next/link'
import { formatBusinessNumber } from '@/shared/business-number'
import { koreanInstant } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { Facts } from '@/ui/facts'
import { SearchField } from '@/ui/search-field'
import { partnerKindNames } from '../domain/partner'
import { type RegistrationView, isFreeMail } from '../domain/registration'

/** Who applied, whom to ask, and what they wrote. */
export function RegistrationFacts({ registration }: { registration: RegistrationView }) {
  const { status, name, contactEmail, message } = registration
  return (
    <>
      <Card title="신청한 기관">
        <Facts
          items={[
            { term: '이름', value: name },
            { term: '사업자등록번호', value: formatBusinessNumber(registration.businessNumber) },
            { term: '종류', value: partnerKindNames[registration.kind] },
            { term: '세부 유형', value: registration.classification },
            { term: '본사 소재지', value: registration.headquartersName ?? '대상 지역이 아닌 곳' },
          ]}
        />
      </Card>
      <Card title="담당자">
        <Facts
          items={[
            { term: '이름', value: registration.contactName },
            { term: '전화번호', value: registration.contactPhone },
            { term: '메일', value: <span className="break-all">{contactEmail}</span> },
          ]}
        />
        {status === 'waiting' && isFreeMail(contactEmail) && (
          <Alert tone="warning" className="mt-4">
            누구나 만들 수 있는 메일 주소입니다. 기관의 대표번호로 전화해 소속을 확인한 뒤 결정해 주세요.
          </Alert>
        )}
      </Card>
      {message && (
        <Card title="전할 말">
          <p className="whitespace-pre-line wrap-anywhere">{message}</p>
        </Card>
      )}
    </>
  )
}

/** Looks for a listed body that the portal did not think of by itself. */
export const FindPartnerCard = ({ path, find }: { path: string; find: string | undefined }) => (
  <Card title="다른 이름으로 찾기" tone="soft">
    <SearchField action={path} name="find" label="있는 기관 찾기" placeholder="이름 일부나 초성" defaultValue={find} />
    <p className="mt-2 text-sm text-text-subtle">
      찾은 기관은 위 ‘승인’의 목록에 더해집니다. 이름이 바뀐 기관은 옛 이름으로 찾아도 됩니다.
    </p>
  </Card>
)

/** What was decided, by whom and when. */
export function DecisionFacts({ registration }: { registration: RegistrationView }) {
  const { decidedAt, decidedByName, decisionReason, partner } = registration
  const link = partner && (
    <Link href={`/partners/${partner.id}`} className="link">
      {partner.name}
    </Link>
  )
  return (
    <Card title="결정">
      <Facts
        items={[
          { term: '결정한 때', value: decidedAt && koreanInstant(decidedAt) },
          { term: '결정한 사람', value: decidedByName },
          ...(link ? [{ term: '기관', value: link }] : []),
          ...(decisionReason ? [{ term: '사유', value: decisionReason }] : []),
        ]}
      />
    </Card>
  )
}
