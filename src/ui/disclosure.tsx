import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

export function Disclosure({ label, children, open }: { label: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details open={open} className="group/disclosure">
      <summary className="inline-flex min-h-8 items-center gap-1 rounded-tag text-sm font-bold text-text-primary hover:underline">
        {label}
        <ChevronDown className="!size-4 transition-transform group-open/disclosure:rotate-180" />
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  )
}
