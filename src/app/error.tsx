'use client'

import { Button } from '@/ui/button'
import { LinkButton } from '@/ui/link-button'
import { ProblemPage } from '@/ui/shell/problem-page'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main" tabIndex={-1}>
      <title>화면을 불러오지 못했습니다 | 상생 자매결연 포털</title>
      <ProblemPage
        title="화면을 불러오지 못했습니다"
        advice="잠시 뒤 다시 시도해 주세요. 계속되면 담당 부서에 아래 요청 번호를 알려 주세요."
        requestNumber={error.digest}
        actions={
          <>
            <Button look="filled" onClick={reset}>
              다시 시도
            </Button>
            <LinkButton href="/">처음 화면으로</LinkButton>
          </>
        }
      >
        요청을 처리하는 중에 문제가 생겼습니다. 이미 저장한 내용은 그대로 있습니다.
      </ProblemPage>
    </main>
  )
}
