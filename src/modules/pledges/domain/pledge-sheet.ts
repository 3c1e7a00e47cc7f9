import type { PledgeableType } from '../../exchange-types/domain/exchange-type'
import type { Duplicate, Judgement } from '../../imports/domain/preview-import'
import { canonicalJson } from '../../../shared/canonical-json'
import type { SheetRow } from '../../../shared/sheet-reading/read-sheet'
import { type Mark, type Mend, mendTo } from '../../../shared/sheet-reading/sheet'
import type { AnswerContent, AnswerProblem } from './answer-content'
import {
  type AmountBasis,
  type PledgeApproach,
  type PledgeLimits,
  type WrittenLine,
  type WrittenPledge,
  type WrittenWish,
  amountBasisNames,
  approachNames,
  contentOfPledge,
  problemsOfPledge,
  readPledge,
} from './pledge-content'
import { koreanNumber } from '@/shared/korean-number'

/** What a body's rows are judged by. */
export interface SheetBody {
  readonly name: string
  readonly limits: PledgeLimits
  /** Whether saving submits, as for those who look after answers, or fills the body's own draft. */
  readonly submits: boolean
  readonly isOpen: boolean
  /** What the body has written so far, and whether it stands as submitted. */
  readonly written: AnswerContent | null
  readonly isSubmitted: boolean
}

type Bodies = ReadonlyMap<string, SheetBody>
type Text = (row: SheetRow, field: string) => string

const textOf: Text = ({ values }, field) => (typeof values[field] === 'string' ? values[field] : '')
const numberOf = ({ values }: SheetRow, field: string) => (typeof values[field] === 'number' ? values[field] : null)
const flagOf = ({ values }: SheetRow, field: string) => (typeof values[field] === 'boolean' ? values[field] : null)

/** What is asked once of a body, and may stand in any of its rows. */
const onceFields = [
  'takesPart',
  'declineReason',
  'approach',
  'minimum',
  'maximum',
  'department',
  'contact',
  'phone',
  'email',
]
const lineFields = ['type', 'month', 'people', 'nights', 'amount', 'basis', 'voluntary', 'note']
const onceLabels: Readonly<Record<string, string>> = {
  takesPart: 'takesPart',
  declineReason: 'declineReason',
  approach: 'approach',
  minimumRegions: 'minimum',
  maximumRegions: 'maximum',
  wishes: 'region',
  'contact.department': 'department',
  'contact.name': 'contact',
  'contact.phone': 'phone',
  'contact.email': 'email',
}
const lineColumns: Readonly<Record<string, string>> = { amountWon: 'amount', isVoluntary: 'voluntary' }

const hasLine = (row: SheetRow) => lineFields.some((field) => row.values[field] !== null && row.values[field] !== false)
const lineKey = (position: number) => `row${String(position).padStart(3, '0')}`

const lineOf = (row: SheetRow, position: number): WrittenLine => ({
  id: lineKey(position),
  type: textOf(row, 'type') || null,
  month: numberOf(row, 'month'),
  people: numberOf(row, 'people'),
  nights: numberOf(row, 'nights'),
  amountWon: numberOf(row, 'amount'),
  basis: (textOf(row, 'basis') || (row.estimates.includes('amount') ? 'estimate' : null)) as AmountBasis | null,
  isVoluntary: flagOf(row, 'voluntary') ?? false,
  note: textOf(row, 'note'),
})

interface Gathered {
  readonly pledge: WrittenPledge
  /** Where each part of the pledge stands in the file. */
  readonly placeOf: (field: string) => { readonly row: number; readonly field: string }
  readonly marks: readonly { readonly row: number; readonly mark: Mark }[]
}

const mark = (field: string, level: Mark['level'], message: string, mends: readonly Mend[] = []): Mark => ({
  field,
  level,
  message,
  mends,
})

/** The rows of one body as its pledge. What the sheet does not ask (regions avoided, links, units, remark) stays as written. */
export function gatherPledge(rows: readonly SheetRow[], before: AnswerContent | null): Gathered {
  const first = rows[0]!
  const old = readPledge(before ?? {})
  const marks: { row: number; mark: Mark }[] = []
  const holders = new Map<string, SheetRow>()
  for (const field of onceFields)
    for (const row of rows) {
      if (row.values[field] === null || row.values[field] === undefined) continue
      const holder = holders.get(field)
      if (!holder) holders.set(field, row)
      else if (holder.values[field] !== row.values[field]) {
        const message = `같은 기관인데 ${holder.number}행에는 ‘${holder.texts[field]}’, 여기에는 ‘${row.texts[field]}’입니다.`
        marks.push({ row: row.number, mark: mark(field, 'wrong', message, [mendTo(holder.texts[field]!)]) })
      }
    }
  const once = (field: string) => holders.get(field) ?? first

  const wishes = new Map<string, { row: SheetRow; rank: number | null; reason: string }>()
  const ranks = new Map<number, { row: SheetRow; code: string }>()
  const lines: { row: SheetRow; line: WrittenLine }[] = []
  for (const row of rows) {
    const code = textOf(row, 'region')
    const rank = numberOf(row, 'rank')
    if (hasLine(row)) lines.push({ row, line: lineOf(row, lines.length + 1) })
    if (!code) continue
    const known = wishes.get(code)
    const reason = textOf(row, 'reason')
    const holder = rank === null ? undefined : ranks.get(rank)
    if (known && rank !== null && known.rank !== rank) {
      const message = `${known.row.number}행에 ${known.rank ?? '순위 없이'}${known.rank ? '순위로' : ''} 적은 지역입니다.`
      marks.push({
        row: row.number,
        mark: mark('rank', 'wrong', message, known.rank ? [mendTo(String(known.rank))] : []),
      })
    } else if (holder && holder.code !== code) {
      marks.push({ row: row.number, mark: mark('rank', 'wrong', `${rank}순위가 ${holder.row.number}행에도 있습니다.`) })
    } else if (rank !== null) ranks.set(rank, { row, code })
    wishes.set(code, known ? { ...known, reason: known.reason || reason } : { row, rank, reason })
  }
  const ordered = [...wishes].sort(([, one], [, other]) => (one.rank ?? 1_000) - (other.rank ?? 1_000))
  const written = ordered.map(([code, { reason }]): WrittenWish => {
    const same = old.wishes.find(({ regionCode }) => regionCode === code)
    return { regionCode: code, reason, links: same?.links ?? [], unitId: same?.unitId ?? null }
  })
  const said = flagOf(once('takesPart'), 'takesPart')
  const isImplied = said === null && (written.length > 0 || lines.length > 0)
  if (isImplied) {
    const message = '비어 있지만 희망이나 프로그램이 적혀 있어 ‘참여’로 읽었습니다.'
    marks.push({ row: first.number, mark: mark('takesPart', 'mended', message) })
  }
  const pledge: WrittenPledge = {
    takesPart: said ?? (isImplied ? true : null),
    declineReason: textOf(once('declineReason'), 'declineReason'),
    approach: (textOf(once('approach'), 'approach') || null) as PledgeApproach | null,
    minimumRegions: numberOf(once('minimum'), 'minimum'),
    maximumRegions: numberOf(once('maximum'), 'maximum'),
    wishes: written,
    avoided: old.avoided,
    lines: lines.map(({ line }) => line),
    contact: {
      department: textOf(once('department'), 'department'),
      name: textOf(once('contact'), 'contact'),
      phone: textOf(once('phone'), 'phone'),
      email: textOf(once('email'), 'email'),
    },
    remark: old.remark,
  }
  const placeOf = (field: string) => {
    const [, list, key, part] = /^(wish|line|avoid)\.([^.]+)\.(.+)$/.exec(field) ?? []
    if (list === 'wish')
      return { row: wishes.get(key!)?.row.number ?? first.number, field: part === 'reason' ? 'reason' : 'region' }
    if (list === 'line') {
      const row = lines.find(({ line }) => line.id === key)?.row ?? first
      return { row: row.number, field: lineColumns[part!] ?? part! }
    }
    const own = onceLabels[field] ?? 'partner'
    return { row: once(own).number, field: own }
  }
  return { pledge, placeOf, marks }
}

/** Bare of the keys of its rows, so that the same answer reads the same. */
const comparable = (pledge: WrittenPledge) =>
  canonicalJson(
    contentOfPledge({ ...pledge, lines: pledge.lines.map((line, at) => ({ ...line, id: lineKey(at + 1) })) }) as object,
  )

function mendsOf({ field }: AnswerProblem, pledge: WrittenPledge, limits: PledgeLimits): readonly Mend[] {
  if (field === 'approach') return Object.values(approachNames).map((name) => ({ label: name, text: name }))
  if (field === 'takesPart') return [mendTo('참여'), mendTo('불참')]
  if (field === 'maximumRegions') {
    const most = Math.min(Math.max(1, pledge.wishes.length), limits.maximumRegions)
    return [mendTo(String((pledge.maximumRegions ?? 0) > limits.maximumRegions ? limits.maximumRegions : most))]
  }
  if (/^line\..*\.(amountWon|people)$/.test(field)) return [{ label: '지우기', text: '-' }]
  return []
}

/** A draft may lack things, but never says what the law forbids. */
const isUnlawful = ({ message }: AnswerProblem) => message.includes('기부')

export const sheetBodyOf = (row: SheetRow): string => textOf(row, 'partner')

/** Rows by the partner id they name, in the order of the sheet; rows that name none are left out. */
export const groupByBody = (rows: readonly SheetRow[]): ReadonlyMap<string, readonly SheetRow[]> => {
  const groups = new Map<string, SheetRow[]>()
  for (const row of rows) {
    const id = sheetBodyOf(row)
    if (id) groups.set(id, [...(groups.get(id) ?? []), row])
  }
  return groups
}

/** What makes two rows of one body the same row. */
const meaningOf = (row: SheetRow) =>
  JSON.stringify(['region', 'rank', 'reason', ...lineFields].map((field) => row.values[field] ?? null))

function repeatsIn(name: string, rows: readonly SheetRow[]): Duplicate[] {
  const seen = new Map<string, SheetRow>()
  return rows.flatMap((row): Duplicate[] => {
    const meaning = meaningOf(row)
    const earlier = seen.get(meaning)
    if (!earlier) seen.set(meaning, row)
    if (!earlier || !hasLine(row)) return []
    const detail = ['region', 'type', 'month', 'amount', 'note']
      .map((field) => row.texts[field])
      .filter(Boolean)
      .join(' · ')
    return [
      {
        key: `file:${row.number}`,
        rows: [row.number],
        title: `${row.number}행 · ${name}`,
        detail,
        otherTitle: `같은 파일 ${earlier.number}행`,
        otherDetail: '같은 내용이 한 번 더 적힘',
        words: { same: '같은 건', different: '다른 건' },
      },
    ]
  })
}

/** Judges the rows as answers: each body's together, by the rules its form is held to. */
export function judgePledgeRows(rows: readonly SheetRow[], bodies: Bodies): Judgement {
  const marks = new Map<number, Mark[]>()
  const waiting = new Map<number, string>()
  const duplicates: Duplicate[] = []
  const add = (row: number, own: Mark) => marks.set(row, [...(marks.get(row) ?? []), own])
  for (const [id, own] of groupByBody(rows)) {
    const body = bodies.get(id)
    if (!body) continue
    const first = own[0]!
    if (!body.isOpen) {
      add(
        first.number,
        mark('partner', 'wrong', '지금은 이 기관의 응답을 받지 않습니다. 시작 전이거나 마감되었습니다.'),
      )
    }
    const { pledge, placeOf, marks: found } = gatherPledge(own, body.written)
    for (const { row, mark: one } of found) add(row, one)
    const isMarked = (row: number, field: string) =>
      [...(rows.find(({ number }) => number === row)?.marks ?? []), ...(marks.get(row) ?? [])].some(
        (other) => other.field === field && other.level === 'wrong',
      )
    for (const problem of problemsOfPledge(pledge, body.limits)) {
      if (!body.submits && !isUnlawful(problem)) continue
      const place = placeOf(problem.field)
      // A cell that cannot be read is not also told to be missing.
      if (!isMarked(place.row, place.field))
        add(place.row, mark(place.field, 'wrong', problem.message, mendsOf(problem, pledge, body.limits)))
    }
    const faulty = own.filter((row) =>
      [...row.marks, ...(marks.get(row.number) ?? [])].some(({ level }) => level === 'wrong'),
    )
    if (faulty.length > 0) {
      const numbers = faulty.map(({ number }) => `${number}행`).join(', ')
      for (const { number } of own)
        if (!faulty.some((row) => row.number === number))
          waiting.set(number, `${body.name}의 ${numbers}을 고치면 함께 저장합니다.`)
      continue
    }
    duplicates.push(...repeatsIn(body.name, own))
    if (body.written && Object.keys(body.written).length > 0)
      duplicates.push(...standing(id, body, body.written, own, pledge))
  }
  return { marks, waiting, duplicates }
}

function standing(
  id: string,
  body: SheetBody,
  written: AnswerContent,
  rows: readonly SheetRow[],
  pledge: WrittenPledge,
): Duplicate[] {
  const isSame = comparable(readPledge(written)) === comparable(pledge)
  const { wishes, lines } = readPledge(written)
  const numbers = rows.map(({ number }) => number)
  return [
    {
      key: `body:${id}`,
      rows: numbers,
      title: `${numbers.length > 1 ? `${numbers[0]}~${numbers.at(-1)}행` : `${numbers[0]}행`} · ${body.name}`,
      detail: `희망 지역 ${pledge.wishes.length}곳, 프로그램 ${pledge.lines.length}건`,
      otherTitle: body.isSubmitted ? '이미 제출한 응답' : '작성 중인 응답',
      otherDetail: isSame ? '내용이 같습니다' : `희망 지역 ${wishes.length}곳, 프로그램 ${lines.length}건`,
      words: { same: '그대로 두기', different: '이 파일로 바꾸기' },
      ...(isSame && { preset: 'same' as const }),
    },
  ]
}

/** What is saved of a body: its pledge as content of the form. */
export const contentOfRows = (rows: readonly SheetRow[], before: AnswerContent | null): AnswerContent =>
  contentOfPledge(gatherPledge(rows, before).pledge)

const amountText = (won: number | null) => {
  if (won === null) return null
  return won % 1_000 === 0 ? won / 1_000 : `${koreanNumber(won)}원`
}

/** The other way round: a pledge as rows of the sheet, by field; what is asked once stands in the first. */
export function rowsOfPledge(
  name: string,
  { lines, wishes, contact, ...pledge }: WrittenPledge,
  regionNames: ReadonlyMap<string, string>,
  types: readonly PledgeableType[],
): readonly Readonly<Record<string, string | number | null>>[] {
  const length = Math.max(1, wishes.length, lines.length)
  return Array.from({ length }, (_, at) => {
    const [wish, line] = [wishes[at], lines[at]]
    return {
      partner: name,
      ...(at === 0 && {
        takesPart: pledge.takesPart === null ? null : pledge.takesPart ? '참여' : '불참',
        declineReason: pledge.declineReason,
        approach: pledge.approach && approachNames[pledge.approach],
        minimum: pledge.minimumRegions,
        maximum: pledge.maximumRegions,
        department: contact.department,
        contact: contact.name,
        phone: contact.phone,
        email: contact.email,
      }),
      ...(wish && { rank: at + 1, region: regionNames.get(wish.regionCode) ?? null, reason: wish.reason }),
      ...(line && {
        type: types.find(({ key }) => key === line.type)?.pledgeName ?? null,
        month: line.month,
        people: line.people,
        nights: line.nights,
        amount: amountText(line.amountWon),
        basis: line.basis && amountBasisNames[line.basis],
        voluntary: line.isVoluntary ? '예' : null,
        note: line.note,
      }),
    }
  })
}
