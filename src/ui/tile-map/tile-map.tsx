'use client'

import { useRouter } from 'next/navigation'
import {
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { classNames } from '../class-names'
import { Disclosure } from '../disclosure'
import type { GroupLabel, Tile } from './tile'
import { TileBackdrop } from './tile-backdrop'
import { TileCard } from './tile-card'
import { origin, TileDrawing, tileWidth } from './tile-drawing'
import { closeEmptyRows, neighbourTile, type Direction } from './tile-layout'
import { TileLegend, type TileLegendProps } from './tile-legend'

export interface TileMapProps {
  /** Names the map; say that a table with the same content follows. */
  label: string
  tiles: readonly Tile[]
  groups: readonly GroupLabel[]
  legend: TileLegendProps
  /** In the free south-east corner where there is room, else under the map. */
  legendPlace?: 'corner' | 'below'
  chosenKey?: string
  tileHeight?: 29 | 26 | 22
  /** Leaves out the names of cells outside the programme. */
  quiet?: boolean
  /** The same content as a table. */
  table?: ReactNode
  /** Link in the card of the chosen cell on a phone. */
  openText?: string
}

const directions: Partial<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const phone = '(width < 48rem)'
const noSubscription = () => () => undefined

export function TileMap(props: TileMapProps) {
  const {
    label,
    groups,
    legend,
    legendPlace = 'corner',
    chosenKey,
    tileHeight = 29,
    quiet,
    table,
    openText = '자세히 보기',
  } = props
  const router = useRouter()
  const tiles = useMemo(() => closeEmptyRows(props.tiles), [props.tiles])
  const linked = useMemo(() => tiles.filter((tile) => tile.state !== 'outside'), [tiles])
  const byKey = useMemo(() => new Map(linked.map((tile) => [tile.key, tile])), [linked])
  const drawing = useRef<SVGSVGElement>(null)
  const [tapped, setTapped] = useState<string>()
  const [moved, setMoved] = useState('')
  // Without JavaScript every cell stays in the tab order; with it one does, and arrows move.
  const isLive = useSyncExternalStore(
    noSubscription,
    () => true,
    () => false,
  )
  const stop = isLive ? (byKey.get(moved) ?? byKey.get(chosenKey ?? '') ?? linked[0])?.key : undefined

  const tileOf = (target: EventTarget) =>
    byKey.get((target as Element).closest('[data-tile]')?.getAttribute('data-tile') ?? '')

  const move = (event: KeyboardEvent) => {
    const direction = directions[event.key]
    const here = tileOf(event.target)
    const next = direction && here && neighbourTile(linked, here, direction)
    if (!next) return
    event.preventDefault()
    setMoved(next.key)
    drawing.current?.querySelector<SVGAElement>(`[data-tile="${CSS.escape(next.key)}"]`)?.focus()
  }

  const open = (event: MouseEvent) => {
    const tile = tileOf(event.target)
    if (!tile?.href || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    // The first tap on a phone shows what the small cell is; its card, or a second tap, opens it.
    if (window.matchMedia(phone).matches && tapped !== tile.key) setTapped(tile.key)
    else router.push(tile.href)
  }

  const columns = Math.max(...tiles.map((tile) => tile.column)) + 1
  const rows = Math.max(...tiles.map((tile) => tile.row)) + 1
  const width = columns * tileWidth + 2 * origin
  const height = rows * tileHeight + 2 * origin
  const chosen = byKey.get(tapped ?? chosenKey ?? '')
  const corner = legendPlace === 'corner'
  const ring = chosen && { x: chosen.column * tileWidth + origin, y: chosen.row * tileHeight + origin }

  return (
    <figure className="@container">
      <div className="relative">
        {/* Empty drawings give the height: 41-wide cells on screens, square ones on a phone. */}
        <svg
          viewBox={`0 0 ${columns * 20 + 4} ${rows * 20 + 4}`}
          aria-hidden="true"
          className="block h-auto w-full md:hidden print:hidden"
        />
        <svg
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          className="hidden h-auto w-full md:block print:block"
        />
        <svg
          ref={drawing}
          role="group"
          aria-label={label}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          data-tile-height={tileHeight}
          className="tile-map absolute inset-0 size-full overflow-visible"
          onKeyDown={move}
          onClick={open}
        >
          <TileBackdrop tiles={tiles} groups={groups} height={tileHeight} quiet={quiet} />
          {linked.map((tile) => (
            <TileDrawing
              key={tile.key}
              tile={tile}
              height={tileHeight}
              tabIndex={stop === undefined ? undefined : stop === tile.key ? 0 : -1}
              isChosen={chosen?.key === tile.key}
            />
          ))}
          {ring && (
            <g aria-hidden="true">
              <rect className="tile-chosen" x={ring.x} y={ring.y} width={tileWidth} height={tileHeight} rx="4" />
              <rect
                className="tile-chosen-line"
                x={ring.x - 2}
                y={ring.y - 2}
                width={tileWidth + 4}
                height={tileHeight + 4}
                rx="5"
              />
            </g>
          )}
        </svg>
        {corner && (
          <div className="absolute right-0 bottom-0 hidden w-[48%] border-t border-border-gray pt-3 @min-[66rem]:block">
            <TileLegend {...legend} />
          </div>
        )}
      </div>
      {chosen && <TileCard tile={chosen} openText={openText} />}
      <figcaption className={classNames('mt-4', corner && '@min-[66rem]:hidden')}>
        <TileLegend {...legend} />
      </figcaption>
      {table && (
        <div className="mt-4">
          <Disclosure label="표로 보기">{table}</Disclosure>
        </div>
      )}
    </figure>
  )
}
