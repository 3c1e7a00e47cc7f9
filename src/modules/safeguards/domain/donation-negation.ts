const denial =
  /않|아니|아닌|아닙|아님|없|못하|못 ?합|안 ?[되돼됩된됨]|안 ?[하합]|말[ 고며것아]|마십시오|마세요|할 수는? ?없|금하|금합/g
const topicOfHarm =
  /^(?:[^;]{0,8}?)(?:금지|위반|처벌|방지|예방|근절|지양|배제|불법|위법|무관|별개|불가|신고|우려|오해|소지|논란|의심|예시|폐지|삼가|자제|사절|배격|해당하는지|반대|막|피하|비칠|보일|으로 ?느)/
const ofHarmDenied = /^(?:하|되|이)?지 ?(?:않|못)|^(?:은|는|이|가)? ?(?:아니|아님|아닙|없)/
/** A verb that goes on to something else: what is denied after it is denied of that alone. */
const turn =
  /(?<!최|보|광|사|참|창|권|공|신|경|원|재|선|충|다)고(?=[ ,])|(?:하|되|으)?며(?=[ ,])|지만(?=[ ,])|으나(?=[ ,])|는데|면서(?=[ ,])|하되|므로(?=[ ,])|도록(?=[ ,])|여서(?=[ ,])|해서(?=[ ,])|하여(?=[ ,])/
const denialOfOthers = /^(?:은|는|던|을)? ?(?:부서|직원|사람|팀|기관|자(?![가-힣])|분|곳|경우)/
const joiner =
  /^(?:(?:이|하|되|정하|두|매기|세우|가)*(?:거나|나|든지)|와|과|및|또는|이나|,|등|도)|[가-힣](?:거나|든지)(?=[ ,])|[ ,](?:및|또는|등)(?=[ ,])|^ ?(?:및|또는|등) |,/

interface Span {
  readonly start: number
  readonly end: number
}

/** `할당하지 않습니다`, `강요 금지`: the words are there to be ruled out. A twice denied duty is a duty. */
export function listRuledOut<Found extends Span>(wording: string, faults: readonly Found[]): Set<Found> {
  const ruledOut = new Set<Found>()
  const byStart = [...faults].sort((one, other) => other.start - one.start || other.end - one.end)
  byStart.forEach((found, at) => {
    const next = byStart.slice(0, at).findLast(({ start }) => start >= found.end)
    const joinedIsRuledOut = () => next !== undefined && ruledOut.has(next)
    if (isRuledOut(wording, found, next, joinedIsRuledOut)) ruledOut.add(found)
  })
  return ruledOut
}

const namesQuantity = (words: string) => /\d|[십백천만억] ?원/.test(words)

function isRuledOut(wording: string, found: Span, next: Span | undefined, nextIsRuledOut: () => boolean): boolean {
  const before = wording.slice(Math.max(0, found.start - 20), found.start)
  if (/(?:\b(?:no|not|without|never|non|any)(?: a| any| the)?|비|무|不|非)[ ]?$/.test(before)) return true
  const rest = wording.slice(found.end, found.end + 80).split(';')[0]!
  const own = next ? rest.slice(0, Math.max(0, next.start - found.end)) : rest
  const answer = deniedWithin(own)
  if (answer !== null) return answer
  if (!next || namesQuantity(wording.slice(found.start, found.end)) || next.start - found.end > rest.length)
    return false
  return own.length <= 16 && joiner.test(own) && !turn.test(own) && nextIsRuledOut()
}

/** Whether what stands right after a fault denies it; null when nothing there says so or otherwise. */
function deniedWithin(text: string): boolean | null {
  const harm = topicOfHarm.exec(text)
  if (harm && !turn.test(harm[0])) return !ofHarmDenied.test(text.slice(harm[0].length))
  const turned = turn.exec(text)
  const clause = text.slice(0, Math.min(turned?.index ?? text.length, 40))
  const denials = [...clause.matchAll(denial)]
  const own = denials.filter(({ index, 0: words }) => !denialOfOthers.test(clause.slice(index + words.length)))
  if (own.length === 0 || own[0]!.index > 26) return null
  return denials.length % 2 === 1
}
