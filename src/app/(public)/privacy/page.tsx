import type { Metadata } from 'next'
import { portalStage } from '@/modules/accounts/server/portal-stage'
import { Alert } from '@/ui/alert'
import { Article, ArticleSection } from '@/ui/article'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { StoredDataTable } from './stored-data-table'

export const metadata: Metadata = { title: '개인정보 처리방침' }

export default function PrivacyPage() {
  const { operator, isTrial, isOfficial, providerName } = portalStage()
  const controller = isOfficial ? operator : '이 포털을 설치해 운영하는 기관(아래 ‘운영 기관’)'
  return (
    <PageMain>
      <PageHeader
        title="개인정보 처리방침"
        breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '개인정보 처리방침' }]}
      />
      <Article>
        {isTrial && (
          <Alert tone="warning" title="시험 운영 중입니다">
            시연 계정의 사람과 이메일은 모두 지어낸 것입니다. 시험 운영 중에는 실제 개인정보를 넣지 마세요.
          </Alert>
        )}
        <ArticleSection id="controller" title="누가 처리합니까">
          <p>{`개인정보처리자는 ${controller}입니다. 개인정보 보호책임자의 이름과 연락처는 운영 기관이 정해 누리집에 알립니다.`}</p>
        </ArticleSection>
        <ArticleSection id="public" title="로그인하지 않고 볼 때">
          <p>
            공개 화면과 오픈 API는 로그인 없이 볼 수 있으며, 보는 사람의 이름이나 이메일을 묻지 않습니다. 방문 분석
            도구와 광고를 쓰지 않고, 화면을 보는 동안 다른 회사의 서버로 나가는 요청이 없습니다.
          </p>
          <p>
            글자 크기와 화면 밝기를 바꾸면 그 선택만 담은 쿠키(display)를 1년 동안 브라우저에 둡니다. 쿠키를 지우면 처음
            설정으로 돌아갑니다.
          </p>
        </ArticleSection>
        <ArticleSection id="stored" title="무엇을 왜 저장합니까">
          <p className="mb-4">
            업무 계정은 초대를 받은 담당자에게만 만듭니다. 주민등록번호 같은 고유식별정보와 건강·신념 같은 민감정보는
            받지 않습니다. 고향사랑기부자 개인의 정보도 저장하지 않습니다.
          </p>
          <StoredDataTable />
        </ArticleSection>
        <ArticleSection id="retention" title="얼마나 보관합니까">
          <ul>
            <li>
              계정과 소속: 담당을 맡는 동안 보관합니다. 소속이 끝나도 누가 언제 무엇을 처리했는지 알 수 있도록 기록을
              남기며, 운영 기관이 정한 보유 기간이 지나면 운영 기관이 파기합니다.
            </li>
            <li>접속기록: 「개인정보의 안전성 확보조치 기준」에 따라 1년 이상 보관합니다.</li>
            <li>감사기록: 고치거나 지울 수 없게 쌓으며, 운영 기관이 정한 공공기록물 보존 기간을 따릅니다.</li>
            <li>초대 주소는 72시간, 비밀번호를 다시 정하는 주소는 30분이 지나면 쓸 수 없습니다.</li>
          </ul>
        </ArticleSection>
        <ArticleSection id="sharing" title="다른 곳에 주거나 맡깁니까">
          <p>개인정보를 제3자에게 제공하지 않습니다. 초대와 알림 메일은 운영 기관이 정한 메일 서버로 보냅니다.</p>
          {providerName && (
            <p>{`${providerName}으로 로그인하면 그곳에서 이메일과 사용자 식별값을 받아 계정을 확인합니다.`}</p>
          )}
        </ArticleSection>
        <ArticleSection id="safety" title="어떻게 지킵니까">
          <ul>
            <li>비밀번호는 되돌릴 수 없는 값(Argon2id)으로만 저장합니다.</li>
            <li>로그인 값은 원문 대신 확인용 값만 저장하며, 쓰지 않으면 자동으로 로그아웃됩니다.</li>
            <li>맡은 지역과 기관의 자료만 고칠 수 있고, 고친 일은 모두 감사기록에 남습니다.</li>
          </ul>
        </ArticleSection>
        <ArticleSection id="rights" title="내 정보를 보거나 고치려면">
          <p>
            자기 개인정보의 열람, 정정, 삭제, 처리정지를 운영 기관에 요구할 수 있습니다. 로그인한 사람은 ‘내 계정’에서
            자기 소속과 로그인한 기기를 볼 수 있습니다.
          </p>
          <p>
            침해를 신고하거나 상담하려면 개인정보침해 신고센터(국번 없이 118)나 개인정보 분쟁조정위원회(1833-6972)에
            문의할 수 있습니다.
          </p>
        </ArticleSection>
      </Article>
    </PageMain>
  )
}
