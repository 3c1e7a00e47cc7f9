import type { GroupLabel, Tile } from './tile'

export interface Cell {
  column: number
  row: number
}

const cellKey = (column: number, row: number) => `${column},${row}`

export const indexByCell = <T extends Cell>(tiles: readonly T[]): Map<string, T> =>
  new Map(tiles.map((tile) => [cellKey(tile.column, tile.row), tile]))

/** Moves islands nearer: no more than one empty row is left between occupied ones. Linear in tiles and rows. */
export function closeEmptyRows<T extends Cell>(tiles: readonly T[]): T[] {
  const occupied = new Set(tiles.map((tile) => tile.row))
  const last = Math.max(-1, ...occupied)
  const shifts: number[] = []
  let shift = 0
  for (let row = 0; row <= last; row += 1) {
    if (!occupied.has(row) && (row === 0 || !occupied.has(row - 1))) shift += 1
    shifts.push(shift)
  }
  return tiles.map((tile) => ({ ...tile, row: tile.row - (shifts[tile.row] ?? 0) }))
}

interface Line {
  /** The coordinate the line stays on. */
  at: number
  from: number
}

/** Joins unit lines that follow each other, so that a border is few strokes. */
function joinLines(lines: Line[]): { at: number; from: number; to: number }[] {
  const sorted = [...lines].sort((a, b) => a.at - b.at || a.from - b.from)
  const runs: { at: number; from: number; to: number }[] = []
  for (const line of sorted) {
    const run = runs.at(-1)
    if (run && run.at === line.at && run.to === line.from) run.to += 1
    else runs.push({ at: line.at, from: line.from, to: line.from + 1 })
  }
  return runs
}

/** SVG path, in pixels, along every edge where the group changes or ends. */
export function groupBorderPath(tiles: readonly Tile[], width: number, height: number, origin = 0): string {
  const at = indexByCell(tiles)
  const differs = (tile: Tile, column: number, row: number) => at.get(cellKey(column, row))?.groupKey !== tile.groupKey
  const flat: Line[] = []
  const upright: Line[] = []
  for (const tile of tiles) {
    const { column, row } = tile
    if (differs(tile, column, row - 1)) flat.push({ at: row, from: column })
    if (differs(tile, column - 1, row)) upright.push({ at: column, from: row })
    // Neighbours draw the shared edge; towards empty cells nobody else would.
    if (!at.has(cellKey(column, row + 1))) flat.push({ at: row + 1, from: column })
    if (!at.has(cellKey(column + 1, row))) upright.push({ at: column + 1, from: row })
  }
  const x = (column: number) => column * width + origin
  const y = (row: number) => row * height + origin
  return [
    ...joinLines(flat).map((run) => `M${x(run.from)} ${y(run.at)}H${x(run.to)}`),
    ...joinLines(upright).map((run) => `M${x(run.at)} ${y(run.from)}V${y(run.to)}`),
  ].join('')
}

const around = [-1, 0, 1]
  .flatMap((dy) => [-1, 0, 1].map((dx) => [dx, dy] as const))
  .filter(([dx, dy]) => dx !== 0 || dy !== 0)

const beside = [
  [0, -1],
  [-1, 0],
  [1, 0],
  [0, 1],
] as const

/** A free cell touching each group where its name can stand; groups closed in by others get none. */
export function placeGroupLabels(tiles: readonly Tile[], groups: readonly GroupLabel[]): (GroupLabel & Cell)[] {
  const at = indexByCell(tiles)
  const taken = new Set<string>()
  const columns = Math.max(0, ...tiles.map((tile) => tile.column))
  const rows = Math.max(0, ...tiles.map((tile) => tile.row))
  const isFree = ({ column, row }: Cell) =>
    column >= 0 &&
    row >= 0 &&
    column <= columns &&
    row <= rows &&
    !at.has(cellKey(column, row)) &&
    !taken.has(cellKey(column, row))

  return groups.flatMap((group) => {
    const own = tiles.filter((tile) => tile.groupKey === group.key)
    const middle = own.reduce((sum, tile) => sum + tile.row, 0) / Math.max(1, own.length)
    // Level with the middle of its group a name reads best.
    const worthOf = (cell: Cell) => labelWorth(cell, group.key, at, taken) - Math.abs(cell.row - middle) * 0.25
    const free = own
      .flatMap((tile) => beside.map(([dx, dy]) => ({ column: tile.column + dx, row: tile.row + dy })))
      .filter(isFree)
    if (free.length === 0) return []
    const best = free.reduce((chosen, cell) => (worthOf(cell) > worthOf(chosen) ? cell : chosen))
    taken.add(cellKey(best.column, best.row))
    return [{ ...group, ...best }]
  })
}

/** Own neighbours speak for a cell, foreign ones and other names against it. */
function labelWorth(cell: Cell, groupKey: string, at: Map<string, Tile>, taken: Set<string>): number {
  return around.reduce((worth, [dx, dy]) => {
    const key = cellKey(cell.column + dx, cell.row + dy)
    const neighbour = at.get(key)
    if (taken.has(key)) return worth - 2
    if (!neighbour) return worth
    return worth + (neighbour.groupKey === groupKey ? 1 : -1.2)
  }, 0)
}

export type Direction = 'left' | 'right' | 'up' | 'down'

/** The nearest tile that lies more in this direction than aside. Linear in tiles. */
export function neighbourTile<T extends Cell>(tiles: readonly T[], from: Cell, direction: Direction): T | undefined {
  const across = direction === 'left' || direction === 'right'
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  let best: { tile: T; far: number } | undefined
  for (const tile of tiles) {
    const dx = tile.column - from.column
    const dy = tile.row - from.row
    const ahead = sign * (across ? dx : dy)
    const aside = Math.abs(across ? dy : dx)
    if (ahead <= 0 || aside > ahead) continue
    const far = ahead + aside * 2
    if (!best || far < best.far) best = { tile, far }
  }
  return best?.tile
}
