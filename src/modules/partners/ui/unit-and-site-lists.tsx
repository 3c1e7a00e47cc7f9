import Link from 'next/link'
import { koreanDay } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { readSources } from '@/modules/regions/ui/read-sources'

interface Unit {
  readonly id: string
  readonly name: string
  readonly note: string | null
  readonly validTo: Date | null
}

interface Site {
  readonly id: string
  readonly location: string
  readonly evidence: string
  readonly dateText: string | null
  readonly detail: string
  readonly source: string
  readonly region: { readonly code: string; readonly fullName: string } | null
}

export function UnitList({ units }: { units: readonly Unit[] }) {
  if (units.length === 0) return null
  return (
    <Card title={`부서·소속기관 ${units.length}곳`}>
      <ul className="divide-y divide-border-gray-light">
        {units.map(({ id, name, note, validTo }) => (
          <li key={id} className="py-2">
            {name}
            {validTo && <span className="ml-2 text-sm text-text-subtle">{koreanDay(validTo)}까지</span>}
            {note && <span className="block text-sm text-text-subtle">{note}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Places of a company. A site is never a pledge, and the card says so. */
export function SiteList({ sites }: { sites: readonly Site[] }) {
  if (sites.length === 0) return null
  return (
    <Card title={`사업장과 협업 ${sites.length}건`}>
      <p className="mb-3 text-sm text-text-subtle">
        사업장은 참여를 뜻하지 않습니다. 어떤 자료에서 나온 곳인지 함께 적습니다.
      </p>
      <ul className="divide-y divide-border-gray-light border-t border-border-gray-light">
        {sites.map(({ id, location, evidence, dateText, detail, source, region }) => (
          <li key={id} className="py-3">
            <p className="font-bold">
              {region ? (
                <Link href={`/regions/${region.code}`} className="link">
                  {region.fullName}
                </Link>
              ) : (
                location
              )}
              {region && location !== region.fullName && (
                <span className="ml-2 text-sm font-normal text-text-subtle">{location}</span>
              )}
            </p>
            <p className="text-sm">{[evidence, dateText].filter(Boolean).join(' · ')}</p>
            <p className="text-sm text-text-subtle">{detail}</p>
            <p className="flex flex-wrap gap-x-4 gap-y-1 text-dense text-text-subtle">
              {readSources(source).map(({ text, href }, index) =>
                href ? (
                  <a key={index} href={href} className="link inline-flex min-h-6 items-center" rel="noreferrer">
                    {text}
                  </a>
                ) : (
                  <span key={index}>{text}</span>
                ),
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
