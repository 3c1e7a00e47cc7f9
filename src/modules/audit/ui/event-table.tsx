import { koreanInstant } from '@/shared/korean-date'
import { Disclosure } from '@/ui/disclosure'
import { EmptyState } from '@/ui/empty-state'
import { Table } from '@/ui/table'
import { eventName } from '../domain/event-name'
import type { ListedEvent } from '../domain/listed-event'

const pretty = (value: unknown) => JSON.stringify(value, null, 1)

function Details({ event }: { event: ListedEvent }) {
  if (event.before === null && event.after === null && !event.reason) return null
  return (
    <Disclosure label="내용">
      {event.reason && <p>까닭: {event.reason}</p>}
      {event.before !== null && <pre className="whitespace-pre-wrap text-xs">전: {pretty(event.before)}</pre>}
      {event.after !== null && <pre className="whitespace-pre-wrap text-xs">후: {pretty(event.after)}</pre>}
    </Disclosure>
  )
}

export function EventTable({ events }: { events: readonly ListedEvent[] }) {
  return (
    <Table
      caption="감사기록"
      hideCaption
      dense
      rows={events}
      rowKey={({ sequence }) => sequence}
      empty={<EmptyState title="찾는 기록이 없습니다" />}
      columns={[
        {
          key: 'sequence',
          header: '번호',
          cell: ({ sequence }) => <span className="tabular">{sequence}</span>,
          phone: 'aside',
        },
        {
          key: 'when',
          header: '때',
          noWrap: true,
          phone: 'plain',
          cell: ({ occurredAt }) => koreanInstant(occurredAt),
        },
        {
          key: 'who',
          header: '사람',
          phone: 'plain',
          cell: ({ actorLabel, ipAddress }) => [actorLabel, ipAddress].filter(Boolean).join(' · '),
        },
        {
          key: 'what',
          header: '한 일',
          noWrap: true,
          phone: 'title',
          cell: ({ action }) => eventName(action),
        },
        {
          key: 'subject',
          header: '대상',
          phone: 'hidden',
          cell: ({ subjectType, subjectId }) => <span className="break-all">{`${subjectType} ${subjectId}`}</span>,
        },
        { key: 'details', header: '내용', phone: 'plain', cell: (event) => <Details event={event} /> },
      ]}
    />
  )
}
