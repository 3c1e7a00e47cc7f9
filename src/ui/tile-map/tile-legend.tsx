import type { TileState } from './tile'

export interface TileLegendItem {
  state: TileState
  label: string
}

export interface TileLegendProps {
  title: string
  items: readonly TileLegendItem[]
  /** What the red dot says, when any tile is marked. */
  marked?: string
  note?: string
}

export const barLengths: Record<TileState, number> = { outside: 0, none: 0, one: 1 / 3, two: 2 / 3, many: 1 }

export function TileSwatch({ state }: { state: TileState }) {
  const bar = barLengths[state]
  return (
    <svg viewBox="0 0 28 20" aria-hidden="true" className="h-5 w-7 shrink-0">
      <g className={state === 'outside' ? 'tile-outside fill-mark-outside stroke-mark-outside-line' : `tile-${state}`}>
        <rect x="1" y="1" width="26" height="18" rx="2" />
        {bar > 0 && <path d={`M3 15h${22 * bar}v2h${-22 * bar}z`} />}
      </g>
    </svg>
  )
}

export function TileLegend({ title, items, marked, note }: TileLegendProps) {
  return (
    <div className="text-dense">
      <p className="text-sm font-bold">{title}</p>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1.5">
        {items.map((item) => (
          <li key={item.state} className="flex items-center gap-2">
            <TileSwatch state={item.state} />
            {item.label}
          </li>
        ))}
        {marked && (
          <li className="flex items-center gap-2">
            <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5">
              <circle cx="5" cy="5" r="4" className="tile-dot" />
            </svg>
            {marked}
          </li>
        )}
      </ul>
      {note && <p className="mt-2 text-text-subtle">{note}</p>}
    </div>
  )
}
