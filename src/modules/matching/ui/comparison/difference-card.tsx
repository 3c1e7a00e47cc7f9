import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Table } from '@/ui/table'
import type { SettingsDifference } from '../../domain/settings/describe-settings-difference'
import { outsideInWords } from '../../domain/runs/slice-in-words'

interface DifferenceCardProps {
  readonly settings: readonly SettingsDifference[]
  /** Lines outside the reader's slice. */
  readonly otherSettings: number
  readonly facts: readonly SettingsDifference[]
}

/** Why the two runs differ: what was decided otherwise, and what became otherwise in between. */
export function DifferenceCard({ settings, otherSettings, facts }: DifferenceCardProps) {
  const rows = [
    ...settings.map((line) => ({ ...line, sort: '설정' })),
    ...facts.map((line) => ({ ...line, sort: '자료' })),
  ].map((line, at) => ({ ...line, key: String(at) }))
  return (
    <Card title="왜 다른가">
      <Table
        caption="두 실행에서 다르게 정한 것"
        hideCaption
        dense
        rows={rows}
        rowKey={({ key }) => key}
        empty={
          otherSettings > 0 ? (
            <EmptyState title="맡으신 범위에서는 설정과 자료가 같습니다" />
          ) : (
            <EmptyState title="설정과 자료가 같습니다">두 실행은 같은 설정과 같은 자료로 계산했습니다.</EmptyState>
          )
        }
        columns={[
          { key: 'term', header: '다른 것', cell: ({ term }) => term },
          { key: 'a', header: 'A', cell: ({ a }) => a },
          { key: 'b', header: 'B', cell: ({ b }) => <b>{b}</b> },
          { key: 'sort', header: '구분', phone: 'aside', noWrap: true, cell: ({ sort }) => sort },
        ]}
      />
      {otherSettings > 0 && <p className="mt-3 text-dense text-text-subtle">{outsideInWords(otherSettings)}</p>}
      {facts.length > 0 && (
        <p className="mt-3 text-dense text-text-subtle">
          ‘자료’는 담당자가 정한 것이 아니라 두 실행 사이에 달라진 서약·결연 등입니다.
        </p>
      )}
    </Card>
  )
}
