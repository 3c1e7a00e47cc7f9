import type { Metadata } from 'next'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listOwnSurveys } from '@/modules/pledges/server/list-own-surveys'
import { SurveyList } from '@/modules/pledges/ui/survey-list'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '수요조사' }

export default async function SurveyPage() {
  const actor = await signedInActor('/survey')
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="수요조사"
        lead="결연을 희망하는 상대와 할 수 있는 일을 적습니다. 쓰는 대로 저장되고, 마감까지 고칠 수 있습니다."
      />
      <SurveyList surveys={await listOwnSurveys(actor)} />
    </PageMain>
  )
}
