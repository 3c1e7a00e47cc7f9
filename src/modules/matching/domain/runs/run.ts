export const runStatuses = ['draft', 'queued', 'running', 'done', 'impossible', 'failed', 'cancelled'] as const
export type RunStatus = (typeof runStatuses)[number]

export const runStatusNames: Record<RunStatus, string> = {
  draft: '초안',
  queued: '기다리는 중',
  running: '계산 중',
  done: '완료',
  impossible: '조건을 다 채울 수 없음',
  failed: '오류로 멈춤',
  cancelled: '취소됨',
}

interface RunState {
  readonly status: RunStatus
  readonly cancelRequestedAt: Date | null
}

/** A run that stopped although nobody asked it to: its time was up. */
export const hasRunOutOfTime = ({ status, cancelRequestedAt }: RunState): boolean =>
  status === 'cancelled' && cancelRequestedAt === null

/** The state of a run as an officer reads it. */
export const runStateName = (run: RunState): string =>
  hasRunOutOfTime(run) ? '시간이 다 됨' : runStatusNames[run.status]

/** Written into every run, so that a result can be told from one of a later engine. */
export const engineVersion = 'network-simplex/1'

export const isUnderway = (status: RunStatus): boolean => status === 'queued' || status === 'running'

/** Steps of a run in order, as an officer reads them. */
export const runSteps = ['scoring', 'building', 'solving', 'verifying', 'explaining'] as const
export type RunStep = (typeof runSteps)[number]

export const runStepNames: Record<RunStep, string> = {
  scoring: '모든 쌍의 점수를 매기는 중',
  building: '규칙을 옮기는 중',
  solving: '가장 좋은 매칭을 찾는 중',
  verifying: '결과를 다시 확인하는 중',
  explaining: '부족한 까닭과 풀 방법을 찾는 중',
}
