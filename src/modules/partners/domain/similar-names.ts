import { disassemble } from 'es-hangul'
import { choseongOf } from '@/shared/korean-search'

/** `(주)한빛 전자` and `한빛전자 주식회사` are one name. */
const bareName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/주식회사|유한회사|재단법인|사단법인|\((?:주|유|재|사)\)|[^\p{L}\p{N}]/gu, '')

/** How many letters must change to make one of the other; gives up above `most`. */
function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++)
      next.push(Math.min(row[to]! + 1, next[to - 1]! + 1, row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1)!
}

/** Whether two names are one, or close enough that a person should look. */
export function likenessOf(name: string, other: string): 'same' | 'similar' | null {
  const [mine, theirs] = [bareName(name), bareName(other)]
  if (!mine || !theirs) return null
  if (mine === theirs) return 'same'
  const [shorter, longer] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine]
  if (shorter.length >= 3 && longer.includes(shorter)) return 'similar'
  if (shorter.length >= 4 && choseongOf(mine) === choseongOf(theirs)) return 'similar'
  // Two letters of a syllable typed wrong, in names long enough that this means something.
  const letters = disassemble(mine)
  const most = letters.length >= 9 ? 2 : letters.length >= 6 ? 1 : 0
  return most > 0 && editDistance(letters, disassemble(theirs), most) <= most ? 'similar' : null
}
