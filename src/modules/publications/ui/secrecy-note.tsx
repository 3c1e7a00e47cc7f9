import { Alert } from '@/ui/alert'

/** What is not published, and why the proof still holds. */
export function SecrecyNote({ wishesPublic }: { wishesPublic: boolean }) {
  return (
    <Alert tone="information" title="공개하지 않는 것">
      {wishesPublic
        ? '담당자의 이름과 연락처, 희망을 적은 까닭은 어느 파일에도 없습니다. 쌍마다의 점수는 공개하므로 희망 순위를 짐작할 수 있으며, 이는 희망을 받기 전에 정한 대로입니다. 점수가 모두 있으므로 합과 최적 여부를 그대로 확인할 수 있습니다.'
        : '기관과 지역이 낸 희망 순위와 쌍마다의 점수, 최적 증명서는 공개하지 않습니다. 대신 점수마다 봉인(비밀 값과 함께 계산한 지문)을 공개했으므로, 나중에 점수를 바꾸면 봉인과 어긋나 드러납니다. 규칙을 지켰는지는 누구나 확인하고, 점수 합이 가장 높은지는 감사 담당이 전체 증명서로 확인합니다.'}
    </Alert>
  )
}
