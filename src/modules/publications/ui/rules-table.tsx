import { Table } from '@/ui/table'
import { ruleNote, ruleRows } from '../domain/rule-rows'
import type { PublicationResult } from '../domain/publication-result'

/** What was set and what came of it. */
export function RulesTable({ result }: { result: PublicationResult }) {
  const note = ruleNote(result)
  return (
    <>
      <Table
        caption="지켜야 했던 규칙"
        hideCaption
        keepOnPhone
        rows={ruleRows(result)}
        rowKey={({ rule }) => rule}
        columns={[
          { key: 'rule', header: '규칙', cell: ({ rule }) => rule },
          {
            key: 'wanted',
            header: '정한 값',
            align: 'end',
            cell: ({ wanted }) => <span className="whitespace-normal">{wanted}</span>,
          },
          {
            key: 'found',
            header: '결과',
            align: 'end',
            cell: ({ found }) => <span className="whitespace-normal">{found}</span>,
          },
        ]}
      />
      {note && <p className="mt-3 text-sm text-text-subtle">{note}</p>}
    </>
  )
}
