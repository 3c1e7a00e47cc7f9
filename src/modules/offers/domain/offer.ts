export const offerKinds = ['product', 'lodging', 'meeting', 'workation', 'festival', 'localCoupon'] as const
export type OfferKind = (typeof offerKinds)[number]

export const offerKindNames: Record<OfferKind, string> = {
  product: '특산물',
  lodging: '숙소',
  meeting: '회의·연수 시설',
  workation: '워케이션',
  festival: '축제',
  localCoupon: '지역사랑상품권',
}

/** What a visitor comes to do; helping has no offer of its own, only the card about 고향사랑기부. */
export const offerVerbs = ['buy', 'stay', 'enjoy', 'help'] as const
export type OfferVerb = (typeof offerVerbs)[number]

export const offerVerbNames: Record<OfferVerb, string> = { buy: '사기', stay: '머물기', enjoy: '즐기기', help: '돕기' }

const verbs: Record<OfferKind, OfferVerb> = {
  product: 'buy',
  localCoupon: 'buy',
  lodging: 'stay',
  meeting: 'stay',
  workation: 'stay',
  festival: 'enjoy',
}

export const verbOf = (kind: OfferKind): OfferVerb => verbs[kind]

/** Which facts a kind has beside name, months and price. */
export type OfferFact = 'capacity' | 'meetingSeats' | 'days'

const facts: Record<OfferKind, readonly OfferFact[]> = {
  product: [],
  localCoupon: [],
  lodging: ['capacity', 'meetingSeats'],
  meeting: ['meetingSeats'],
  workation: ['capacity', 'meetingSeats'],
  festival: ['capacity', 'days'],
}

export const hasFact = (kind: OfferKind, fact: OfferFact): boolean => facts[kind].includes(fact)

export const capacityLabels: Record<OfferKind, string> = {
  product: '수용 인원',
  localCoupon: '수용 인원',
  lodging: '숙박 인원',
  meeting: '수용 인원',
  workation: '동시에 일할 수 있는 인원',
  festival: '단체로 받을 수 있는 인원',
}

/** One thing a region offers, as everybody may see it. */
export interface Offer {
  readonly id: string
  readonly regionCode: string
  readonly kind: OfferKind
  readonly name: string
  readonly description: string | null
  readonly unit: string | null
  readonly minimumPriceWon: number | null
  readonly maximumPriceWon: number | null
  readonly months: readonly number[]
  readonly capacity: number | null
  readonly meetingSeats: number | null
  /** `YYYY-MM-DD`; null while undecided. */
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly orderNote: string | null
  readonly checkedOn: string
  readonly isDemonstration: boolean
  readonly version: number
}
