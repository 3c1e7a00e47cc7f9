import 'server-only'
import { database } from '@/platform/db/database'

/** Every cell of the tile map in reading order. */
export async function listMapTiles() {
  const client = await database()
  return client.mapTile.findMany({
    orderBy: [{ row: 'asc' }, { column: 'asc' }],
    select: { column: true, row: true, provinceShort: true, name: true, regionCode: true },
  })
}
