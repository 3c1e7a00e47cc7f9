import type { ReactNode } from 'react'

export interface ProblemPageProps {
  title: string
  /** What happened. */
  children: ReactNode
  /** What to do now. */
  advice?: ReactNode
  /** Number by which the log is found. */
  requestNumber?: string
  actions?: ReactNode
}

export function ProblemPage({ title, children, advice, requestNumber, actions }: ProblemPageProps) {
  return (
    <div className="mx-auto max-w-prose px-6 py-20 max-md:px-4 max-md:py-12">
      <h1 className="text-4xl tracking-tight max-md:text-3xl">{title}</h1>
      <div className="mt-4 grid gap-3 text-text-subtle">
        <p>{children}</p>
        {advice && <p>{advice}</p>}
        {requestNumber && (
          <p className="text-sm">
            요청 번호 <b className="tabular text-text-basic select-all">{requestNumber}</b>
          </p>
        )}
      </div>
      {actions && <div className="mt-8 flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}
