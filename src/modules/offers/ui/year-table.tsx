import { classNames } from '@/ui/class-names'
import { type Offer, offerKindNames } from '../domain/offer'
import { allMonths, daysText, monthsText } from '../domain/offer-wording'

type Mark = 'days' | 'undecided' | 'season'

const looks: Record<Mark, string> = {
  days: 'bg-element-primary',
  undecided: 'bg-surface-white inset-ring-2 inset-ring-element-primary',
  season: 'bg-primary-20',
}
const words: Record<Mark, string> = { days: '날짜가 정해진 축제', undecided: '날짜가 미정인 축제', season: '제철·판매' }

const markOf = ({ kind, startsOn }: Offer): Mark => (kind !== 'festival' ? 'season' : startsOn ? 'days' : 'undecided')

const cell = 'px-0.5 py-2.5 align-middle max-md:px-px max-md:py-1'

/** Products and festivals by month. On a phone the name stands above its twelve months. */
export function YearTable({ offers }: { offers: readonly Offer[] }) {
  const marks = (['days', 'undecided', 'season'] as const).filter((mark) =>
    offers.some((offer) => markOf(offer) === mark),
  )
  return (
    <>
      <table role="table" className="w-full table-fixed border-collapse text-sm max-md:block">
        <caption className="sr-only">특산물과 축제의 달</caption>
        <thead role="rowgroup" className="max-md:block">
          <tr
            role="row"
            className="border-t border-border-gray-darker bg-surface-gray-subtler max-md:grid max-md:grid-cols-12"
          >
            <th role="columnheader" scope="col" className="w-[24rem] px-3 py-2.5 text-left max-md:sr-only">
              이름
            </th>
            {allMonths.map((month) => (
              <th key={month} role="columnheader" scope="col" className="tabular py-2.5 text-center font-normal">
                {month}
                <span className="max-md:sr-only">월</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-md:block">
          {offers.map((offer) => {
            const mark = markOf(offer)
            return (
              <tr
                key={offer.id}
                role="row"
                className="border-b border-border-gray-light max-md:grid max-md:grid-cols-12 max-md:py-2"
              >
                <th
                  role="rowheader"
                  scope="row"
                  className="px-3 py-2.5 text-left max-md:col-span-12 max-md:px-0 max-md:py-0.5"
                >
                  {offer.name}
                  <span className="block text-dense font-normal text-text-subtle">
                    {offerKindNames[offer.kind]} · {daysText(offer) ?? monthsText(offer.months)}
                  </span>
                </th>
                {allMonths.map((month) => (
                  <td key={month} role="cell" className={cell}>
                    {offer.months.includes(month) && (
                      <span className={classNames('block h-5 rounded-[0.2rem] max-md:h-4', looks[mark])}>
                        <span className="sr-only">{words[mark]}</span>
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      <ul aria-hidden="true" className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-dense text-text-subtle">
        {marks.map((mark) => (
          <li key={mark} className="flex items-center gap-1.5">
            <span className={classNames('h-3.5 w-6 rounded-[0.2rem]', looks[mark])} />
            {words[mark]}
          </li>
        ))}
      </ul>
    </>
  )
}
