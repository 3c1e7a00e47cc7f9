'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { type AnswerContent, readKeys, readNumber } from '../domain/answer-content'
import { AnswerKeeper, type Whose } from './answer-keeper'

interface Start {
  readonly whose: Whose
  readonly content: AnswerContent
  readonly version: number
  readonly canWrite: boolean
}

/** An answer as the form reads and writes it. */
export function useAnswer({ whose, content, version, canWrite }: Start) {
  const [keeper] = useState(() => new AnswerKeeper(whose, content, version))
  const kept = useSyncExternalStore(keeper.subscribe, keeper.read, keeper.read)
  useEffect(() => (canWrite ? keeper.open() : undefined), [keeper, canWrite])
  useEffect(() => keeper.renew(content, version), [keeper, content, version])
  const { set, flush, focusOn, settle } = keeper
  return {
    ...kept,
    canWrite,
    set,
    flush,
    focusOn,
    settle,
    text: (field: string): string => {
      const value = kept.content[field]
      return typeof value === 'string' ? value : ''
    },
    number: (field: string) => readNumber(kept.content, field),
    keys: (field: string) => readKeys(kept.content, field),
  }
}

export type AnswerDraft = ReturnType<typeof useAnswer>
