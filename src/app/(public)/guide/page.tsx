import type { Metadata } from 'next'
import Link from 'next/link'
import { roleNames, roles } from '@/modules/accounts/domain/role'
import { agreementStatuses } from '@/modules/agreements/domain/agreement'
import { statusSentences } from '@/modules/agreements/domain/agreement-wording'
import { StatusTag } from '@/modules/agreements/ui/status-tag'
import { partnerStandings } from '@/modules/partners/domain/partner'
import { standingSentence } from '@/modules/partners/domain/standing-wording'
import { StandingTag } from '@/modules/partners/ui/standing-tag'
import { requiredTies } from '@/modules/rounds/server/required-ties'
import { Article, ArticleSection } from '@/ui/article'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { Table } from '@/ui/table'
import { TileLegend } from '@/ui/tile-map/tile-legend'

export const metadata: Metadata = { title: '이용안내' }

const duties: Record<(typeof roles)[number], string> = {
  ministryManager: '수요조사를 열고 매칭을 실행·확정하며 수락을 받습니다. 지역·기관·계정을 관리합니다.',
  ministryViewer: '모든 업무 화면과 감사기록을 보고, 공표한 매칭의 전체 증명을 확인합니다. 고치지는 않습니다.',
  publicInstitutionCoManager: '공공기관의 정보와 수요조사 응답, 참여 신청을 맡고 매칭을 봅니다.',
  companyCoManager: '민간기업의 정보와 수요조사 응답, 참여 신청을 맡고 매칭을 봅니다.',
  institutionOfficer:
    '수요조사에 답하고, 맺어진 결연과 지역의 제안에 수락 여부를 답합니다. 자기 기관의 정보를 고칩니다.',
  regionOfficer: '지역 제안서와 제공 항목을 쓰고, 기관에 결연을 제안하고, 맺어진 결연에 수락 여부를 답합니다.',
  provinceOfficer: '관할 시군구의 응답과 결연, 매칭, 수락 현황을 봅니다.',
  systemAdministrator: '계정과 소속, 감사기록을 관리합니다.',
}

export default async function GuidePage() {
  const required = await requiredTies()
  return (
    <PageMain>
      <PageHeader
        title="이용안내"
        lead="찾는 법, 화면에 쓰인 말과 표시, 편하게 보는 법"
        breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '이용안내' }]}
      />
      <Article>
        <ArticleSection id="search" title="찾는 법">
          <ul>
            <li>
              지역이나 기관의 이름 일부로 찾습니다. 초성만 적어도 됩니다. 예:{' '}
              <Link href="/search?q=ㅈㅅㄱ" className="link">
                ㅈㅅㄱ
              </Link>
              은 정선군·장성군·장수군처럼 첫소리가 같은 곳을 찾습니다.
            </li>
            <li>기관은 옛 이름과 지금 이름 모두로 찾을 수 있습니다. 산업통상자원부로 찾으면 산업통상부가 나옵니다.</li>
            <li>이름이 같은 시군구가 있어 언제나 시도와 함께 적습니다.</li>
            <li>찾은 조건은 주소에 담깁니다. 주소를 복사하면 같은 화면을 다시 열 수 있습니다.</li>
          </ul>
        </ArticleSection>
        <ArticleSection id="map" title="칸 지도 읽는 법">
          <p className="mb-4">{`한 칸이 시군구 한 곳이고 숫자는 결연 기관 수입니다. 색이 짙고 아래 막대가 길수록 많으며, 빗금 친 칸은 결연이 없는 지역입니다. 지역마다 기관 ${required}곳 이상과 맺는 것이 목표입니다.`}</p>
          <TileLegend
            title="칸의 뜻"
            items={[
              { state: 'none', label: '없음' },
              { state: 'one', label: '1곳' },
              { state: 'two', label: '2곳' },
              { state: 'many', label: '3곳 이상' },
              { state: 'outside', label: '대상 아님' },
            ]}
          />
        </ArticleSection>
        <ArticleSection id="counting" title="집계 기준과 상태">
          <p className="mb-4">
            매칭 확정, 결연 보도, 협약 체결 상태를 결연으로 셉니다. 당사자가 셋 이상인 협약은 한 건으로 세고, 한 지역이
            같은 기관과 두 번 맺어도 결연 기관은 한 곳으로 셉니다. 공개된 명단과 보도를 모은 것이라 실제보다 적을 수
            있습니다.
          </p>
          <Table
            caption="결연의 상태"
            rows={agreementStatuses}
            rowKey={(status) => status}
            columns={[
              { key: 'status', header: '상태', cell: (status) => <StatusTag status={status} />, noWrap: true },
              { key: 'means', header: '뜻', cell: (status) => statusSentences[status], phone: 'plain' },
            ]}
          />
        </ArticleSection>
        <ArticleSection id="standing" title="기관의 참여 표시">
          <Table
            caption="기관의 참여 표시"
            hideCaption
            rows={partnerStandings}
            rowKey={(standing) => standing}
            columns={[
              {
                key: 'standing',
                header: '표시',
                cell: (standing) => <StandingTag standing={standing} />,
                noWrap: true,
              },
              {
                key: 'means',
                header: '뜻',
                cell: (standing) => standingSentence(standing, 'ministry'),
                phone: 'plain',
              },
            ]}
          />
          <p className="mt-4">
            기관이 나뉘어 어느 기관이 결연을 맡는지 정해지지 않았으면 ‘맡을 기관 확인 중’이라고 적고, 이어받은 기관
            모두에 보여 드립니다.
          </p>
        </ArticleSection>
        <ArticleSection id="hometown-donation" title="고향사랑기부">
          <ul>
            <li>개인이 스스로 하는 기부입니다. 기관·기업의 이름이나 예산으로는 할 수 없습니다.</li>
            <li>한 사람이 한 해에 2,000만 원까지 할 수 있고, 자기가 사는 곳의 시군구와 시도에는 할 수 없습니다.</li>
            <li>
              금액이나 인원을 정해 나누거나, 업무·고용 관계를 이용해 기부하게 할 수 없습니다(「고향사랑 기부금에 관한
              법률」 제6조). 이 포털의 서약과 보고에도 기부 목표나 명단을 적을 수 없습니다.
            </li>
            <li>
              기부하라는 강요나 할당을 받았다면{' '}
              <Link href="/complaints" className="link">
                강요·할당 신고
              </Link>
              로 알려 주세요. 이름을 밝히지 않아도 됩니다.
            </li>
          </ul>
        </ArticleSection>
        <ArticleSection id="roles" title="담당자의 역할">
          <Table
            caption="담당자의 역할"
            hideCaption
            rows={roles}
            rowKey={(role) => role}
            columns={[
              { key: 'role', header: '역할', cell: (role) => <b>{roleNames[role]}</b> },
              { key: 'duty', header: '하는 일', cell: (role) => duties[role], phone: 'plain' },
            ]}
          />
        </ArticleSection>
        <ArticleSection id="access" title="편하게 보는 법">
          <ul>
            <li>
              글자와 화면: 위쪽 ‘글자·화면 설정’에서 크기 다섯 단계와 ‘선명한 화면’을 고릅니다. 선명한 화면은 어두운
              바탕에 밝은 글자로 보여 드립니다.
            </li>
            <li>
              키보드: Tab으로 옮기고 Enter로 엽니다. 첫 번째 Tab에 ‘본문 바로가기’가 나옵니다. 칸 지도에서는 화살표 키로
              이웃한 칸으로 옮깁니다.
            </li>
            <li>화면 낭독기: 칸 지도는 링크 목록으로 읽으며, ‘표’를 고르면 같은 내용을 표로 볼 수 있습니다.</li>
            <li>인쇄: 모든 화면은 A4에 맞추어 밝은 바탕으로 인쇄됩니다.</li>
          </ul>
        </ArticleSection>
      </Article>
    </PageMain>
  )
}
