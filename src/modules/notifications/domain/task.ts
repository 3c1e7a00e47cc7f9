/** One thing to do: a heading that says what, a line of facts, and where to do it. */
export interface Task {
  readonly key: string
  /** The most pressing first: 1 comes before 2. */
  readonly rank: number
  readonly title: string
  readonly detail: string
  readonly href: string
  readonly action: string
}
