import { withParticle } from '../korean-particle'
import { type Reading, isBlank, mendTo, mended, wrong, quoted } from './sheet'
import { koreanNumber } from '../korean-number'

export const amountUnits = ['won', 'thousand', 'million'] as const
export type AmountUnit = (typeof amountUnits)[number]
export const amountUnitNames: Record<AmountUnit, string> = { won: '원', thousand: '천원', million: '백만원' }
export const wonOf: Record<AmountUnit, number> = { won: 1, thousand: 1_000, million: 1_000_000 }

interface NumberWords {
  readonly value: number
  /** `60여`, `약 300`, `(추정)`. */
  readonly isRough: boolean
  /** Says `(추정)` itself, so that nobody need be asked. */
  readonly isEstimate: boolean
  /** Carries 원 or a scale word, and so needs no unit of the column. */
  readonly isInWon: boolean
}

const digits = String.raw`\d+(?:\.\d+)?`
const small = new RegExp(`^(?:(${digits})천)?(?:(${digits})백)?(?:(${digits})십)?(${digits})?$`)
const large = [
  ['조', 1_000_000_000_000],
  ['억', 100_000_000],
  ['만', 10_000],
] as const

function smallNumber(text: string): number | null {
  const [found, thousands, hundreds, tens, ones] = small.exec(text) ?? []
  if (!found) return null
  return Number(thousands ?? 0) * 1_000 + Number(hundreds ?? 0) * 100 + Number(tens ?? 0) * 10 + Number(ones ?? 0)
}

/** `1억2천만`, `1260천`, `300만`, `4.5`: null when it is no number. */
function scaledNumber(text: string): number | null {
  let rest = text
  let total = 0
  for (const [word, worth] of large) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    const part = smallNumber(rest.slice(0, at))
    if (part === null) return null
    total += part * worth
    rest = rest.slice(at + 1)
  }
  if (rest === '') return text === '' ? null : total
  const last = smallNumber(rest)
  return last === null ? null : total + last
}

const roughWords = /^(?:약|대략|총)|여(?=$|[가-힣])|정도|내외|가량|안팎|쯤/g

function readWords(text: string): NumberWords | 'negative' | null {
  let rest = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[₩￦\\]/, '')
  const isEstimate = /\(추정\)|추정$/.test(rest)
  rest = rest.replace(/\(추정\)|추정$/, '').replace(/^금(?=\d)/, '')
  if (/^[-−△▲]\d/.test(rest) || /^\(\d[\d,.]*\)$/.test(rest)) return 'negative'
  const isRough = /^(?:약|대략)|여(?=$|[가-힣])|정도|내외|가량|안팎|쯤/.test(rest)
  rest = rest.replace(roughWords, '').replace(/(?:명|인|개소|개|곳|건|박|회|팀|실|일)$/, '')
  const hasWon = rest.endsWith('원')
  rest = rest.replace(/원$/, '')
  if (!/^[\d.,조억만천백십]+$/.test(rest) || !/\d/.test(rest)) return null
  if (rest.includes(',') && !/^\d{1,3}(,\d{3})+(?!\d|,)/.test(rest)) return null
  rest = rest.replace(/,/g, '')
  const value = scaledNumber(rest)
  if (value === null || !Number.isFinite(value)) return null
  return { value, isRough, isEstimate, isInWon: hasWon || /[조억만천백십]/.test(rest) }
}

const notNumber = '숫자로 읽을 수 없습니다.'

/** Whole numbers: `60여 명` is 60, marked as rough. */
export function readWhole(text: string, most: number): Reading {
  if (isBlank(text)) return { value: null }
  const words = readWords(text)
  if (words === 'negative') return wrong('0보다 작은 수는 적을 수 없습니다.')
  if (!words) return wrong(notNumber)
  const { value, isRough } = words
  if (!Number.isInteger(value)) return wrong('소수 없이 적어 주세요.', [mendTo(String(Math.round(value)))])
  if (value > most) return wrong(`${koreanNumber(most)} 이하로 적어 주세요.`)
  return isRough
    ? {
        ...mended(value, `${quoted(text)} ${withParticle(koreanNumber(value), '으로/로')}, 어림으로 읽었습니다.`),
        isEstimate: true,
      }
    : { value }
}

/** Amounts in won. A rough one is never taken without being asked: the mend writes it out as an estimate. */
export function readAmount(text: string, unit: AmountUnit, mostWon: number): Reading {
  if (isBlank(text)) return { value: null }
  const words = readWords(text)
  if (words === 'negative') return wrong('0보다 작은 금액은 적을 수 없습니다.')
  if (!words) return wrong(notNumber)
  const won = Math.round(words.value * (words.isInWon ? 1 : wonOf[unit]))
  if (won > mostWon || !Number.isSafeInteger(won))
    return wrong('금액이 너무 큽니다. 단위(원·천원·백만원)를 확인해 주세요.')
  const written = won % 1_000 === 0 ? `${koreanNumber(won / 1_000)}천원` : `${koreanNumber(won)}원`
  if (words.isRough && !words.isEstimate)
    return wrong(notNumber, [{ label: `${written}, 추정으로 고치기`, text: `${written}(추정)` }])
  if (words.isEstimate) return { value: won, isEstimate: true }
  const isWordy = words.isInWon && /[조억만]/.test(text)
  return isWordy ? mended(won, `${quoted(text)} ${written}으로 읽었습니다.`) : { value: won }
}
