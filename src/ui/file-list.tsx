import { Download, FileText } from 'lucide-react'
import type { ReactNode } from 'react'
import { LinkButton } from './link-button'

export interface FileRow {
  name: string
  /** "PDF", "HWPX": shown with the size, as KRDS asks of attachments. */
  type: string
  size: string
  href: string
  note?: ReactNode
  previewHref?: string
}

export function FileList({ files }: { files: readonly FileRow[] }) {
  return (
    <ul className="border-t border-border-gray-light">
      {files.map((file) => (
        <li
          key={file.href}
          className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-border-gray-light py-3"
        >
          <FileText className="text-icon-gray-light" />
          <div className="min-w-0 flex-1 max-md:basis-4/5">
            <p className="text-md">
              <b>{file.name}</b>{' '}
              <span className="whitespace-nowrap text-text-subtle">{`[${file.type}, ${file.size}]`}</span>
            </p>
            {file.note && <p className="text-dense text-text-subtle">{file.note}</p>}
          </div>
          <div className="flex gap-2 max-md:w-full max-md:*:flex-1">
            {file.previewHref && (
              <LinkButton href={file.previewHref} size={40} aria-label={`${file.name} 미리보기`}>
                미리보기
              </LinkButton>
            )}
            <LinkButton href={file.href} download size={40} icon={<Download />} aria-label={`${file.name} 내려받기`}>
              내려받기
            </LinkButton>
          </div>
        </li>
      ))}
    </ul>
  )
}
