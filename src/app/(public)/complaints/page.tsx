import type { Metadata } from 'next'
import { ComplaintForm, ComplaintLookUpForm } from '@/modules/safeguards/ui/complaint-form'
import { ComplaintCourse, ForbiddenActs } from '@/modules/safeguards/ui/complaint-rules'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = {
  title: '강요·할당 신고',
  description: '고향사랑기부를 강요하거나 할당한 일, 후원·구매를 압박한 일을 알립니다.',
}

export default function ComplaintsPage() {
  return (
    <PageMain>
      <PageHeader
        title="강요·할당 신고"
        lead="로그인하거나 이름을 밝히지 않아도 됩니다. 신고 내용은 행정안전부 담당만 보고, 신고 대상 기관에는 보이지 않습니다."
        breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '강요·할당 신고' }]}
      />
      <Columns
        side={
          <>
            <Card title="이미 신고하셨습니까" id="look-up">
              <ComplaintLookUpForm />
            </Card>
            <ForbiddenActs />
            <ComplaintCourse />
          </>
        }
      >
        <ComplaintForm />
      </Columns>
    </PageMain>
  )
}
