import type { Metadata } from 'next'
import { LinkButton } from '@/ui/link-button'
import { ProblemPage } from '@/ui/shell/problem-page'

export const metadata: Metadata = { title: '찾는 화면이 없습니다' }

export default function NotFound() {
  return (
    <main id="main" tabIndex={-1}>
      <ProblemPage
        title="찾는 화면이 없습니다"
        advice="주소를 다시 확인하거나 처음 화면에서 찾아 주세요."
        actions={
          <LinkButton href="/" look="filled">
            처음 화면으로
          </LinkButton>
        }
      >
        주소가 바뀌었거나 지워졌거나, 볼 수 있는 권한이 없는 화면입니다.
      </ProblemPage>
    </main>
  )
}
