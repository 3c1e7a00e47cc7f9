/** A share from 0 to 1 as a thin bar; the number itself stands beside it in the page. */
export function Meter({ value, label }: { value: number; label: string }) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10
  return (
    <svg role="img" aria-label={`${label} ${percent}%`} className="mt-2 block h-2 w-full overflow-hidden rounded-tag">
      <rect width="100%" height="100%" className="fill-mark-track" />
      <rect width={`${percent}%`} height="100%" className="fill-element-primary" />
    </svg>
  )
}
