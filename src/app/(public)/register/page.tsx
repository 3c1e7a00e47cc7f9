import type { Metadata } from 'next'
import { RegistrationForm } from '@/modules/partners/ui/registration-form'
import { listRegionChoices } from '@/modules/regions/server/list-region-choices'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = {
  title: '참여 신청',
  description: '자매결연에 함께하려는 기업·공공기관·중앙행정기관이 신청합니다.',
}

export default async function RegisterPage() {
  const regions = await listRegionChoices()
  return (
    <PageMain>
      <PageHeader
        title="참여 신청"
        lead="지역과 자매결연을 맺으려는 기업·공공기관·중앙행정기관의 담당자가 신청합니다."
        breadcrumbs={[
          { label: '결연 현황', href: '/' },
          { label: '기관·기업 찾기', href: '/partners' },
          { label: '참여 신청' },
        ]}
      />
      <Columns
        side={
          <>
            <Card title="신청하기 전에" tone="soft">
              <ul className="grid list-disc gap-2 pl-5 text-sm">
                <li>목록에 있어도 담당자 계정이 없으면 신청해 주세요. 같은 기관으로 이어 드립니다.</li>
                <li>이미 담당자가 있는 기관이면 기관 안의 담당자에게 문의해 주세요.</li>
                <li>신청은 자유이며, 언제든 그만둘 수 있습니다.</li>
              </ul>
              <div className="mt-4">
                <LinkButton href="/partners" size={40}>
                  우리 기관 찾아보기
                </LinkButton>
              </div>
            </Card>
            <Card title="어떻게 진행됩니까" tone="soft">
              <ol className="grid list-decimal gap-2 pl-5 text-sm">
                <li>신청서를 냅니다.</li>
                <li>공공기관은 재정경제부, 기업은 산업통상부, 중앙행정기관은 행정안전부가 확인합니다.</li>
                <li>메일로 받은 초대 주소에서 비밀번호를 정합니다.</li>
                <li>수요조사에서 희망 지역을 냅니다.</li>
              </ol>
            </Card>
          </>
        }
      >
        <RegistrationForm regions={regions} />
      </Columns>
    </PageMain>
  )
}
