import 'server-only'
import type { Prisma } from '@/platform/db/generated/client'
import { isoDay, storedDay } from '@/shared/korean-date'
import type { Offer } from '../domain/offer'
import type { CreateOfferInput } from '../domain/offer-input'

type Row = Prisma.RegionOfferGetPayload<object>

const dayOf = (day: Date | null) => day && isoDay(day)

export function offerOf({ startsOn, endsOn, checkedOn, ...row }: Row): Offer {
  const { id, regionCode, kind, name, description, unit, minimumPriceWon, maximumPriceWon } = row
  const { months, capacity, meetingSeats, orderNote, isDemonstration, version } = row
  return {
    id,
    regionCode,
    kind,
    name,
    description,
    unit,
    minimumPriceWon,
    maximumPriceWon,
    months,
    capacity,
    meetingSeats,
    startsOn: dayOf(startsOn),
    endsOn: dayOf(endsOn),
    orderNote,
    checkedOn: isoDay(checkedOn),
    isDemonstration,
    version,
  }
}

type Content = Omit<CreateOfferInput, 'regionCode'>

/** What an offer says, as it is stored. */
export const storedContent = ({ startsOn, endsOn, checkedOn, ...content }: Content) => ({
  ...content,
  startsOn: startsOn ? storedDay(startsOn) : null,
  endsOn: endsOn ? storedDay(endsOn) : null,
  checkedOn: storedDay(checkedOn),
})

/** What an offer says, for the record of a change. */
export function contentOf(row: Row): Content {
  const { kind, name, description, unit, minimumPriceWon, maximumPriceWon } = row
  const { months, capacity, meetingSeats, orderNote, startsOn, endsOn, checkedOn } = row
  return {
    kind,
    name,
    description,
    unit,
    minimumPriceWon,
    maximumPriceWon,
    months,
    capacity,
    meetingSeats,
    startsOn: dayOf(startsOn),
    endsOn: dayOf(endsOn),
    orderNote,
    checkedOn: isoDay(checkedOn),
  }
}
