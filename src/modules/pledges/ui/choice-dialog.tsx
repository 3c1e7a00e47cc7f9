'use client'

import { Plus } from 'lucide-react'
import { useId, useState } from 'react'
import { beginnersFirst, choseongOf, parseKoreanQuery } from '@/shared/korean-search'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { TextField } from '@/ui/text-field'
import { koreanNumber } from '@/shared/korean-number'

export interface Choice {
  readonly key: string
  readonly name: string
  readonly note: string
}

interface ChoiceDialogProps {
  readonly label: string
  readonly title: string
  readonly choices: readonly Choice[]
  readonly onChoose: (key: string) => void
  readonly disabledBecause?: string | undefined
}

const shownAtOnce = 40

function found(choices: readonly Choice[], text: string): Choice[] {
  const query = parseKoreanQuery(text)
  if (!query) return [...choices]
  const matches = ({ name, note }: Choice) => {
    const whole = `${name} ${note}`
    return (
      query.literals.every((literal) => whole.includes(literal)) &&
      (!query.choseong || choseongOf(whole).includes(query.choseong))
    )
  }
  return beginnersFirst(choices.filter(matches), text)
}

/** Chooses one of many by typing: name or 초성. Stays open, so that several can be added in a row. */
export function ChoiceDialog({ label, title, choices, onChoose, disabledBecause }: ChoiceDialogProps) {
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [told, tell] = useState('')
  const id = useId()
  const all = found(choices, text)
  return (
    <>
      <Button
        look="tinted"
        size={40}
        icon={<Plus />}
        aria-haspopup="dialog"
        disabled={disabledBecause !== undefined}
        title={disabledBecause}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={title}
        actions={<Button onClick={() => setOpen(false)}>닫기</Button>}
      >
        <TextField
          id={id}
          name="find"
          label="이름으로 찾기"
          placeholder="초성으로도 찾습니다. 예: ㅈㅅ"
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p role="status" className="mt-2 text-sm text-text-subtle">
          {told || `${koreanNumber(all.length)}곳`}
        </p>
        <ul className="mt-2 max-h-96 overflow-y-auto border-t border-border-gray-light" tabIndex={-1}>
          {all.slice(0, shownAtOnce).map(({ key, name, note }) => (
            <li key={key} className="flex items-center gap-3 border-b border-border-gray-light py-2">
              <span className="min-w-0 flex-1">
                <b>{name}</b> <span className="text-sm text-text-subtle">{note}</span>
              </span>
              <Button
                size={32}
                aria-label={`${name} 더하기`}
                onClick={() => {
                  onChoose(key)
                  tell(`${name}, 더했습니다.`)
                }}
              >
                더하기
              </Button>
            </li>
          ))}
        </ul>
        {all.length > shownAtOnce && (
          <p className="mt-2 text-sm text-text-subtle">
            이름을 더 적으면 나머지 {all.length - shownAtOnce}곳도 나옵니다.
          </p>
        )}
        {all.length === 0 && <p className="py-4 text-sm">그런 이름이 없습니다. 글자를 줄여 다시 찾아 주세요.</p>}
      </Dialog>
    </>
  )
}
