import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { classNames } from '@/ui/class-names'
import type { ImportPreview } from '../domain/preview-import'
import { koreanNumber } from '@/shared/korean-number'

/** Rows read, and the parts that add up to them. */
export function ImportCounts({ counts }: { counts: ImportPreview['counts'] }) {
  const parts = [
    { label: '저장할 수 있음', value: counts.ready, icon: <CircleCheck />, tone: 'text-text-success' },
    {
      label: '고쳐야 함',
      value: counts.wrong,
      icon: <CircleAlert />,
      tone: 'text-text-danger',
      note: counts.waiting > 0 ? `같은 기관을 기다리는 ${koreanNumber(counts.waiting)}행 포함` : null,
    },
    { label: '중복 의심', value: counts.duplicate, icon: <TriangleAlert />, tone: 'text-text-warning' },
    { label: '소계·빈 행(제외)', value: counts.left, icon: null, tone: 'text-text-basic' },
    ...(counts.saved > 0
      ? [{ label: '저장함', value: counts.saved, icon: <CircleCheck />, tone: 'text-text-primary' }]
      : []),
  ]
  return (
    <dl className="grid grid-cols-2 overflow-hidden rounded-card border border-border-gray-light md:grid-flow-col md:auto-cols-fr md:grid-cols-none">
      <div className="col-span-2 bg-surface-secondary-subtler px-5 py-4 md:col-span-1">
        <dt className="text-sm text-text-subtle">읽은 행</dt>
        <dd className="tabular text-2xl font-bold text-text-bolder">{koreanNumber(counts.read)}행</dd>
      </div>
      {parts.map(({ label, value, icon, tone, note }: (typeof parts)[number] & { note?: string | null }) => (
        <div
          key={label}
          className="border-border-gray-light px-5 py-4 max-md:border-t max-md:even:border-r md:border-l max-md:px-4"
        >
          <dt
            className={classNames(
              'flex items-center gap-1.5 text-sm [&_svg.lucide]:size-4',
              value > 0 ? tone : 'text-text-subtle',
            )}
          >
            {icon}
            {label}
          </dt>
          <dd className={classNames('tabular text-2xl font-bold', value > 0 ? tone : 'text-text-basic')}>
            {koreanNumber(value)}행
          </dd>
          {note && <dd className="text-dense text-text-subtle">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
