'use client'

import { TextField } from '@/ui/text-field'
import type { AnswerDraft } from './use-answer'

const fields = [
  { name: 'contact.department', label: '담당 부서', required: true, autoComplete: 'off', type: 'text' },
  { name: 'contact.name', label: '담당자', required: true, autoComplete: 'off', type: 'text' },
  { name: 'contact.phone', label: '전화', required: true, autoComplete: 'off', type: 'tel' },
  { name: 'contact.email', label: '메일', required: false, autoComplete: 'off', type: 'email' },
] as const

/** Whom the other side and the ministry call about this answer; never public. */
export function ContactFields({ draft, problems }: { draft: AnswerDraft; problems: ReadonlyMap<string, string> }) {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {fields.map(({ name, ...field }) => (
        <TextField
          key={name}
          name={name}
          controlSize={40}
          {...field}
          value={draft.text(name)}
          error={problems.get(name)}
          readOnly={!draft.canWrite}
          onFocus={() => draft.focusOn(name)}
          onChange={({ target }) => draft.set({ [name]: target.value })}
        />
      ))}
    </div>
  )
}
