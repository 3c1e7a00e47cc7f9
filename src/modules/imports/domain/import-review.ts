import type { SheetField } from '@/shared/sheet-reading/sheet-field'
import { koreanNumber } from '@/shared/korean-number'
import type { ImportPreview } from './preview-import'

export type RowChoice = 'marked' | 'all'

/**
 * The rows to show and the columns to show them with. Of rows to mend only what tells them apart and what is marked, so
 * that the marked cells are in sight; duplicates have a list of their own.
 */
export function rowsToReview({ rows, sheet }: ImportPreview, allFields: readonly SheetField[], which: RowChoice) {
  const isToMend = ({ state, marks }: (typeof rows)[number]) =>
    state !== 'saved' && state !== 'duplicate' && (state !== 'ready' || marks.length > 0)
  const listed = which === 'all' ? rows : rows.filter(isToMend)
  const used = new Set([
    ...(which === 'all' ? sheet.columns.flatMap(({ field }) => field ?? []) : ['partner', 'region', 'type']),
    ...listed.flatMap(({ marks }) => marks.map(({ field }) => field)),
  ])
  const fields = allFields
    .filter(({ key }) => used.has(key))
    .map(({ key, label, kind }) => ({ key, label, isNumber: kind === 'whole' || kind === 'amount' }))
  return { listed, fields }
}

/** The first row with an amount, as it was written and as it was read; undefined where no row has one. */
export function exampleOfAmount({ rows }: Pick<ImportPreview, 'rows'>) {
  const row = rows.find(({ values }) => typeof values.amount === 'number' && values.amount > 0)
  return row && { row: row.number, text: row.texts.amount!, won: row.values.amount as number }
}

/** Where in the file the table was found. */
export function placeInWords(sheetName: string, header: ImportPreview['sheet']['header']): string {
  if (!header) return `시트 ‘${sheetName}’`
  const { from, to } = header
  return `시트 ‘${sheetName}’ · 머리글 ${from === to ? `${from}행` : `${from}~${to}행(병합)`}`
}

export const kilobytesInWords = (bytes: number): string => `${koreanNumber(Math.max(1, Math.round(bytes / 1_024)))}KB`

interface Saving {
  readonly ready: number
  readonly leftOver: number
  readonly bodies: number
  /** Saving submits the answers; else it fills in what is being written. */
  readonly submits: boolean
}

/** What saving would do. */
export const savingInWords = ({ ready, leftOver, bodies, submits }: Saving): string =>
  ready === 0
    ? '저장할 수 있는 행이 아직 없습니다.'
    : `${bodies}개 기관의 ${ready}행을 ${submits ? '제출합니다' : '작성 중인 응답에 채웁니다'}. ${leftOver > 0 ? '나머지는 이 화면에 7일 동안 남습니다.' : ''}`

/** What saving has done. */
export const savedInWords = ({ leftOver, submits }: Pick<Saving, 'leftOver' | 'submits'>): string =>
  [
    submits ? '기관마다 제출했습니다.' : '작성 중인 응답에 채웠습니다. 제출은 응답 화면에서 합니다.',
    leftOver > 0 && `${leftOver}행은 고칠 일로 7일 동안 남깁니다.`,
    '저장한 뒤에 아무도 고치지 않았다면 되돌릴 수 있습니다.',
  ]
    .filter(Boolean)
    .join(' ')
