/**
 * A subset that passes a test and of which nothing can be left out, for a test that whatever contains a passing set passes
 * too; what stands first is rather kept. The whole must pass. Junker, QuickXplain, 2004. Cost: about 2k·log(n/k) tests for
 * k of n.
 */
export function minimalSubset<Item>(items: readonly Item[], passes: (some: readonly Item[]) => boolean): Item[] {
  return passes([]) ? [] : divide([], items, passes)
}

/** What must be added to `given`, which does not pass alone but does with all `items`. */
function divide<Item>(
  given: readonly Item[],
  items: readonly Item[],
  passes: (some: readonly Item[]) => boolean,
): Item[] {
  if (items.length <= 1) return [...items]
  const middle = items.length >> 1
  const early = items.slice(0, middle)
  const late = items.slice(middle)
  const withEarly = [...given, ...early]
  const keptLate = passes(withEarly) ? [] : divide(withEarly, late, passes)
  const withLate = [...given, ...keptLate]
  const keptEarly = keptLate.length > 0 && passes(withLate) ? [] : divide(withLate, early, passes)
  return [...keptEarly, ...keptLate]
}
