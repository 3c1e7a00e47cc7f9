import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'

/** The only run of a round. */
export const NothingToCompare = ({ roundId }: { roundId: string }) => (
  <Card>
    <EmptyState title="견줄 실행이 없습니다" actions={<LinkButton href={`/rounds/${roundId}`}>회차로 가기</LinkButton>}>
      같은 회차에 끝난 실행이 하나 더 있어야 합니다. 이 실행을 복제해 조건을 바꾸어 실행해 보세요.
    </EmptyState>
  </Card>
)
