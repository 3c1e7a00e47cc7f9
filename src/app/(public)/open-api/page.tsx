import type { Metadata } from 'next'
import { Article, ArticleSection } from '@/ui/article'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { EndpointSection, ItemTable } from './endpoint-section'
import { endpoints } from './endpoints'

export const metadata: Metadata = { title: '자료·개방 데이터', description: '결연 현황을 JSON으로 받는 오픈 API' }

const answer = [
  { korean: '쪽', english: 'page', meaning: '1부터. 요청하지 않으면 1' },
  { korean: '한 쪽의 수', english: 'perPage', meaning: '1~1000. 요청하지 않으면 10' },
  { korean: '전체 수', english: 'totalCount', meaning: '조건에 맞는 모든 건수' },
  { korean: '이번 수', english: 'currentCount', meaning: '이 쪽에 담긴 건수' },
  { korean: '자료', english: 'data', meaning: '아래 출력 항목의 목록' },
]

export default function OpenApiPage() {
  return (
    <PageMain>
      <PageHeader
        title="자료·개방 데이터"
        lead="화면에 보이는 결연 현황을 같은 내용의 JSON으로 받을 수 있습니다. 인증키는 필요하지 않습니다."
        breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '자료·개방 데이터' }]}
      />
      <Article>
        <ArticleSection id="answer" title="공통 형식">
          <p className="mb-4">
            요청 변수는 주소 뒤에 붙입니다. 없는 변수나 읽을 수 없는 값이면 무엇이 잘못됐는지 400으로 답합니다. 글자는
            UTF-8, 날짜는 YYYY-MM-DD입니다.
          </p>
          <ItemTable caption="쪽 나누기" items={answer} />
        </ArticleSection>
        {endpoints.map((endpoint) => (
          <EndpointSection key={endpoint.id} endpoint={endpoint} />
        ))}
      </Article>
    </PageMain>
  )
}
