import Link from 'next/link'
import { Alert } from '@/ui/alert'
import { DoneNotice } from '@/ui/done-notice'

const doneTexts = {
  saved: '저장했습니다.',
  opened: '대상 담당자에게 알렸습니다.',
  extended: '기간을 늘리고 대상 담당자에게 알렸습니다.',
  closed: '지금 마감했습니다. 잘못 마감했으면 기간을 늘려 다시 열 수 있습니다.',
  confirmed: {
    title: '매칭을 확정했습니다',
    text: (
      <>
        새 결연이 지역·기관 화면과 공개 지도에 올랐습니다.{' '}
        <Link href="/" className="link">
          공개 지도 보기
        </Link>
      </>
    ),
  },
  undone: '확정을 되돌렸습니다. 그 확정으로 만든 결연은 끝난 것으로 남습니다.',
}

interface RoundNoticesProps {
  readonly query: Readonly<Record<string, unknown>>
  readonly isDemonstration: boolean
}

/** What was just done to a round, and what its data are. */
export const RoundNotices = ({ query, isDemonstration }: RoundNoticesProps) => (
  <>
    <DoneNotice query={query} texts={doneTexts} />
    {isDemonstration && (
      <Alert tone="warning">
        이 회차의 서약과 희망은 시연을 위해 꾸며 낸 것입니다. 지역과 기관, 기존 결연은 공개 자료입니다.
      </Alert>
    )}
  </>
)
