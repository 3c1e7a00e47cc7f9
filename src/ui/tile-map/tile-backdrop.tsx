import { memo } from 'react'
import { origin, round, tileWidth } from './tile-drawing'
import type { GroupLabel, Tile } from './tile'
import { groupBorderPath, placeGroupLabels } from './tile-layout'

const gap = 1.2

function outsidePath(tiles: readonly Tile[], height: number): string {
  const width = round(tileWidth - 2 * gap)
  const tall = round(height - 2 * gap)
  return tiles
    .map(
      (tile) =>
        `M${round(tile.column * tileWidth + origin + gap)} ${round(tile.row * height + origin + gap)}h${width}v${tall}h${-width}z`,
    )
    .join('')
}

const centre = (tile: { column: number; row: number }, height: number) => ({
  x: round((tile.column + 0.5) * tileWidth + origin),
  y: round((tile.row + 0.5) * height + origin),
})

/** What lies behind the links: the cells outside the programme, group borders and names. */
export const TileBackdrop = memo(function TileBackdrop(props: {
  tiles: readonly Tile[]
  groups: readonly GroupLabel[]
  height: number
  quiet?: boolean
}) {
  const { tiles, groups, height, quiet } = props
  const outside = tiles.filter((tile) => tile.state === 'outside')
  return (
    <g aria-hidden="true">
      <path className="tile-outside" d={outsidePath(outside, height)} />
      {!quiet && (
        <g className="tile-outside-label">
          {outside.map((tile) => (
            <text key={tile.key} {...centre(tile, height)} className={tile.label.length > 2 ? 'tile-long' : undefined}>
              {tile.label}
            </text>
          ))}
        </g>
      )}
      <path className="tile-groups" d={groupBorderPath(tiles, tileWidth, height, origin)} />
      <g className="tile-group-label">
        {placeGroupLabels(tiles, groups).map((group) => (
          <text key={group.key} {...centre(group, height)}>
            {group.label}
          </text>
        ))}
      </g>
    </g>
  )
})
