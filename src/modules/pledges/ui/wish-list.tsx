'use client'

import { ChevronDown, ChevronUp, GripVertical, X } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Button } from '@/ui/button'
import { classNames } from '@/ui/class-names'

export interface OrderedRow {
  readonly key: string
  readonly name: string
  readonly note: string
}

interface OrderedListProps {
  readonly label: string
  readonly rows: readonly OrderedRow[]
  readonly onOrder: (keys: readonly string[]) => void
  readonly canWrite: boolean
  readonly isChosen?: (key: string) => boolean
  readonly onChoose?: (key: string) => void
  readonly children: (row: OrderedRow, at: number) => ReactNode
}

const moved = (keys: readonly string[], from: number, to: number) => {
  const next = keys.filter((_, at) => at !== from)
  next.splice(to, 0, keys[from]!)
  return next
}

/** Wishes in order: dragged, or moved with the arrow buttons; every move is read out. */
export function OrderedList(props: OrderedListProps) {
  const { label, rows, onOrder, canWrite, isChosen, onChoose, children } = props
  const [told, tell] = useState('')
  const [dragged, setDragged] = useState<number | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const keys = rows.map(({ key }) => key)
  const move = (from: number, to: number) => {
    if (to < 0 || to >= keys.length || from === to) return
    onOrder(moved(keys, from, to))
    tell(`${rows[from]!.name}, ${from + 1}순위에서 ${to + 1}순위로 옮겼습니다.`)
  }
  const remove = (at: number) => {
    onOrder(keys.filter((_, index) => index !== at))
    tell(`${rows[at]!.name}, 뺐습니다.`)
    list.current
      ?.querySelectorAll<HTMLElement>('li')
      [Math.max(0, at - 1)]?.querySelector<HTMLElement>('button')
      ?.focus()
  }
  return (
    <>
      <p role="status" className="sr-only">
        {told}
      </p>
      <ol ref={list} aria-label={label} className="grid gap-3">
        {rows.map((row, at) => (
          <li
            key={row.key}
            onDragOver={(event) => {
              if (dragged !== null) event.preventDefault()
            }}
            onDrop={() => {
              if (dragged !== null) move(dragged, at)
              setDragged(null)
            }}
            onFocus={() => onChoose?.(row.key)}
            className={classNames(
              'rounded-box border bg-surface-white p-4',
              isChosen?.(row.key) ? 'border-border-primary' : 'border-border-gray-light',
              dragged === at && 'opacity-50',
            )}
          >
            <div className="flex items-start gap-2 max-md:flex-wrap">
              {canWrite && (
                <span
                  draggable
                  aria-hidden="true"
                  onDragStart={() => setDragged(at)}
                  onDragEnd={() => setDragged(null)}
                  className="mt-1.5 cursor-grab text-icon-gray-light max-md:hidden print:hidden"
                >
                  <GripVertical className="!size-5" />
                </span>
              )}
              <h3 className="min-w-0 flex-1 py-1 text-lg max-md:basis-full">
                <span className="mr-2 text-sm font-bold whitespace-nowrap text-text-primary">{at + 1}순위</span>
                {row.name} <span className="text-sm font-normal text-text-subtle">{row.note}</span>
              </h3>
              {canWrite && (
                <span className="flex shrink-0 gap-1 max-md:ml-auto">
                  <Button
                    size={40}
                    aria-label={`${row.name} 한 순위 위로`}
                    disabled={at === 0}
                    onClick={() => move(at, at - 1)}
                    icon={<ChevronUp />}
                  />
                  <Button
                    size={40}
                    aria-label={`${row.name} 한 순위 아래로`}
                    disabled={at === rows.length - 1}
                    onClick={() => move(at, at + 1)}
                    icon={<ChevronDown />}
                  />
                  <Button size={40} aria-label={`${row.name} 빼기`} onClick={() => remove(at)} icon={<X />} />
                </span>
              )}
            </div>
            <div className="mt-2">{children(row, at)}</div>
          </li>
        ))}
      </ol>
    </>
  )
}
