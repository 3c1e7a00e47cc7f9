export const runStatuses = ['queued', 'running', 'done', 'impossible', 'failed', 'cancelled'] as const
export type RunStatus = (typeof runStatuses)[number]

export const runStatusNames: Record<RunStatus, string> = {
  queued: '기다리는 중',
  running: '계산 중',
  done: '완료',
  impossible: '조건을 다 채울 수 없음',
  failed: '오류로 멈춤',
  cancelled: '취소됨',
}

/** Written into every run, so that a result can be told from one of a later engine. */
export const engineVersion = 'network-simplex/1'
