import Link from 'next/link'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { Tag } from '@/ui/tag'
import type { ClashWords } from '../../domain/clashes/describe-clash'
import { koreanNumber } from '@/shared/korean-number'

interface ClashCardProps {
  readonly words: ClashWords
  readonly need: number
  readonly capacity: number
}

const shownAtOnce = 36
/** More blocks than this are drawn as one bar each. */
const mostBlocks = 60

/** One clash: what is needed against what there is, and who is in it. */
export function ClashCard({ words, need, capacity }: ClashCardProps) {
  const { title, sentence, needLabel, capacityLabel, regions, partners, pins, side, smallest, outside } = words
  return (
    <Card
      title={
        <span className="flex flex-wrap items-center gap-3">
          {`${title}: ${koreanNumber(need)}에 ${koreanNumber(capacity)}`}
          <Tag tone="danger">{`${koreanNumber(need - capacity)} 부족`}</Tag>
        </span>
      }
    >
      <dl className="grid gap-2.5">
        <Amount label={needLabel} value={need} most={need} fill="fill-icon-gray" />
        <Amount label={capacityLabel} value={capacity} most={need} fill="fill-element-primary" />
      </dl>
      <p className="mt-4 text-sm">{sentence}</p>
      {side === 'pins' && <Chips title="함께 지킬 수 없는 고정" items={asChips(pins)} />}
      <Chips
        title={side === 'partners' ? '이 지역들 말고는 맡을 곳이 없습니다' : '이 지역들은'}
        items={regions.map(({ code, name }) => ({ key: code, name, href: `/regions/${code}` }))}
      />
      <Chips
        title={side === 'regions' ? '이 기관들 말고는 맡을 곳이 없습니다' : '이 기관들은'}
        items={partners.map(({ id, name }) => ({ key: id, name, href: `/partners/${id}` }))}
      />
      {side !== 'pins' && pins.length > 0 && (
        <div className="mt-5">
          <Disclosure label={`이미 쓰인 자리 ${koreanNumber(pins.length)}건 보기`}>
            <ChipList items={asChips(pins)} />
          </Disclosure>
        </div>
      )}
      {smallest && (
        <Alert tone="neutral" className="mt-5">
          {smallest.sentence}{' '}
          {smallest.regions.length > 0 && (
            <Disclosure label="가장 작은 묶음 보기">{smallest.regions.join(', ')}</Disclosure>
          )}
        </Alert>
      )}
      {outside && <p className="mt-5 text-sm text-text-subtle">{outside}</p>}
    </Card>
  )
}

interface AmountProps {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly fill: string
}

/** One block for each place; what is missing shows as an empty frame. */
function Amount({ label, value, most, fill }: AmountProps) {
  const step = 100 / Math.max(1, most)
  const blocks = most <= mostBlocks ? Array.from({ length: value }, (_, at) => at) : []
  return (
    <div className="grid grid-cols-[11.2rem_minmax(0,1fr)_4rem] items-center gap-3 max-md:grid-cols-[8.8rem_minmax(0,1fr)_3.2rem]">
      <dt className="text-sm">{label}</dt>
      <dd className="contents">
        <svg aria-hidden="true" className="block h-6 w-full">
          {value < most && (
            <rect
              x={`${value * step}%`}
              y="1"
              width={`${(most - value) * step}%`}
              height="22"
              className="fill-transparent stroke-border-danger"
              strokeDasharray="4 3"
            />
          )}
          {blocks.length === 0 && <rect width={`${value * step}%`} height="100%" className={fill} />}
          {blocks.map((at) => (
            <rect key={at} x={`${at * step}%`} width={`${step * 0.88}%`} height="100%" rx="2" className={fill} />
          ))}
        </svg>
        <b className="tabular text-right">{koreanNumber(value)}</b>
      </dd>
    </div>
  )
}

const asChips = (names: readonly string[]): Chip[] => names.map((name) => ({ key: name, name }))

interface Chip {
  readonly key: string
  readonly name: string
  readonly href?: string
}

function Chips({ title, items }: { title: string; items: readonly Chip[] }) {
  if (items.length === 0) return null
  const rest = items.slice(shownAtOnce)
  return (
    <section className="mt-5">
      <h3 className="mb-2 text-md">{`${title} (${koreanNumber(items.length)}곳)`}</h3>
      <ChipList items={items.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <div className="mt-2">
          <Disclosure label={`나머지 ${koreanNumber(rest.length)}곳 보기`}>
            <ChipList items={rest} />
          </Disclosure>
        </div>
      )}
    </section>
  )
}

const ChipList = ({ items }: { items: readonly Chip[] }) => (
  <ul className="flex flex-wrap gap-1.5">
    {items.map(({ key, name, href }) => (
      <li key={key} className="text-dense">
        {href ? (
          <Link
            href={href}
            className="inline-block rounded-tag border border-border-gray bg-surface-white px-2 py-0.5 hover:bg-surface-gray-subtler hover:underline"
          >
            {name}
          </Link>
        ) : (
          <span className="inline-block rounded-tag border border-border-gray px-2 py-0.5">{name}</span>
        )}
      </li>
    ))}
  </ul>
)
