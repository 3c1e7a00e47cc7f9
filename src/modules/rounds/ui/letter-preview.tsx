import type { Letter } from '@/modules/notifications/domain/letter'

/** A letter as its readers will see it; the address of their own answer stands below it. */
export function LetterPreview({ letter: { title, lines } }: { letter: Letter }) {
  return (
    <div className="rounded-box bg-surface-gray-subtler px-5 py-4">
      <p className="font-bold">{title}</p>
      {lines.map((line, at) => (
        <p key={at} className="text-md">
          {line}
        </p>
      ))}
      <p className="mt-2 text-sm text-text-subtle">(받는 사람의 답변 화면 주소)</p>
    </div>
  )
}
