import type { Metadata } from 'next'
import { LinkButton } from '@/ui/link-button'
import { PageMain } from '@/ui/shell/page-main'
import { ProblemPage } from '@/ui/shell/problem-page'

export const metadata: Metadata = { title: '찾는 화면이 없습니다' }

export default function PublicNotFound() {
  return (
    <PageMain>
      <ProblemPage
        title="찾는 지역·기관·결연이 없습니다"
        advice="이름이나 초성으로 다시 찾아 보세요."
        actions={
          <>
            <LinkButton href="/search" look="filled">
              이름으로 찾기
            </LinkButton>
            <LinkButton href="/">처음 화면으로</LinkButton>
          </>
        }
      >
        주소가 바뀌었거나 지워졌을 수 있습니다.
      </ProblemPage>
    </PageMain>
  )
}
