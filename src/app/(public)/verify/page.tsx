import type { Metadata } from 'next'
import { listPublications } from '@/modules/publications/server/get-publication'
import { PublicationList } from '@/modules/publications/ui/publication-list'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = {
  title: '매칭 검증',
  description: '공표한 매칭이 규칙을 지켰는지, 더 나은 매칭이 없었는지 누구나 다시 계산합니다',
}

export default async function VerifyPage() {
  const publications = await listPublications()
  return (
    <PageMain>
      <PageHeader
        title="매칭 검증"
        lead="공표한 매칭이 정해진 규칙을 지켰는지, 점수 합이 더 높은 매칭은 없었는지를 누구나 자기 컴퓨터에서 다시 계산할 수 있습니다."
        breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '매칭 검증' }]}
      />
      <PublicationList publications={publications} />
    </PageMain>
  )
}
