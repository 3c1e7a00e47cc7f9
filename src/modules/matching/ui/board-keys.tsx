'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { DialogButton } from '@/ui/dialog-button'

const asks: Partial<Record<string, string>> = { p: 'pin', x: 'bar', s: 'swap', w: 'why' }

/** With a Korean keyboard the same keys send letters. */
const latin: Partial<Record<string, string>> = { ㅔ: 'p', ㅌ: 'x', ㄴ: 's', ㅈ: 'w' }

/**
 * Keys of the proposal table: arrows move between rows, Enter opens, P pins, X bars, S swaps, W asks why, / searches.
 * They act only while the focus is on a row, so no single letter is taken from anyone who types or dictates.
 */
export function BoardKeys({ children }: { children: ReactNode }) {
  const router = useRouter()
  const board = useRef<HTMLDivElement>(null)
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = (event.target as Element).closest<HTMLAnchorElement>('a[data-pair]')
    if (!row) return
    const rows = [...board.current!.querySelectorAll<HTMLAnchorElement>('a[data-pair]')]
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const key = event.key.toLowerCase()
    const ask = asks[latin[key] ?? key]
    if (step !== 0) rows[rows.indexOf(row) + step]?.focus()
    else if (event.key === '/') board.current!.querySelector<HTMLInputElement>('input[name="q"]')?.focus()
    else if (ask) router.push(`${row.dataset.ask}${ask}`, { scroll: false })
    else return
    event.preventDefault()
  }
  return (
    <div ref={board} onKeyDown={press} role="presentation" className="contents">
      {children}
    </div>
  )
}

const shortcuts = [
  ['↑ ↓', '위아래 쌍으로 옮기기'],
  ['Enter', '고른 쌍의 설명 보기'],
  ['P', '고정할 때의 값 보기'],
  ['X', '제외할 때의 값 보기'],
  ['S', '다른 쌍과 맞바꾸기'],
  ['W', '왜 / 왜 아닌가 보기'],
  ['/', '찾기 칸으로 옮기기'],
] as const

export const BoardKeysHelp = () => (
  <DialogButton label="단축키" title="제안 표의 단축키" look="text" size={32}>
    <p className="text-sm text-text-subtle">표의 기관 이름에 초점이 있을 때만 듣습니다.</p>
    <dl className="mt-3 grid gap-2 text-md">
      {shortcuts.map(([key, what]) => (
        <div key={key} className="grid grid-cols-[8rem_minmax(0,1fr)] gap-3">
          <dt>
            <kbd className="rounded-tag border border-border-gray bg-surface-gray-subtler px-2 py-0.5 font-bold">
              {key}
            </kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  </DialogButton>
)
