import { z } from 'zod'
import type { PledgeableType } from '../../exchange-types/domain/exchange-type'
import { donationLineProblem } from '../../safeguards/domain/donation-guard'
import {
  type AnswerContact,
  type AnswerContent,
  type AnswerFields,
  type AnswerProblem,
  contactFields,
  keysOf,
  problemsOfContact,
  problemsOfWording,
  readContact,
  readKeys,
  readNumber,
  readText,
  textOf,
  wholeOf,
} from './answer-content'
import { regionCode } from '@/shared/input-fields'

export const wishLinks = ['connection', 'character', 'site'] as const
export type WishLink = (typeof wishLinks)[number]
export const wishLinkNames: Record<WishLink, string> = { connection: '연고', character: '업무·특성', site: '사업장' }

export const approaches = ['newTies', 'widenTies', 'both'] as const
export type PledgeApproach = (typeof approaches)[number]
export const approachNames: Record<PledgeApproach, string> = {
  newTies: '새 결연',
  widenTies: '지금 결연 확대',
  both: '둘 다',
}

export const amountBases = ['estimate', 'budgeted'] as const
export type AmountBasis = (typeof amountBases)[number]
export const amountBasisNames: Record<AmountBasis, string> = { estimate: '추정', budgeted: '예산 확보' }

const mostAmountWon = 1_000_000_000_000
/** Whether there is such a type is asked when the answer is submitted. */
const typeKey = z.string().regex(/^[a-z][A-Za-z]{1,40}$/)
const rowId = z.string().regex(/^[\da-z]{6,12}$/)

export const pledgeFields: AnswerFields = [
  { name: /^takesPart$/, value: z.boolean().nullable() },
  { name: /^declineReason$/, value: textOf(500) },
  { name: /^approach$/, value: z.enum(approaches).nullable() },
  { name: /^(minimum|maximum)Regions$/, value: wholeOf(0, 200) },
  { name: /^wishes$/, value: keysOf(regionCode, 20) },
  { name: /^wish\.\d{5}\.reason$/, value: textOf(500) },
  { name: /^wish\.\d{5}\.links$/, value: keysOf(z.enum(wishLinks), 3) },
  { name: /^wish\.\d{5}\.unitId$/, value: z.uuid().nullable() },
  { name: /^wish\.\d{5}\.isSuggested$/, value: z.boolean() },
  { name: /^avoided$/, value: keysOf(regionCode, 20) },
  { name: /^avoid\.\d{5}\.reason$/, value: textOf(300) },
  { name: /^lines$/, value: keysOf(rowId, 30) },
  { name: /^line\.[\da-z]+\.type$/, value: typeKey.nullable() },
  { name: /^line\.[\da-z]+\.month$/, value: wholeOf(1, 12) },
  { name: /^line\.[\da-z]+\.people$/, value: wholeOf(0, 100_000) },
  { name: /^line\.[\da-z]+\.nights$/, value: wholeOf(0, 365) },
  { name: /^line\.[\da-z]+\.amountWon$/, value: wholeOf(0, mostAmountWon) },
  { name: /^line\.[\da-z]+\.basis$/, value: z.enum(amountBases).nullable() },
  { name: /^line\.[\da-z]+\.isVoluntary$/, value: z.boolean() },
  { name: /^line\.[\da-z]+\.note$/, value: textOf(300) },
  { name: /^remark$/, value: textOf(2_000) },
  ...contactFields,
]

export interface WrittenWish {
  readonly regionCode: string
  readonly reason: string
  readonly links: readonly WishLink[]
  readonly unitId: string | null
}

export interface WrittenLine {
  readonly id: string
  /** Key of an exchange type. */
  readonly type: string | null
  readonly month: number | null
  readonly people: number | null
  readonly nights: number | null
  readonly amountWon: number | null
  readonly basis: AmountBasis | null
  readonly isVoluntary: boolean
  readonly note: string
}

export interface WrittenPledge {
  readonly takesPart: boolean | null
  readonly declineReason: string
  readonly approach: PledgeApproach | null
  readonly minimumRegions: number | null
  readonly maximumRegions: number | null
  readonly wishes: readonly WrittenWish[]
  readonly avoided: readonly { readonly regionCode: string; readonly reason: string }[]
  readonly lines: readonly WrittenLine[]
  readonly contact: AnswerContact
  readonly remark: string
}

/** The flat map as the form it stands for. */
export function readPledge(content: AnswerContent): WrittenPledge {
  const choice = <Value extends string>(field: string) => (readText(content, field) || null) as Value | null
  return {
    takesPart: typeof content.takesPart === 'boolean' ? content.takesPart : null,
    declineReason: readText(content, 'declineReason'),
    approach: choice<PledgeApproach>('approach'),
    minimumRegions: readNumber(content, 'minimumRegions'),
    maximumRegions: readNumber(content, 'maximumRegions'),
    wishes: readKeys(content, 'wishes').map((code) => ({
      regionCode: code,
      reason: readText(content, `wish.${code}.reason`),
      links: readKeys(content, `wish.${code}.links`) as WishLink[],
      unitId: choice<string>(`wish.${code}.unitId`),
    })),
    avoided: readKeys(content, 'avoided').map((code) => ({
      regionCode: code,
      reason: readText(content, `avoid.${code}.reason`),
    })),
    lines: readKeys(content, 'lines').map((id) => ({
      id,
      type: choice<string>(`line.${id}.type`),
      month: readNumber(content, `line.${id}.month`),
      people: readNumber(content, `line.${id}.people`),
      nights: readNumber(content, `line.${id}.nights`),
      amountWon: readNumber(content, `line.${id}.amountWon`),
      basis: choice<AmountBasis>(`line.${id}.basis`),
      isVoluntary: content[`line.${id}.isVoluntary`] === true,
      note: readText(content, `line.${id}.note`),
    })),
    contact: readContact(content),
    remark: readText(content, 'remark'),
  }
}

/** The other way round: a pledge from elsewhere (last round, a sheet) as content of the form. */
export function contentOfPledge(pledge: WrittenPledge): AnswerContent {
  const { wishes, avoided, lines, contact, ...plain } = pledge
  const entries: [string, AnswerContent[string]][] = [
    ...Object.entries(plain),
    ['wishes', wishes.map(({ regionCode: code }) => code)],
    ...wishes.flatMap(({ regionCode: code, ...wish }) =>
      Object.entries(wish).map(([name, value]): [string, AnswerContent[string]] => [`wish.${code}.${name}`, value]),
    ),
    ['avoided', avoided.map(({ regionCode: code }) => code)],
    ...avoided.map(({ regionCode: code, reason }): [string, string] => [`avoid.${code}.reason`, reason]),
    ['lines', lines.map(({ id }) => id)],
    ...lines.flatMap(({ id, ...line }) =>
      Object.entries(line).map(([name, value]): [string, AnswerContent[string]] => [`line.${id}.${name}`, value]),
    ),
    ...Object.entries(contact).map(([name, value]): [string, string] => [`contact.${name}`, value]),
  ]
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== ''))
}

/** What a round asks of this body. */
export interface PledgeLimits {
  /** Most regions a body of its kind may take. */
  readonly maximumRegions: number
  readonly wishMaximum: number
  /** Regions of the round, with their names. */
  readonly regionNames: ReadonlyMap<string, string>
  readonly unitIds: ReadonlySet<string>
  readonly exchangeTypes: readonly PledgeableType[]
}

function problemsOfWishes({ wishes, avoided }: WrittenPledge, limits: PledgeLimits): AnswerProblem[] {
  const problems: AnswerProblem[] = []
  const { wishMaximum, regionNames, unitIds } = limits
  const list = (message: string) => problems.push({ field: 'wishes', label: '희망 지역', message })
  if (wishes.length === 0) list('희망하는 지역을 한 곳 이상 적어 주세요.')
  if (wishes.length > wishMaximum) list(`희망 지역은 ${wishMaximum}곳까지 적을 수 있습니다.`)
  wishes.forEach(({ regionCode: code, reason, unitId }, at) => {
    const label = `${at + 1}순위 ${regionNames.get(code) ?? code}`
    const add = (message: string) => problems.push({ field: `wish.${code}.reason`, label, message })
    if (!regionNames.has(code)) add('이번 조사의 대상 지역이 아닙니다.')
    else if (!reason) add('희망 사유를 적어 주세요. 시군구가 이 글을 읽고 수락 여부를 정합니다.')
    problems.push(...problemsOfWording([{ field: `wish.${code}.reason`, label, text: reason }]))
    if (unitId && !unitIds.has(unitId)) add('맡을 부서·소속기관을 다시 골라 주세요.')
  })
  const wished = new Set(wishes.map(({ regionCode: code }) => code))
  for (const { regionCode: code, reason } of avoided) {
    const label = `피하고 싶은 지역 ${regionNames.get(code) ?? code}`
    const add = (message: string) => problems.push({ field: `avoid.${code}.reason`, label, message })
    if (!regionNames.has(code)) add('이번 조사의 대상 지역이 아닙니다.')
    else if (wished.has(code)) add('희망 지역에도 적혀 있습니다. 한쪽에서 빼 주세요.')
    else if (!reason) add('피하려는 사유를 적어 주세요.')
    problems.push(...problemsOfWording([{ field: `avoid.${code}.reason`, label, text: reason }]))
  }
  return problems
}

function problemsOfNumbers({ minimumRegions, maximumRegions }: WrittenPledge, limits: PledgeLimits): AnswerProblem[] {
  const add = (field: string, message: string): AnswerProblem[] => [{ field, label: '맡을 수 있는 지역 수', message }]
  if (maximumRegions === null) return add('maximumRegions', '많아도 몇 곳까지 맡을 수 있는지 적어 주세요.')
  if (maximumRegions < 1)
    return add('maximumRegions', '한 곳 이상이어야 합니다. 맡을 수 없으면 ‘참여하지 않습니다’를 골라 주세요.')
  if (maximumRegions > limits.maximumRegions)
    return add('maximumRegions', `이번 조사에서는 ${limits.maximumRegions}곳까지 맡을 수 있습니다.`)
  if ((minimumRegions ?? 0) > maximumRegions) return add('minimumRegions', '‘적어도’가 ‘많아도’보다 큽니다.')
  return []
}

function problemsOfLines({ lines }: WrittenPledge, { exchangeTypes }: PledgeLimits): AnswerProblem[] {
  return lines.flatMap(({ id, ...line }, at): AnswerProblem[] => {
    const label = `프로그램 ${at + 1}`
    const type = exchangeTypes.find(({ key }) => key === line.type)
    if (!type) return [{ field: `line.${id}.type`, label, message: '종류를 골라 주세요.' }]
    const problem = type.isDonation ? donationLineProblem(line) : null
    if (problem) return [{ field: `line.${id}.${problem.field}`, label, message: problem.message }]
    return problemsOfWording([{ field: `line.${id}.note`, label, text: line.note }])
  })
}

/** Everything that keeps this pledge from being submitted, in the order of the form. */
export function problemsOfPledge(pledge: WrittenPledge, limits: PledgeLimits): AnswerProblem[] {
  if (pledge.takesPart === null) return [{ field: 'takesPart', label: '참여 여부', message: '참여하는지 골라 주세요.' }]
  if (!pledge.takesPart)
    return [
      ...(pledge.declineReason
        ? []
        : [{ field: 'declineReason', label: '참여 여부', message: '참여하지 않는 사유를 적어 주세요.' }]),
      ...problemsOfWording([{ field: 'declineReason', label: '참여 여부', text: pledge.declineReason }]),
      ...problemsOfContact(pledge.contact),
    ]
  return [
    ...(pledge.approach
      ? []
      : [{ field: 'approach', label: '참여 여부', message: '새 결연인지 지금 결연의 확대인지 골라 주세요.' }]),
    ...problemsOfWishes(pledge, limits),
    ...problemsOfNumbers(pledge, limits),
    ...problemsOfLines(pledge, limits),
    ...problemsOfContact(pledge.contact),
    ...problemsOfWording([{ field: 'remark', label: '더 적을 말', text: pledge.remark }]),
  ]
}
