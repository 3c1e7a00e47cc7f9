import { z } from 'zod'
import { checkDonationWording } from '@/modules/safeguards/domain/donation-guard'
import { allMonths, monthsOfDays } from './offer-wording'
import { capacityLabels, hasFact, offerKindNames, offerKinds } from './offer'
import { orNull, publicWords } from './public-words'
import { koreanNumber } from '@/shared/korean-number'
import { regionCode, version } from '@/shared/input-fields'

const mostWon = 1_000_000_000

/** A number as a form or a sheet has it: `18,000`, 18000, or nothing. */
const wholeOrNull = (most: number, ask: string) =>
  z.preprocess(
    (value) => {
      if (value === undefined || value === null) return null
      if (typeof value !== 'string') return value
      const text = value.normalize('NFKC').replaceAll(',', '').trim()
      return text === '' ? null : /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    },
    z
      .number(ask)
      .int(ask)
      .min(0, ask)
      .max(most, `${koreanNumber(most)}까지 적을 수 있습니다.`)
      .nullable(),
  )

const dayOrNull = (ask: string) =>
  z.preprocess((value) => (value === undefined || value === '' ? null : value), z.iso.date(ask).nullable())

/** The twelve boxes of a form arrive one by one, so that a refused form keeps them without a script. */
function gatherMonths(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || 'months' in input) return input
  const fields = Object.entries(input)
  const isBox = ([name]: [string, unknown]) => /^month\d{1,2}$/.test(name) || name === 'yearRound'
  const ticked = fields.filter(isBox).map(([name]) => name)
  const months = ticked.includes('yearRound')
    ? [...allMonths]
    : ticked.map((name) => Number(name.slice(5))).sort((one, other) => one - other)
  return { ...Object.fromEntries(fields.filter((field) => !isBox(field))), months }
}

const content = {
  kind: z.enum(offerKinds, '무엇을 올리는지 골라 주세요.'),
  name: publicWords(80).refine((text) => text.length >= 2, '이름을 두 글자 이상 적어 주세요.'),
  description: orNull(publicWords(1_000)),
  unit: orNull(publicWords(20)),
  minimumPriceWon: wholeOrNull(mostWon, '가격은 0원 이상의 정수로 적어 주세요.'),
  maximumPriceWon: wholeOrNull(mostWon, '가격은 0원 이상의 정수로 적어 주세요.'),
  months: z
    .array(z.number().int().min(1).max(12))
    .max(12)
    .transform((months) => [...new Set(months)].sort((one, other) => one - other)),
  capacity: wholeOrNull(100_000, '인원은 0 이상의 정수로 적어 주세요.'),
  meetingSeats: wholeOrNull(100_000, '좌석은 0 이상의 정수로 적어 주세요.'),
  startsOn: dayOrNull('시작하는 날을 확인해 주세요.'),
  endsOn: dayOrNull('끝나는 날을 확인해 주세요.'),
  orderNote: orNull(publicWords(300)),
  checkedOn: z.iso.date('확인한 날을 적어 주세요.'),
}

type Content = z.output<z.ZodObject<typeof content>>

function checkTogether(
  offer: Content,
  context: { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void },
) {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  const { kind, name, description, orderNote, minimumPriceWon, maximumPriceWon, startsOn, endsOn } = offer
  if (minimumPriceWon !== null && maximumPriceWon !== null && maximumPriceWon < minimumPriceWon)
    refuse('maximumPriceWon', '높은 가격이 낮은 가격보다 작습니다.')
  if (offer.capacity !== null && !hasFact(kind, 'capacity'))
    refuse('capacity', `${offerKindNames[kind]}에는 ${capacityLabels[kind]}을 적지 않습니다.`)
  if (offer.meetingSeats !== null && !hasFact(kind, 'meetingSeats'))
    refuse('meetingSeats', `${offerKindNames[kind]}에는 회의실 좌석을 적지 않습니다.`)
  if ((startsOn ?? endsOn) !== null && !hasFact(kind, 'days')) refuse('startsOn', '날짜는 축제에만 적습니다.')
  if (endsOn && !startsOn) refuse('startsOn', '시작하는 날도 적어 주세요. 정해지지 않았으면 둘 다 비웁니다.')
  if (startsOn && endsOn && endsOn < startsOn) refuse('endsOn', '끝나는 날이 시작하는 날보다 앞섭니다.')
  if (startsOn && endsOn && Date.parse(endsOn) - Date.parse(startsOn) > 366 * 86_400_000)
    refuse('endsOn', '축제 기간은 1년까지 적을 수 있습니다.')
  if (offer.months.length === 0 && !startsOn)
    refuse('months', kind === 'festival' ? '날짜가 미정이면 열리는 달을 골라 주세요.' : '언제 되는지 달을 골라 주세요.')
  const parts = [name, description, orderNote].filter((text) => text !== null)
  const finding = parts.some((text) => checkDonationWording(text)) ? null : checkDonationWording(parts.join('\n'))
  if (finding) refuse('description', finding.message)
}

/** A festival of one day ends the day it begins; its months are those of its days. */
function settleDays<Given extends Content>(offer: Given): Given {
  const { startsOn } = offer
  if (!startsOn) return offer
  const endsOn = offer.endsOn ?? startsOn
  return { ...offer, endsOn, months: monthsOfDays(startsOn, endsOn) }
}

export const createOfferInput = z.preprocess(
  gatherMonths,
  z
    .strictObject({ regionCode, ...content })
    .superRefine(checkTogether)
    .transform(settleDays),
)

/** The kind stays: a lodging never turns into a festival. It is sent along for what depends on it. */
export const updateOfferInput = z.preprocess(
  gatherMonths,
  z
    .strictObject({ offerId: z.uuid(), version, ...content })
    .superRefine(checkTogether)
    .transform(settleDays),
)

export const offerVersionInput = z.strictObject({ offerId: z.uuid(), version })

export const reorderOfferInput = z.strictObject({ offerId: z.uuid(), direction: z.enum(['up', 'down']) })

export type CreateOfferInput = z.output<typeof createOfferInput>
export type UpdateOfferInput = z.output<typeof updateOfferInput>
export type OfferVersionInput = z.output<typeof offerVersionInput>
export type ReorderOfferInput = z.output<typeof reorderOfferInput>
