import { z } from 'zod'
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
  readText,
  textOf,
} from './answer-content'

const rowId = z.string().regex(/^[\da-z]{6,12}$/)

export const proposalFields: AnswerFields = [
  { name: /^needs$/, value: keysOf(rowId, 20) },
  { name: /^need\.[\da-z]+\.what$/, value: textOf(300) },
  { name: /^need\.[\da-z]+\.byOn$/, value: z.union([z.iso.date(), z.literal('')]).nullable() },
  { name: /^wishes$/, value: keysOf(z.uuid(), 20) },
  { name: /^wish\.[\da-f-]{36}\.reason$/, value: textOf(500) },
  { name: /^wish\.[\da-f-]{36}\.isSuggested$/, value: z.boolean() },
  { name: /^remark$/, value: textOf(2_000) },
  ...contactFields,
]

export interface WrittenProposal {
  readonly needs: readonly { readonly id: string; readonly what: string; readonly byOn: string | null }[]
  readonly wishes: readonly { readonly partnerId: string; readonly reason: string }[]
  readonly contact: AnswerContact
  readonly remark: string
}

/** The fields of a form as what a region says. Refuses nothing: what is missing is blank here and told by `problemsOfProposal`. */
export const readProposal = (content: AnswerContent): WrittenProposal => ({
  needs: readKeys(content, 'needs').map((id) => ({
    id,
    what: readText(content, `need.${id}.what`),
    byOn: readText(content, `need.${id}.byOn`) || null,
  })),
  wishes: readKeys(content, 'wishes').map((partnerId) => ({
    partnerId,
    reason: readText(content, `wish.${partnerId}.reason`),
  })),
  contact: readContact(content),
  remark: readText(content, 'remark'),
})

/** The way back: the fields a form would hold; what is blank gets none. */
export function contentOfProposal({ needs, wishes, contact, remark }: WrittenProposal): AnswerContent {
  const entries: [string, AnswerContent[string]][] = [
    ['needs', needs.map(({ id }) => id)],
    ...needs.flatMap(({ id, what, byOn }): [string, string | null][] => [
      [`need.${id}.what`, what],
      [`need.${id}.byOn`, byOn],
    ]),
    ['wishes', wishes.map(({ partnerId }) => partnerId)],
    ...wishes.map(({ partnerId, reason }): [string, string] => [`wish.${partnerId}.reason`, reason]),
    ['remark', remark],
    ...Object.entries(contact).map(([name, value]): [string, string] => [`contact.${name}`, value]),
  ]
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== ''))
}

export interface ProposalLimits {
  readonly wishMaximum: number
  /** Bodies that may be wished for, with their names. */
  readonly partnerNames: ReadonlyMap<string, string>
}

/** Everything that keeps this proposal from being submitted, in the order of the form. */
export function problemsOfProposal(proposal: WrittenProposal, limits: ProposalLimits): AnswerProblem[] {
  const { needs, wishes, contact } = proposal
  const problems: AnswerProblem[] = []
  if (needs.length + wishes.length === 0)
    problems.push({ field: 'needs', label: '필요한 것', message: '필요한 것이나 희망 기관을 하나 이상 적어 주세요.' })
  needs.forEach(({ id, what }, at) => {
    if (!what)
      problems.push({ field: `need.${id}.what`, label: `필요한 것 ${at + 1}`, message: '무엇이 필요한지 적어 주세요.' })
    problems.push(...problemsOfWording([{ field: `need.${id}.what`, label: `필요한 것 ${at + 1}`, text: what }]))
  })
  if (wishes.length > limits.wishMaximum)
    problems.push({
      field: 'wishes',
      label: '희망 기관',
      message: `희망 기관은 ${limits.wishMaximum}곳까지 적을 수 있습니다.`,
    })
  wishes.forEach(({ partnerId, reason }, at) => {
    const name = limits.partnerNames.get(partnerId)
    const add = (message: string) =>
      problems.push({ field: `wish.${partnerId}.reason`, label: `${at + 1}순위 ${name ?? '기관'}`, message })
    if (!name) add('이번 조사에서 희망할 수 없는 기관입니다.')
    else if (!reason) add('희망 사유를 적어 주세요. 기관이 이 글을 읽습니다.')
    const label = `${at + 1}순위 ${name ?? '기관'}`
    problems.push(...problemsOfWording([{ field: `wish.${partnerId}.reason`, label, text: reason }]))
  })
  const ofRemark = problemsOfWording([{ field: 'remark', label: '더 적을 말', text: proposal.remark }])
  return [...problems, ...problemsOfContact(contact), ...ofRemark]
}
