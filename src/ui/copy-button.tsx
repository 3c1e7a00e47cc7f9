'use client'

import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from './button'
import type { ButtonLook, ButtonSize } from './button-look'

export interface CopyButtonProps {
  text: string
  label?: string
  doneText?: string
  look?: ButtonLook
  size?: ButtonSize
}

export function CopyButton({ text, label = '복사', doneText = '복사했습니다', look, size = 40 }: CopyButtonProps) {
  const [done, setDone] = useState(false)
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(false), 3000)
    return () => clearTimeout(timer)
  }, [done])

  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setDone(true)
  }
  return (
    <>
      <Button look={look} size={size} icon={done ? <Check /> : <Copy />} onClick={copy}>
        {label}
      </Button>
      <span role="status" className="sr-only">
        {done ? doneText : ''}
      </span>
    </>
  )
}
