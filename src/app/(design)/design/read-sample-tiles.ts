import { parse } from 'csv-parse/sync'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Tile, TileState } from '@/ui/tile-map/tile'

const rowSchema = z.object({
  sido: z.string(),
  name: z.string(),
  col: z.coerce.number(),
  row: z.coerce.number(),
  target_region_code: z.string(),
})

const shortName = (name: string) => (name.length > 2 ? name.replace(/[시군구]$/, '') : name)
const stateOf = (count: number): TileState => (['none', 'one', 'two'] as const)[count] ?? 'many'

/** The real grid with counts that only show the states: code modulo, no facts. */
export async function readSampleTiles(): Promise<Tile[]> {
  const file = await readFile(join(process.cwd(), 'prisma/seed/reference/tilegrid229.csv'), 'utf8')
  return z
    .array(rowSchema)
    .parse(parse(file, { columns: true, bom: true }))
    .map((row) => {
      const base = {
        key: `${row.sido}-${row.name}`,
        column: row.col,
        row: row.row,
        label: shortName(row.name),
        groupKey: row.sido,
      }
      if (!row.target_region_code) return { ...base, state: 'outside', title: `${row.sido} ${row.name} · 대상 아님` }
      const count = [0, 1, 0, 1, 2, 1, 3, 0, 1, 1][Math.floor(Number(row.target_region_code) / 10) % 10] ?? 0
      return {
        ...base,
        state: stateOf(count),
        count,
        title: `${row.sido} ${row.name} · 결연 ${count}곳`,
        detail: '보기로 적은 둘째 줄입니다.',
        href: `/design?tile=${encodeURIComponent(base.key)}#tile-map`,
        marked: Number(row.target_region_code) % 37 === 0,
      }
    })
}

export const sampleGroups = [
  '인천',
  '경기',
  '강원',
  '충북',
  '충남',
  '전북',
  '전남',
  '경북',
  '경남',
  '울산',
  '부산',
  '제주',
].map((name) => ({
  key: name,
  label: name,
}))
