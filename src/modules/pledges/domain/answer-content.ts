import { z } from 'zod'
import { checkDonationWording } from '../../safeguards/domain/donation-guard'

/**
 * What officers are writing, as one flat map from field to value (`wish.46880.reason`), so that two people can work on it
 * at once and be merged field by field. Lists hold the keys of their rows in order.
 */
export type AnswerContent = Readonly<Record<string, AnswerValue>>
export type AnswerValue = string | number | boolean | null | readonly string[]

/** One change as the browser saw it: what the field held before (`base`) and what it should hold. */
export interface AnswerChange {
  readonly field: string
  readonly base: AnswerValue
  readonly value: AnswerValue
}

export interface AnswerConflict {
  readonly field: string
  readonly mine: AnswerValue
  readonly theirs: AnswerValue
}

export interface MergedAnswer {
  readonly content: AnswerContent
  readonly changedFields: readonly string[]
  /** Fields someone else wrote meanwhile: theirs stands until the person chooses. */
  readonly conflicts: readonly AnswerConflict[]
}

const same = (one: AnswerValue, other: AnswerValue) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
const isList = (value: AnswerValue): value is readonly string[] => Array.isArray(value)
const listOf = (value: AnswerValue): readonly string[] => (isList(value) ? value : [])

/** Mine in my order, without what others removed since `base`, and with what they added after it. */
function mergeLists(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const kept = mine.filter((key) => theirs.includes(key) || !base.includes(key))
  const added = theirs.filter((key) => !base.includes(key) && !mine.includes(key))
  return [...kept, ...added]
}

/** Three-way merge by field. Lists merge; of two people who wrote one field, the first stands and the other is told. */
export function mergeChanges(content: AnswerContent, changes: readonly AnswerChange[]): MergedAnswer {
  const merged: Record<string, AnswerValue> = { ...content }
  const changedFields: string[] = []
  const conflicts: AnswerConflict[] = []
  for (const { field, base, value } of changes) {
    const theirs = merged[field] ?? null
    if (same(theirs, value)) continue
    const isUntouched = same(theirs, base)
    if (!isUntouched && !isList(value)) {
      conflicts.push({ field, mine: value, theirs })
      continue
    }
    const next = isUntouched ? value : mergeLists(listOf(base), listOf(value), listOf(theirs))
    if (same(theirs, next)) continue
    merged[field] = next
    changedFields.push(field)
  }
  return { content: merged, changedFields, conflicts }
}

/** How the fields of one kind of answer are checked: patterns of names with the schema of their value. */
export type AnswerFields = readonly { readonly name: RegExp; readonly value: z.ZodType }[]

export const textOf = (most: number) => z.string().normalize().max(most, `${most}자까지 적을 수 있습니다.`)
export const wholeOf = (least: number, most: number) => z.number().int().min(least).max(most).nullable()
export const keysOf = (key: z.ZodType<string>, most: number) =>
  z
    .array(key)
    .max(most)
    .refine((keys) => new Set(keys).size === keys.length, '같은 것이 두 번 들어 있습니다.')

const changeShape = z.strictObject({ field: z.string().max(80), base: z.json(), value: z.json() })

/** Changes of one save, each checked against the field it names; a field nobody knows is refused. */
export const changesOf = (fields: AnswerFields) =>
  z
    .array(changeShape)
    .max(200)
    .transform((changes, context) => {
      const read = changes.map(({ field, base, value }): AnswerChange => {
        const schema = fields.find(({ name }) => name.test(field))?.value
        const parsed = schema?.safeParse(value)
        if (!parsed?.success)
          context.addIssue({
            code: 'custom',
            path: [field],
            message: parsed?.error.issues[0]?.message ?? '모르는 항목입니다.',
          })
        return { field, base: base as AnswerValue, value: (parsed?.data ?? null) as AnswerValue }
      })
      return context.issues.length > 0 ? z.NEVER : read
    })

/** A fault that keeps an answer from being submitted, with the field it stands at. */
export interface AnswerProblem {
  readonly field: string
  /** The question in the words of the form: `3순위 영덕군`. */
  readonly label: string
  readonly message: string
}

/** Free text that would make 고향사랑기부 a duty, each at its field. */
export const problemsOfWording = (
  texts: readonly { readonly field: string; readonly label: string; readonly text: string }[],
): AnswerProblem[] =>
  texts.flatMap(({ field, label, text }) => {
    const finding = checkDonationWording(text)
    return finding ? [{ field, label, message: finding.message }] : []
  })

/** A field as its kind, blank (empty, null, no keys) where it was not filled in or holds something else. */
export const readText = (content: AnswerContent, field: string): string => {
  const value = content[field]
  return typeof value === 'string' ? value.trim() : ''
}
export const readNumber = (content: AnswerContent, field: string): number | null => {
  const value = content[field]
  return typeof value === 'number' ? value : null
}
export const readKeys = (content: AnswerContent, field: string): readonly string[] => listOf(content[field] ?? null)

export interface AnswerContact {
  readonly name: string
  readonly department: string
  readonly phone: string
  readonly email: string
}

export const contactFields: AnswerFields = [
  { name: /^contact\.(name|department)$/, value: textOf(60) },
  { name: /^contact\.phone$/, value: textOf(30) },
  { name: /^contact\.email$/, value: textOf(200) },
]

export const readContact = (content: AnswerContent): AnswerContact => ({
  name: readText(content, 'contact.name'),
  department: readText(content, 'contact.department'),
  phone: readText(content, 'contact.phone'),
  email: readText(content, 'contact.email'),
})

const phonePattern = /^(0\d{1,2}-?\d{3,4}|1[568]\d{2})-?\d{4}(\s*\(?내선\s*\d{1,5}\)?)?$/

export function problemsOfContact({ name, department, phone, email }: AnswerContact): AnswerProblem[] {
  const problems: AnswerProblem[] = []
  const add = (field: string, message: string) => problems.push({ field, label: '담당자', message })
  if (!department) add('contact.department', '담당 부서를 적어 주세요.')
  if (!name) add('contact.name', '담당자 이름을 적어 주세요.')
  if (!phone) add('contact.phone', '전화번호를 적어 주세요.')
  else if (!phonePattern.test(phone)) add('contact.phone', '전화번호를 확인해 주세요. 예: 044-200-1234')
  if (email && !z.email().safeParse(email).success) add('contact.email', '메일 주소를 확인해 주세요.')
  return problems
}
