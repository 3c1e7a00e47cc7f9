type Value = string | number | undefined | null

/** What an address asks for; what is empty is not written. */
export type AddressConditions = Readonly<Record<string, Value>>

/** A path with the query that is not empty, in the order given. */
export function addressOf(path: string, query: AddressConditions): string {
  const entries = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === null || value === '' ? [] : [[key, String(value)]],
  )
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`
}

/** What a page without its own query schema takes from the address: the first value of a name. */
export type AddressQuery = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>

interface Sorting extends AddressConditions {
  readonly sort: string
  readonly order: 'asc' | 'desc'
}

/** Address and state of a heading that sorts: first in its natural order, again to turn it round. Starts at page one. */
export function sortLink(path: string, filter: Sorting, key: string, natural: 'asc' | 'desc') {
  const isSorted = filter.sort === key
  const order = isSorted ? (filter.order === 'asc' ? 'desc' : 'asc') : natural
  const sorted = filter.order === 'asc' ? ('ascending' as const) : ('descending' as const)
  return {
    sortHref: addressOf(path, { ...filter, sort: key, order, page: undefined }),
    ...(isSorted ? { sorted } : {}),
  }
}
