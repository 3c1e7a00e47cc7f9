import { classNames } from './class-names'

const widths = ['w-3/5', 'w-full', 'w-11/12', 'w-full', 'w-3/4']

/** Grey lines in the final sizes; they appear only when loading takes noticeably long. */
export function Skeleton({ lines = 5, label = '불러오는 중' }: { lines?: number; label?: string }) {
  return (
    <div role="status" className="appear-late grid gap-4 py-2">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          className={classNames('block h-4 rounded-tag bg-surface-gray-subtle', widths[index % widths.length])}
        />
      ))}
    </div>
  )
}
