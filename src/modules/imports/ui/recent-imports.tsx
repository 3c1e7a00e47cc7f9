import Link from 'next/link'
import { koreanInstant } from '@/shared/korean-date'
import { SectionHeader } from '@/ui/section-header'

const statusWords = { preview: '저장 전', saved: '저장함', undone: '되돌림' } as const

interface RecentImport {
  readonly id: string
  readonly fileName: string
  readonly status: keyof typeof statusWords
  readonly savedRows: number
  readonly createdAt: Date
}

/** The sheets somebody has uploaded of late; nothing where there are none. */
export function RecentImports({ imports }: { imports: readonly RecentImport[] }) {
  if (imports.length === 0) return null
  return (
    <section>
      <SectionHeader title="최근 올린 파일" rule="plain" action="7일 동안 남습니다" />
      <ul>
        {imports.map(({ id, fileName, status, savedRows, createdAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-border-gray-light py-3"
          >
            <Link href={`/imports/${id}`} className="font-bold text-text-primary underline underline-offset-4">
              {fileName}
            </Link>
            <span className="text-sm text-text-subtle">
              {`${koreanInstant(createdAt)} · ${statusWords[status]}${savedRows > 0 ? ` ${savedRows}행` : ''}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
