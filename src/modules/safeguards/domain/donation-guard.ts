import {
  type DonationFaultKind,
  donationFaultKinds,
  donationWords,
  eventsOfGift,
  faultPatterns,
  hometownWords,
  lawfulFacts,
  otherGifts,
  otherSubjects,
} from './donation-faults'
import { listRuledOut } from './donation-negation'
import { readWording } from './read-wording'

export interface DonationFinding {
  readonly kind: DonationFaultKind
  /** The words found, as they read without what hid them. */
  readonly words: string
  /** Why it cannot stand, by which law, and what to write instead. */
  readonly message: string
}

export interface WordingContext {
  /** The text stands on a line about 고향사랑기부, so that it need not name it. */
  readonly isAboutDonation?: boolean
}

const donationLaw = '「고향사랑 기부금에 관한 법률」'

const reasons: Readonly<Record<DonationFaultKind, string>> = {
  bodyAsGiver: `고향사랑기부는 개인만 할 수 있어 기관·기업의 이름이나 예산으로 할 수 없습니다(${donationLaw} 제2조·제8조). “직원에게 고향사랑기부 제도를 안내합니다”처럼 적어 주세요.`,
  perHead: `한 사람이나 부서마다 몫을 정하면 기부를 강요하는 일이 됩니다(${donationLaw} 제6조). 몫을 지우고 “원하는 직원이 참여할 수 있게 안내합니다”처럼 적어 주세요.`,
  target: `기부할 금액이나 사람 수를 목표로 정하면 강요가 될 수 있습니다(${donationLaw} 제6조). 목표를 지우고 무엇을 언제 안내할지 적어 주세요.`,
  duty: `업무·고용 관계를 이용해 기부를 강요할 수 없고, 공무원은 직원에게 적극적으로 권유·독려할 수도 없습니다(${donationLaw} 제6조). “참여는 자율에 맡깁니다”처럼 적어 주세요.`,
  ranking: `기부를 순위·포상·비교의 대상으로 삼으면 직원이 압박을 받습니다(${donationLaw} 제6조). 순위와 비교를 지우고 안내 방법을 적어 주세요.`,
  names: `누가 기부했는지 모으거나 내게 하면 강요가 될 수 있습니다(${donationLaw} 제6조). 이 포털은 참여 인원과 총액만 받습니다. 명단·확인서를 지워 주세요.`,
  evaluation: `기부를 평가·인사와 묶으면 고용 관계를 이용한 강요가 됩니다(${donationLaw} 제6조). 평가·인사에 관한 말을 지워 주세요.`,
}

const gap = '[ ,;]*'
const letter = '[가-힣a-z]'

/** Written as it should be: blanks of the pattern may be absent. */
const plain = (source: string) => new RegExp(source.replace(/ \?/g, ' ').replace(/ /g, '[ ,]?'), 'gu')

/** Pulled apart: a gap between any two letters, if the word begins where a word begins. */
function spaced(source: string): RegExp {
  const open = source
    .replace(/ \?/g, ' ')
    .replace(/ /g, gap)
    .replace(
      new RegExp(`(\\[[^\\]]*\\][+*?]?)|(?:${letter}|\\d|\\)\\??)(?=${letter}|\\\\d|\\((?!\\?[!<=]))`, 'gu'),
      (found: string, set?: string) => (set ? found : found + gap),
    )
  return new RegExp(
    `(?:(?<![가-힣a-z0-9])|(?<=기부|기부금|기부액|사랑|참여|부서|직원|별|모금|자율적)${gap})(?:${open})`,
    'gu',
  )
}

interface Span {
  readonly start: number
  readonly end: number
}

interface Fault extends Span {
  readonly kind: DonationFaultKind
  readonly words: string
}

const compiled = donationFaultKinds.map((kind) => ({
  kind,
  asWritten: faultPatterns[kind].map(plain),
  pulledApart: faultPatterns[kind].map(spaced),
}))

const anyOf = (sources: readonly string[]) => sources.flatMap((source) => [plain(source), spaced(source)])
const donation = anyOf(donationWords)
const hometown = anyOf(hometownWords)
const gifts = otherGifts.map(plain)
const subjects = otherSubjects.map(plain)
const facts = lawfulFacts.map(plain)

const spansOf = (patterns: readonly RegExp[], wording: string) =>
  patterns.flatMap((pattern) =>
    [...wording.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  )

function findFaults(wording: string): Fault[] {
  return compiled.flatMap(({ kind, asWritten, pulledApart }) =>
    asWritten.flatMap((pattern, at) => {
      const found = [...wording.matchAll(pattern)].map((match) => ({ match, words: match[0].trim() }))
      const hidden = [...wording.matchAll(pulledApart[at]!)]
        .filter((match) => !found.some((other) => other.match.index === match.index))
        .filter((match) => !isChanceMeeting(wording, match.index, match[0]))
        .map((match) => ({ match, words: match[0].replace(/[ ,;]+/g, '') }))
      return [...found, ...hidden].map(({ match, words }) => ({
        kind,
        start: match.index,
        end: match.index + match[0].length,
        words,
      }))
    }),
  )
}

/** `기부의 무한한 힘`, `할 당시`: the end of one word and the beginning of the next. */
function isChanceMeeting(wording: string, index: number, words: string): boolean {
  const follows = wording.slice(index + words.length)
  const isOwnWord = /^(?:[ ,;]|$|적|화|로|감|이|임|를|을|는|은|가|도|제|참|액)/.test(follows)
  return /^..?[ ,;]+.$/u.test(words) && !isOwnWord
}

const distance = (one: Span, other: Span) => Math.max(0, one.start - other.end, other.start - one.end)

const nearest = (fault: Fault, spans: readonly Span[]) =>
  Math.min(Infinity, ...spans.map((span) => distance(fault, span)))

function sentenceOf(wording: string, { start, end }: Fault) {
  const from = wording.lastIndexOf(';', start) + 1
  const to = wording.indexOf(';', end)
  return { start: from, end: to < 0 ? wording.length : to }
}

interface Surroundings {
  readonly gifts: readonly Span[]
  readonly hometown: readonly Span[]
  readonly otherGifts: readonly Span[]
  readonly otherSubjects: readonly Span[]
  readonly facts: readonly Span[]
  readonly isHometown: boolean
}

function readSurroundings(wording: string, ofGift: readonly Span[], isAboutDonation: boolean): Surroundings {
  const ofHometown = spansOf(hometown, wording)
  const isPartOfGift = ({ start }: Span) =>
    eventsOfGift.test(wording.slice(start, start + 4)) &&
    ofGift.some(({ end }) => end <= start && wording.slice(end, start).trim() === '')
  return {
    gifts: ofGift,
    hometown: ofHometown,
    otherGifts: spansOf(gifts, wording),
    otherSubjects: spansOf(subjects, wording).filter((span) => !isPartOfGift(span)),
    facts: spansOf(facts, wording),
    isHometown: isAboutDonation || ofHometown.length > 0,
  }
}

/** Beside 숙박비 or 특산품, a number or a duty speaks of that, not of the gift. */
function isAboutElse(wording: string, fault: Fault, around: Surroundings): boolean {
  const sentence = sentenceOf(wording, fault)
  const here = (spans: readonly Span[]) =>
    spans.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const toOtherGift = nearest(fault, here(around.otherGifts))
  if (toOtherGift < Infinity && (!around.isHometown || toOtherGift < nearest(fault, here(around.hometown)))) return true
  const toGift = nearest(fault, here(around.gifts))
  return nearest(fault, here(around.otherSubjects)) < toGift || isLawfulFact(wording, fault, here(around.facts), toGift)
}

/** `1인당 10만원까지 세액공제`: what the law gives each person. */
function isLawfulFact(wording: string, fault: Fault, facts: readonly Span[], toGift: number): boolean {
  if (fault.kind !== 'perHead' && fault.kind !== 'target') return false
  const follows = wording.slice(fault.end)
  if (fault.words.endsWith('씩') || follows.startsWith('씩')) return false
  const toFact = nearest(fault, facts)
  return toFact < Math.min(toGift, 16) || (toFact < 12 && /^ ?(?:까지|이내|이하|의? ?한도|연)/.test(follows))
}

/** What would make a gift a duty, said in its longest words, or null. */
export function checkDonationWording(text: string, context: WordingContext = {}): DonationFinding | null {
  const wording = readWording(text)
  const ofGift = spansOf(donation, wording)
  if (!context.isAboutDonation && ofGift.length === 0) return null
  const around = readSurroundings(wording, ofGift, context.isAboutDonation ?? false)
  const faults = findFaults(wording)
  const ruledOut = listRuledOut(wording, faults)
  const stands = (fault: Fault) => !ruledOut.has(fault) && !isAboutElse(wording, fault, around)
  const first = faults.find(stands)
  if (!first) return null
  const { kind, words } = faults
    .filter((fault) => fault.kind === first.kind && fault.start <= first.end && first.start <= fault.end)
    .reduce((longest, fault) => (fault.words.length > longest.words.length ? fault : longest), first)
  return { kind, words, message: `‘${words}’: ${reasons[kind]}` }
}

export interface DonationLine {
  readonly amountWon: number | null
  readonly people: number | null
  readonly note: string
}

export interface DonationLineProblem {
  readonly field: 'amountWon' | 'people' | 'note'
  readonly message: string
}

/** A line about 고향사랑기부 has neither amount nor number of people, ever; nor do its words. */
export function donationLineProblem({ amountWon, people, note }: DonationLine): DonationLineProblem | null {
  if (amountWon !== null)
    return {
      field: 'amountWon',
      message: `고향사랑기부는 개인만 할 수 있어 기관이 금액을 약속할 수 없습니다. 금액을 정하면 강요가 될 수 있습니다(${donationLaw} 제2조·제6조). 금액을 지우고 안내 방법을 적어 주세요.`,
    }
  if (people !== null)
    return {
      field: 'people',
      message: `몇 명이 기부할지 미리 정하면 할당이 됩니다(${donationLaw} 제6조). 인원을 지우고 안내 방법을 적어 주세요.`,
    }
  const finding = checkDonationWording(note, { isAboutDonation: true })
  return finding && { field: 'note', message: finding.message }
}

export interface DonationReport {
  readonly headcount: number | null
  readonly totalWon: number | null
}

export interface DonationReportProblem {
  readonly field: 'headcount' | 'totalWon'
  /** A warning may be confirmed, an error may not. */
  readonly level: 'error' | 'warning'
  readonly message: string
}

/** 개인별 연간 상한액 (제8조제3항). */
const mostPerPersonWon = 20_000_000

/**
 * A report says how many gave and the sum, and nothing else.
 * @public for the module of activities
 */
export function checkDonationReport({ headcount, totalWon }: DonationReport): DonationReportProblem | null {
  const error = (field: DonationReportProblem['field'], message: string): DonationReportProblem => ({
    field,
    level: 'error',
    message,
  })
  if (headcount !== null && (!Number.isSafeInteger(headcount) || headcount < 0))
    return error('headcount', '참여 인원은 0 이상의 수로 적어 주세요.')
  if (totalWon !== null && (!Number.isSafeInteger(totalWon) || totalWon < 0))
    return error('totalWon', '총액은 0원 이상의 수로 적어 주세요.')
  if (!totalWon) return null
  if (!headcount)
    return error(
      'headcount',
      `총액만 적을 수 없습니다. 고향사랑기부는 개인이 하는 것이므로(${donationLaw} 제2조) 참여한 사람 수를 함께 적어 주세요.`,
    )
  if (totalWon / headcount <= mostPerPersonWon) return null
  return {
    field: 'totalWon',
    level: 'warning',
    message: `한 사람 평균이 연간 한도 2,000만 원을 넘습니다(${donationLaw} 제8조제3항). 총액의 단위(원·천 원)와 사람 수를 확인해 주세요.`,
  }
}
