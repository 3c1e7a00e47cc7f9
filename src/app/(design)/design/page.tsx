import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { saveDisplayAction } from '@/app/display-settings'
import { Button } from '@/ui/button'
import { Dock } from '@/ui/dock'
import { displayCookie, parseDisplay } from '@/ui/display'
import { LinkChips } from '@/ui/link-chips'
import { LinkTabs } from '@/ui/link-tabs'
import { PageHeader } from '@/ui/page-header'
import { SectionHeader } from '@/ui/section-header'
import { SessionClock } from '@/ui/session-clock'
import { DisplaySettings } from '@/ui/shell/display-settings'
import { Footer } from '@/ui/shell/footer'
import { PublicHeader } from '@/ui/shell/public-header'
import { PageMain } from '@/ui/shell/page-main'
import { SkipLink } from '@/ui/shell/skip-link'
import { TrialStrip } from '@/ui/shell/trial-strip'
import { WorkHeader } from '@/ui/shell/work-header'
import { Tag } from '@/ui/tag'
import { pauseAction } from './pause-action'
import { readSampleTiles } from './read-sample-tiles'
import { ButtonSection } from './sections/button-section'
import { DataSection } from './sections/data-section'
import { FormSection } from './sections/form-section'
import { MapSection } from './sections/map-section'
import { MarkSection } from './sections/mark-section'
import { StateSection } from './sections/state-section'

export const metadata: Metadata = { title: '디자인 살펴보기', robots: { index: false } }

const name = '상생 자매결연 포털'
const menu = ['결연 현황', '지역 찾기', '기관·기업 찾기', '교류와 우수사례', '매칭 검증', '자료·개방 데이터']
const workMenu = ['내 할 일', '현황판', '회차·매칭', '결연', '교류 실적', '자료']
const toItems = (labels: string[], current: number) =>
  labels.map((label, index) => ({
    label,
    href: `/design?menu=${encodeURIComponent(label)}`,
    current: index === current,
  }))

type Search = Promise<{ [key: string]: string | string[] | undefined }>

export default async function DesignPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const tiles = await readSampleTiles()
  const display = parseDisplay((await cookies()).get(displayCookie)?.value)
  const settings = <DisplaySettings display={display} action={saveDisplayAction} />
  const remaining = Number(search.remaining ?? 1661)
  const work = search.header === 'work'
  const clock = (
    <SessionClock
      remainingSeconds={remaining}
      expiresAt={String(search.remaining ?? '')}
      extendAction={pauseAction}
      logoutAction={pauseAction}
      expiredHref="/design"
    />
  )
  const brand = { name, href: '/design' }
  return (
    <>
      <SkipLink />
      <TrialStrip wide={work}>
        시험 운영 중인 화면으로 공식 정부 서비스가 아닙니다. 결연 현황은 공개 자료를 정리한 것입니다.
      </TrialStrip>
      {work ? (
        <WorkHeader
          brand={brand}
          menu={toItems(workMenu, 2)}
          clock={clock}
          utilities={<DisplaySettings display={display} action={saveDisplayAction} compact />}
          notices={{ count: 4, href: '/design' }}
          person={{ label: '행정안전부 · 매칭 담당', href: '/design' }}
        />
      ) : (
        <PublicHeader
          brand={brand}
          menu={toItems(menu, 0)}
          utilities={settings}
          account={{ label: '로그인', href: '/design' }}
        />
      )}
      <PageMain width={work ? 'wide' : 'content'} tinted={work}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <PageHeader
            title="디자인 살펴보기"
            lead="모든 화면이 함께 쓰는 모양과 상태"
            breadcrumbs={[{ label: '자료', href: '/design' }, { label: '디자인 살펴보기' }]}
            tags={
              <>
                <Tag tone="success" size="large">
                  활동 중
                </Tag>
                <Tag tone="warning" size="large">
                  교류 뜸함
                </Tag>{' '}
                3자 협약 · 2025. 12. 16. 체결
              </>
            }
            actions={
              <>
                <Button>협약서 보기</Button>
                <Button look="filled">교류 실적 보고</Button>
              </>
            }
          />
          <LinkChips
            label="할 일 거르기"
            items={['처리할 일', '기한 지남', '이번 주', '확인 요청'].map((label, index) => ({
              label,
              href: `/design?chip=${index}`,
              count: 5 - index,
              current: index === 0,
            }))}
          />
          <LinkTabs
            label="살펴볼 곳"
            items={['왜 이 매칭인가', '왜 다른 곳이 아닌가'].map((label, index) => ({
              label,
              href: `/design?tab=${index}`,
              current: index === 0,
            }))}
          />
          <SectionHeader title="기한이 지난 일 1건" rule="danger" />
          <SectionHeader
            title="최근 협약"
            lead="2026. 11. 21. 기준"
            action={
              <a href="#data" className="link">
                협약 79건 모두 보기
              </a>
            }
          />
          <MapSection tiles={tiles} chosenKey={typeof search.tile === 'string' ? search.tile : undefined} />
          <ButtonSection pause={pauseAction} />
          <FormSection />
          <DataSection />
          <StateSection />
          <MarkSection />
          <Dock note="10:42 자동 저장됨">
            <Button>나중에</Button>
            <Button look="filled">제출 전 확인</Button>
          </Dock>
        </div>
      </PageMain>
      <Footer
        name={name}
        wide={work}
        contact="담당: 기업협력지원과(시험용 표시) · 평일 09:00–18:00"
        links={[
          { label: '개인정보 처리방침', href: '/design?p=privacy', strong: true },
          { label: '저작권 정책', href: '/design?p=copyright' },
          { label: '이용안내', href: '/design?p=guide' },
          { label: '오픈 API', href: '/design?p=api' },
        ]}
      />
    </>
  )
}
