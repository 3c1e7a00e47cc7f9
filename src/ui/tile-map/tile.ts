export type TileState = 'outside' | 'none' | 'one' | 'two' | 'many'

export interface Tile {
  key: string
  column: number
  row: number
  /** Two or three letters. */
  label: string
  groupKey: string
  state: TileState
  /** Full sentence: link name, tooltip and heading of the card on a phone. */
  title: string
  href?: string
  count?: number
  /** A second line for the card on a phone. */
  detail?: string
  /** Red dot: changed or short. Say in the legend what it means. */
  marked?: boolean
}

export interface GroupLabel {
  key: string
  label: string
}
