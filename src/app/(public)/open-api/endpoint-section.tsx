import { ArticleSection } from '@/ui/article'
import { type Column, Table } from '@/ui/table'
import type { Endpoint, Item } from './endpoints'

const columns: Column<Item>[] = [
  { key: 'korean', header: '항목명', cell: ({ korean }) => <b>{korean}</b> },
  {
    key: 'english',
    header: '영문명',
    cell: ({ english }) => <code className="[overflow-wrap:anywhere]">{english}</code>,
    phone: 'plain',
  },
  {
    key: 'meaning',
    header: '설명',
    cell: ({ meaning }) => <span className="[overflow-wrap:anywhere]">{meaning}</span>,
    phone: 'plain',
  },
]

export function ItemTable({ caption, items }: { caption: string; items: readonly Item[] }) {
  return <Table caption={caption} columns={columns} rows={items} rowKey={({ english }) => english} />
}

export function EndpointSection({
  endpoint: { id, title, path, lead, parameters, columns: fields, examples },
}: {
  endpoint: Endpoint
}) {
  return (
    <ArticleSection id={id} title={title}>
      <p>{lead}</p>
      <p className="my-3 rounded-control bg-surface-gray-subtler px-4 py-2">
        <code className="[overflow-wrap:anywhere]">GET {path}</code>
      </p>
      <div className="grid gap-8">
        <ItemTable caption="요청 변수" items={parameters} />
        <ItemTable caption="출력 항목(data)" items={fields} />
      </div>
      <p className="mt-5 font-bold">예</p>
      <ul>
        {examples.map(({ label, address }) => (
          <li key={address}>
            {label}:{' '}
            <a href={address} className="link [overflow-wrap:anywhere]">
              {address}
            </a>
          </li>
        ))}
      </ul>
    </ArticleSection>
  )
}
