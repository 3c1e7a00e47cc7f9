import { LinkButton } from '../link-button'
import { ProblemPage } from './problem-page'

/** 403: signed in, but this is not theirs to see. */
export function ForbiddenPage({ homeHref = '/', contact }: { homeHref?: string; contact?: string }) {
  return (
    <ProblemPage
      title="이 화면을 볼 수 없습니다"
      advice={
        contact
          ? `필요한 업무라면 ${contact}에 권한을 요청해 주세요.`
          : '필요한 업무라면 소속 기관의 담당자에게 권한을 요청해 주세요.'
      }
      actions={<LinkButton href={homeHref}>처음 화면으로</LinkButton>}
    >
      로그인한 계정에 이 화면을 볼 권한이 없습니다.
    </ProblemPage>
  )
}
