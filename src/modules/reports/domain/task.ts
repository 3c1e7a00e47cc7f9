/** One thing to do: a heading that says what, a line of facts, and where to do it. */
export interface Task {
  readonly key: string
  readonly title: string
  readonly detail: string
  readonly href: string
  readonly action: string
}
