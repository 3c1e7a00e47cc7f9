import { koreanInstant } from '@/shared/korean-date'
import { Facts } from '@/ui/facts'

interface RecordedRun {
  readonly factsAt: Date | null
  readonly finishedAt: Date | null
  readonly solveMs: number | null
  readonly engineVersion: string | null
  readonly problemHash: string | null
  readonly parent: { readonly name: string } | null
}

/** Of what, when and by which engine a run was made. */
export const RunRecord = ({ run }: { run: RecordedRun }) => (
  <Facts
    items={[
      { term: '자료를 읽은 때', value: run.factsAt && koreanInstant(run.factsAt) },
      { term: '계산이 끝난 때', value: run.finishedAt && koreanInstant(run.finishedAt) },
      { term: '계산 시간', value: run.solveMs === null ? null : `${(run.solveMs / 1000).toFixed(2)}초` },
      { term: '엔진', value: run.engineVersion },
      {
        term: '문제 지문',
        value: <code className="text-dense break-all">{run.problemHash}</code>,
        note: '입력 자료의 SHA-256. 같은 자료와 설정이면 늘 같습니다.',
      },
      { term: '원본', value: run.parent?.name },
    ]}
  />
)
