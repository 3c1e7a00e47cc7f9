import type { ReactNode } from 'react'
import { classNames } from './class-names'

export interface TimelineEvent {
  key: string
  when: string
  title: ReactNode
  children?: ReactNode
  /** To come (dashed), done by people (blue), or by the system (grey). */
  kind: 'coming' | 'people' | 'system'
}

const rings = {
  coming: 'border-dashed border-element-primary',
  people: 'border-element-primary',
  system: 'border-border-gray',
}

export function Timeline({ label, events }: { label: string; events: readonly TimelineEvent[] }) {
  return (
    <ol aria-label={label}>
      {events.map((event) => (
        <li key={event.key} className="group/event relative pb-6 pl-8 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-5 bottom-0 left-[0.7rem] w-0.5 bg-border-gray-light group-last/event:hidden"
          />
          <span
            aria-hidden="true"
            className={classNames(
              'absolute top-1 left-0 size-4 rounded-full border-3 bg-surface-white',
              rings[event.kind],
            )}
          />
          <p className="text-sm text-text-subtle">{event.when}</p>
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-md font-bold">{event.title}</div>
          {event.children && <div className="text-sm text-text-subtle">{event.children}</div>}
        </li>
      ))}
    </ol>
  )
}
