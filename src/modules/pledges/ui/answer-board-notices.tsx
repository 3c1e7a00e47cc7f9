import { koreanNumber } from '@/shared/korean-number'
import { Alert } from '@/ui/alert'
import { EmptyState } from '@/ui/empty-state'
import { readRemindedMark } from '../domain/answer-board'

/** Who was just told, and that nobody has been asked yet. */
export function AnswerBoardNotices({ mark, isDraft }: { mark: unknown; isDraft: boolean }) {
  const reminded = readRemindedMark(mark)
  return (
    <>
      {reminded && (
        <Alert tone="success" live>
          {`${koreanNumber(reminded.bodies)}곳의 담당자 ${koreanNumber(reminded.people)}명에게 알렸습니다. 오늘은 같은 곳에 다시 알리지 않습니다.`}
        </Alert>
      )}
      {isDraft && (
        <Alert tone="information">아직 알리지 않은 회차입니다. 지금 알리면 아래 기관과 지역에 묻습니다.</Alert>
      )}
    </>
  )
}

/** Nothing to show: of the whole round, or with these conditions. */
export const NoAnswers = ({ isWholeRound }: { isWholeRound: boolean }) =>
  isWholeRound ? (
    <EmptyState title="살필 수 있는 답변이 없습니다">이 회차에는 맡은 기관이나 지역이 들어 있지 않습니다.</EmptyState>
  ) : (
    <EmptyState title="조건에 맞는 곳이 없습니다">조건을 줄여 다시 찾아 주세요.</EmptyState>
  )
