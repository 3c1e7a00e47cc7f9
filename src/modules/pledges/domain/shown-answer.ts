interface Version<Content> {
  readonly number: number
  readonly content: Content
}

interface FoundAnswer<Content, Row extends Version<Content>, Status> {
  readonly body: { readonly canWrite: boolean }
  readonly time: { readonly isAllowed: boolean; readonly isLate: boolean; readonly until: Date | null }
  readonly answer: { readonly status: Status; readonly version: number; readonly content: Content }
  readonly versions: readonly Row[]
  readonly submittedContent: Content | null
  readonly hasChanges: boolean
}

/** An answer as its form shows it: what is being written, or an earlier version (`wanted`, as the address has it) to look at. */
export function shownAnswer<Content, Row extends Version<Content>, Status>(
  found: FoundAnswer<Content, Row, Status>,
  wanted: unknown,
) {
  const { body, time, answer, versions, submittedContent, hasChanges } = found
  const seen = versions.find(({ number }) => String(number) === wanted)
  const canWrite = body.canWrite && time.isAllowed && !seen
  return {
    seenVersion: seen?.number ?? null,
    form: {
      canWrite,
      // Closed, or only looked at: what was submitted, not what somebody went on writing.
      content: seen?.content ?? (canWrite ? answer.content : (submittedContent ?? answer.content)),
      version: answer.version,
      versions: versions.map(({ content: _content, ...version }) => version),
      status: answer.status,
      isLate: time.isLate,
      until: time.until,
      hasChanges,
    },
  }
}
