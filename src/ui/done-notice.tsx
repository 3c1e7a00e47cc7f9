import type { ReactNode } from 'react'
import { Alert } from './alert'

interface DoneNoticeProps<Mark extends string> {
  /** The address: a form that leads here leaves its mark in it (`?saved`). */
  readonly query: Readonly<Record<string, unknown>>
  readonly texts: Readonly<Record<Mark, ReactNode | { readonly title: string; readonly text: ReactNode }>>
}

const isTitled = (text: unknown): text is { readonly title: string; readonly text: ReactNode } =>
  typeof text === 'object' && text !== null && 'title' in text && 'text' in text

/** What was just done, as the mark in the address says; nothing without one. */
export function DoneNotice<Mark extends string>({ query, texts }: DoneNoticeProps<Mark>) {
  const mark = (Object.keys(texts) as Mark[]).find((key) => key in query && query[key] !== undefined)
  const said = mark && texts[mark]
  if (!said) return null
  return isTitled(said) ? (
    <Alert tone="success" live title={said.title}>
      {said.text}
    </Alert>
  ) : (
    <Alert tone="success" live>
      {said}
    </Alert>
  )
}
