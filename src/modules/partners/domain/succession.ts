export interface NamedPartner {
  readonly id: string
  readonly name: string
}

export interface Succession {
  readonly predecessorId: string
  readonly successorId: string
  /** `YYYY-MM-DD`; on that day the successor already exists. */
  readonly effectiveOn: string
}

export interface PresentHolder {
  /** Bodies that exist today in the place of the one a tie was made with. */
  readonly holders: readonly NamedPartner[]
  /** One body followed one: the tie is its own. Otherwise nobody has said yet who keeps it. */
  readonly isSettled: boolean
}

/**
 * Follows renamings, mergers and splits from a body to those of `day`. A body without a succession by then is its own
 * holder. Cost grows with the length of the chain.
 */
export function presentHolderOf(
  partner: NamedPartner,
  successions: readonly Succession[],
  partners: ReadonlyMap<string, NamedPartner>,
  day: string,
): PresentHolder {
  const found = new Map<string, NamedPartner>()
  const seen = new Set<string>()
  const follow = (current: NamedPartner) => {
    if (seen.has(current.id)) return
    seen.add(current.id)
    const next = successions.filter(
      ({ predecessorId, effectiveOn }) => predecessorId === current.id && effectiveOn <= day,
    )
    if (next.length === 0) found.set(current.id, current)
    for (const { successorId } of next) {
      const successor = partners.get(successorId)
      if (successor) follow(successor)
    }
  }
  follow(partner)
  return { holders: [...found.values()], isSettled: found.size === 1 }
}

/** Every body whose ties a body of today answers for: itself and all before it. */
export function lineOf(partnerId: string, successions: readonly Succession[], day: string): ReadonlySet<string> {
  const line = new Set([partnerId])
  for (const id of line) {
    for (const { predecessorId, successorId, effectiveOn } of successions) {
      if (successorId === id && effectiveOn <= day) line.add(predecessorId)
    }
  }
  return line
}

/** `산업통상부 (옛 산업통상자원부)`; a split names all: `재정경제부·기획예산처 (옛 기획재정부)`. */
export function presentName(nameThen: string, present: PresentHolder): string {
  const names = present.holders.map(({ name }) => name).join('·')
  return names === nameThen || names === '' ? nameThen : `${names} (옛 ${nameThen})`
}
