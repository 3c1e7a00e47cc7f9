import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { partnerKindNames } from '@/modules/partners/domain/partner'
import { isFreeMail } from '@/modules/partners/domain/registration'
import { findLikelyPartners, getRegistration } from '@/modules/partners/server/get-registration'
import { ApproveForm, RefuseForm } from '@/modules/partners/ui/registration-decision'
import { RegistrationStatusTag } from '@/modules/partners/ui/registration-table'
import { formatBusinessNumber } from '@/shared/business-number'
import { isUuid } from '@/shared/is-uuid'
import { koreanInstant } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { Facts } from '@/ui/facts'
import { PageHeader } from '@/ui/page-header'
import { SearchField } from '@/ui/search-field'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '참여 신청' }

const query = z.object({
  find: z
    .string()
    .max(50)
    .regex(/^\P{Cc}*$/u)
    .optional()
    .catch(undefined),
})

export default async function RegistrationPage({ params, searchParams }: PageProps<'/registrations/[id]'>) {
  const { id } = await params
  const { find } = query.parse(await searchParams)
  const actor = await signedInActor(`/registrations/${id}`)
  const registration = isUuid(id) ? await getRegistration(actor, id) : null
  if (!registration) notFound()
  const { status, version, name, contactEmail, message, decidedAt, decisionReason, partner } = registration
  const isWaiting = status === 'waiting'
  const likely = isWaiting ? await findLikelyPartners(registration, find) : []
  return (
    <PageMain>
      <PageHeader
        size="work"
        title={<span className="wrap-anywhere">{name}</span>}
        tags={<RegistrationStatusTag status={status} />}
        lead={`${partnerKindNames[registration.kind]} · ${koreanInstant(registration.createdAt)} 신청`}
        breadcrumbs={[{ label: '참여 신청 심사', href: '/registrations' }, { label: name }]}
      />
      <Columns
        sideWidth="wide"
        side={
          <>
            <ApproveForm
              registrationId={id}
              version={version}
              status={status}
              email={contactEmail}
              likely={likely}
              key="approve"
            />
            {isWaiting && (
              <Card title="다른 이름으로 찾기" tone="soft">
                <SearchField
                  action={`/registrations/${id}`}
                  name="find"
                  label="있는 기관 찾기"
                  placeholder="이름 일부나 초성"
                  defaultValue={find}
                />
                <p className="mt-2 text-sm text-text-subtle">
                  찾은 기관은 위 ‘승인’의 목록에 더해집니다. 이름이 바뀐 기관은 옛 이름으로 찾아도 됩니다.
                </p>
              </Card>
            )}
            <RefuseForm registrationId={id} version={version} status={status} key="refuse" />
            {!isWaiting && (
              <Card title="결정">
                <Facts
                  items={[
                    { term: '결정한 때', value: decidedAt && koreanInstant(decidedAt) },
                    { term: '결정한 사람', value: registration.decidedByName },
                    ...(partner
                      ? [
                          {
                            term: '기관',
                            value: (
                              <Link href={`/partners/${partner.id}`} className="link">
                                {partner.name}
                              </Link>
                            ),
                          },
                        ]
                      : []),
                    ...(decisionReason ? [{ term: '사유', value: decisionReason }] : []),
                  ]}
                />
              </Card>
            )}
          </>
        }
      >
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
          {isWaiting && isFreeMail(contactEmail) && (
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
      </Columns>
    </PageMain>
  )
}
