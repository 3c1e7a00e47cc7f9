'use client'

import { Button } from '@/ui/button'
import { ProblemPage } from '@/ui/shell/problem-page'
import './globals.css'

/** Stands in for the root layout when that itself fails, so it brings its own document. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="ko" data-krds-mode="standard" data-size="100">
      <body>
        <title>잠시 멈췄습니다 | 상생 자매결연 포털</title>
        <main id="main" tabIndex={-1}>
          <ProblemPage
            title="잠시 멈췄습니다"
            advice="잠시 뒤 다시 시도해 주세요. 계속되면 담당 부서에 아래 요청 번호를 알려 주세요."
            requestNumber={error.digest}
            actions={
              <Button look="filled" onClick={reset}>
                다시 시도
              </Button>
            }
          >
            포털을 여는 중에 문제가 생겼습니다. 이미 저장한 내용은 그대로 있습니다.
          </ProblemPage>
        </main>
      </body>
    </html>
  )
}
