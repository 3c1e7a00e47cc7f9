import type { Metadata } from 'next'
import { Article, ArticleSection } from '@/ui/article'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '저작권 정책' }

export default function CopyrightPage() {
  return (
    <PageMain>
      <PageHeader title="저작권 정책" breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '저작권 정책' }]} />
      <Article>
        <ArticleSection id="design" title="화면 디자인">
          <p>
            이 화면의 색, 글자 크기, 간격 같은 디자인 값은 행정안전부가 만든{' '}
            <a href="https://www.krds.go.kr" className="link" rel="noreferrer">
              대한민국 디지털 정부 디자인 시스템(KRDS)
            </a>
            을 따릅니다. KRDS는 공공누리 제1유형(출처표시)에 따라 이용할 수 있습니다.
          </p>
          <p>
            <a href="https://www.kogl.or.kr/info/licenseType1.do" className="link" rel="noreferrer">
              공공누리 제1유형: 출처표시 이용조건 보기
            </a>
          </p>
        </ArticleSection>
        <ArticleSection id="fonts" title="글꼴과 아이콘">
          <ul>
            <li>글꼴: Pretendard GOV. SIL 오픈 폰트 라이선스 1.1(OFL-1.1)</li>
            <li>아이콘: Lucide. ISC 라이선스</li>
          </ul>
        </ArticleSection>
        <ArticleSection id="data" title="결연 자료">
          <p>
            결연 현황은 행정안전부와 지방자치단체가 발표한 매칭 명단, 언론 보도, 이 포털에서 확정한 매칭을 정리한
            것입니다. 지역, 기관, 결연 화면마다 아래쪽 ‘근거’에 출처를 적습니다. 보도의 문장과 사진은 옮기지 않고 사실만
            정리합니다.
          </p>
          <ul>
            <li>시군구와 인구: 행정표준코드, 행정안전부 주민등록 인구</li>
            <li>인구감소지역·관심지역과 특별재난지역: 정부 고시와 보도</li>
            <li>특산물과 축제: 일반에 알려진 내용과 지역이 직접 적은 내용. 신뢰도를 함께 적습니다.</li>
          </ul>
        </ArticleSection>
        <ArticleSection id="reuse" title="자료를 다시 쓰려면">
          <p>
            오픈 API로 받은 자료를 쓸 때는 ‘상생 자매결연 포털’과 기준일, 그리고 각 자료의 출처를 함께 밝혀 주세요.
            잘못된 내용을 찾으면 담당 부서에 알려 주세요.
          </p>
        </ArticleSection>
      </Article>
    </PageMain>
  )
}
