import Link from 'next/link'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'

const data = [
  { name: '대상 시군구와 결연 수', address: '/api/v1/regions' },
  { name: '협력기관', address: '/api/v1/partners' },
  { name: '결연·협약', address: '/api/v1/agreements' },
  { name: '지역의 제공 항목', address: '/api/v1/offers' },
]

/** The same numbers for machines. */
export function DataLinks() {
  return (
    <Card title="이 포털의 자료" tone="soft">
      <p className="text-sm text-text-subtle">화면에 보이는 결연 현황을 누구나 같은 내용의 자료로 받을 수 있습니다.</p>
      <ul className="mt-3 border-t border-border-gray-light">
        {data.map(({ name, address }) => (
          <li key={address} className="border-b border-border-gray-light py-3">
            <p className="font-bold">{name}</p>
            <a href={address} className="link text-dense [overflow-wrap:anywhere]">
              {address} [JSON]
            </a>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <LinkButton href="/open-api" size={40}>
          오픈 API 안내
        </LinkButton>
        <Link href="/guide" className="link text-sm">
          이용안내
        </Link>
      </div>
    </Card>
  )
}
