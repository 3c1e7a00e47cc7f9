import { memo } from 'react'
import type { Tile } from './tile'
import { barLengths } from './tile-legend'

export const tileWidth = 41
export const origin = 2
const gap = 1.2

export interface TileDrawingProps {
  tile: Tile
  height: number
  tabIndex?: number
  isChosen?: boolean
}

/** One cell of the programme. Colour, hatch, number and length of the bar say the same thing four ways. */
export const TileDrawing = memo(function TileDrawing({ tile, height, tabIndex, isChosen }: TileDrawingProps) {
  const inner = { width: tileWidth - 2 * gap, height: height - 2 * gap }
  const bar = (inner.width - 4) * barLengths[tile.state]
  const x = tile.column * tileWidth + origin + gap
  const y = tile.row * height + origin + gap
  // React's types know `a` as HTML only, where transform is no attribute.
  const place = { transform: `translate(${round(x)} ${round(y)})` }
  return (
    <a
      href={tile.href}
      data-tile={tile.key}
      tabIndex={tabIndex}
      aria-label={tile.title}
      aria-current={isChosen || undefined}
      className={`tile-${tile.state}`}
      {...place}
    >
      <title>{tile.title}</title>
      <rect width={round(inner.width)} height={round(inner.height)} rx="2" />
      {bar > 0 && <path d={`M2 ${round(inner.height - 4)}h${round(bar)}v2h${round(-bar)}z`} />}
      <text x={round(inner.width / 2)} y={round(inner.height / 2 - (bar > 0 && height > 24 ? 1 : 0))}>
        <tspan className={tile.label.length > 2 ? 'tile-name tile-long' : 'tile-name'}>{`${tile.label} `}</tspan>
        {tile.count !== undefined && <tspan className="tile-count">{tile.count}</tspan>}
      </text>
      {tile.marked && <circle className="tile-dot" cx="3" cy="3" r="3.6" />}
    </a>
  )
})

export const round = (value: number) => Math.round(value * 10) / 10
