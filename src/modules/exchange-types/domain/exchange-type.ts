/** What an exchange counts; won are whole. */
export const measures = ['people', 'nights', 'hours', 'quantity', 'won', 'count'] as const
export type Measure = (typeof measures)[number]

/** How several exchanges of a type add up to one figure; person-nights are people times nights. */
export const waysToAddUp = ['people', 'personNights', 'hours', 'won', 'count'] as const
export type WayToAddUp = (typeof waysToAddUp)[number]

/** 교류 유형, a row of the table: what it is called and counts, and what the law asks of it. */
export interface ExchangeType {
  readonly key: string
  readonly name: string
  /** What a body promises of it in a survey; null where it can only be reported. */
  readonly pledgeName: string | null
  readonly synonyms: readonly string[]
  readonly measures: readonly Measure[]
  readonly addsUpBy: WayToAddUp
  readonly unit: string
  /** Given by individuals of their own will: never promised with an amount or a headcount. */
  readonly isDonation: boolean
  readonly law: string | null
  readonly lawNote: string | null
}

export interface PledgeableType extends ExchangeType {
  readonly pledgeName: string
}

export const isPledgeable = <Type extends ExchangeType>(type: Type): type is Type & PledgeableType =>
  type.pledgeName !== null

const plain = (word: string) => word.replace(/\s|\(.*\)/g, '')

/** The type a person means: by its name or another word for it, else by a part of one; null for none. */
export function findExchangeType(types: readonly PledgeableType[], text: string): PledgeableType | null {
  const word = plain(text)
  if (!word) return null
  const namesOf = ({ name, pledgeName, synonyms }: PledgeableType) => [pledgeName, name, ...synonyms].map(plain)
  const overlaps = (part: string) => word.includes(part) || part.includes(word)
  return (
    types.find((type) => namesOf(type).includes(word)) ??
    types.find(({ pledgeName }) => plain(pledgeName).split('·').some(overlaps)) ??
    null
  )
}
