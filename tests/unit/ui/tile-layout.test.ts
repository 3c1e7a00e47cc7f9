import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Tile } from '@/ui/tile-map/tile'
import { closeEmptyRows, groupBorderPath, neighbourTile, placeGroupLabels } from '@/ui/tile-map/tile-layout'

const tile = (column: number, row: number, groupKey = 'a'): Tile => ({
  key: `${column}-${row}`,
  column,
  row,
  groupKey,
  label: '가평',
  state: 'one',
  title: '경기 가평군 · 결연 1곳',
})

const grid = (
  parse(readFileSync('prisma/seed/reference/tilegrid229.csv'), { columns: true, bom: true }) as Record<string, string>[]
).map((row) => tile(Number(row.col), Number(row.row), row.sido))

describe('rows between islands', () => {
  it('leaves one empty row of two', () => {
    expect(closeEmptyRows([tile(0, 0), tile(0, 3), tile(0, 4)]).map((each) => each.row)).toEqual([0, 2, 3])
  })

  it('leaves a single empty row and neighbours alone', () => {
    expect(closeEmptyRows([tile(0, 0), tile(0, 1), tile(0, 3)]).map((each) => each.row)).toEqual([0, 1, 3])
  })

  it('moves the southern island of the real grid up by one', () => {
    const before = Math.max(...grid.map((each) => each.row))
    expect(Math.max(...closeEmptyRows(grid).map((each) => each.row))).toBe(before - 1)
  })
})

describe('borders of groups', () => {
  it('draws one joined outline around a pair of one group', () => {
    expect(groupBorderPath([tile(0, 0), tile(1, 0)], 10, 5)).toBe('M0 0H20M0 5H20M0 0V5M20 0V5')
  })

  it('draws the edge between two groups once', () => {
    const path = groupBorderPath([tile(0, 0, 'a'), tile(1, 0, 'b')], 10, 5)
    expect(path.match(/M10 0V5/g)).toHaveLength(1)
  })

  it('draws nothing inside a group', () => {
    expect(groupBorderPath([tile(0, 0), tile(1, 0), tile(2, 0)], 10, 5)).not.toContain('M10')
  })
})

describe('names of groups', () => {
  it('stand on free cells, each its own', () => {
    const names = [...new Set(grid.map((each) => each.groupKey))].map((key) => ({ key, label: key }))
    const placed = placeGroupLabels(grid, names)
    const occupied = new Set(grid.map((each) => `${each.column},${each.row}`))
    expect(placed.length).toBeGreaterThan(8)
    expect(new Set(placed.map((each) => `${each.column},${each.row}`)).size).toBe(placed.length)
    expect(placed.filter((each) => occupied.has(`${each.column},${each.row}`))).toEqual([])
  })

  it('are left out for a group that others close in', () => {
    const ring = [0, 1, 2].flatMap((row) =>
      [0, 1, 2].map((column) => tile(column, row, column === 1 && row === 1 ? 'inner' : 'outer')),
    )
    expect(placeGroupLabels(ring, [{ key: 'inner', label: '안' }])).toEqual([])
  })
})

describe('the neighbour an arrow key finds', () => {
  const tiles = [tile(0, 0), tile(1, 0), tile(3, 0), tile(1, 2), tile(0, 1)]

  it('is the nearest ahead', () => {
    expect(neighbourTile(tiles, tile(0, 0), 'right')?.key).toBe('1-0')
    expect(neighbourTile(tiles, tile(0, 0), 'down')?.key).toBe('0-1')
  })

  it('leaps a gap', () => {
    expect(neighbourTile(tiles, tile(1, 0), 'right')?.key).toBe('3-0')
    expect(neighbourTile(tiles, tile(1, 0), 'down')?.key).toBe('1-2')
  })

  it('is none at the edge', () => {
    expect(neighbourTile(tiles, tile(0, 0), 'up')).toBeUndefined()
    expect(neighbourTile(tiles, tile(0, 0), 'left')).toBeUndefined()
  })

  it('can be walked to from every cell of the real grid', () => {
    const seen = new Set<string>()
    const walk = [grid[0]!]
    while (walk.length > 0) {
      const here = walk.pop()!
      if (seen.has(here.key)) continue
      seen.add(here.key)
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = neighbourTile(grid, here, direction)
        if (next) walk.push(next)
      }
    }
    expect(seen.size).toBe(grid.length)
  })
})
