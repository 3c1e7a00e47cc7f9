import Link from 'next/link'
import type { Tile } from './tile'
import { TileSwatch } from './tile-legend'

/** On a phone a cell is too small to read: what it is stands here. */
export function TileCard({ tile, openText }: { tile: Tile; openText: string }) {
  return (
    <div
      className="mt-3 rounded-card border border-border-gray-dark px-4 py-3 md:hidden print:hidden"
      aria-live="polite"
    >
      <div className="flex flex-wrap items-center gap-x-2.5">
        <TileSwatch state={tile.state} />
        <b className="min-w-0 flex-1 basis-40">{tile.title}</b>
        {tile.href && (
          <Link href={tile.href} className="link inline-flex min-h-8 items-center text-sm whitespace-nowrap">
            {openText}
          </Link>
        )}
      </div>
      {tile.detail && <p className="mt-1 text-sm text-text-subtle">{tile.detail}</p>}
    </div>
  )
}
