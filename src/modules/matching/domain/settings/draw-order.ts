/** A 32-bit generator of even spread (mulberry32): the same seed gives the same numbers everywhere. */
function drawing(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** Draws lots: the order decides between matches of equal total. Seed 0 leaves the order as it is. */
export function drawOrder<Item>(items: readonly Item[], seed: number): readonly Item[] {
  if (seed === 0) return items
  const draw = drawing(seed)
  const drawn = [...items]
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = draw() % (last + 1)
    ;[drawn[last], drawn[other]] = [drawn[other]!, drawn[last]!]
  }
  return drawn
}
