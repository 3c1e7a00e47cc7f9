import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { type SheetColumn, writeSpreadsheet } from '@/platform/spreadsheet'
import { koreanDeadline, koreanInstant } from '@/shared/korean-date'
import { answerStateNames, boardGroupNames } from '../domain/answer-state'
import type { BoardFilter } from '../domain/answer-board-filter'
import { listAnswers } from './list-answers'

const columns: readonly SheetColumn[] = [
  { header: '구분', width: 14 },
  { header: '시도', width: 16 },
  { header: '기관·지역', width: 32 },
  { header: '상태', width: 14 },
  { header: '마지막으로 쓴 때', width: 20 },
  { header: '쓴 사람', width: 12 },
  { header: '담당자(명)', width: 10, format: 'whole' },
  { header: '마지막 알림', width: 20 },
  { header: '늦은 제출 허용', width: 24 },
]

/** The rows of a board as shown, in a spreadsheet; null where there is none for this actor. */
export async function exportAnswers(actor: Actor, roundId: string, filter: BoardFilter) {
  const board = await listAnswers(actor, roundId, filter)
  if (!board) return null
  const title = `${board.round.name} 답변 현황`
  const rows = board.shown.map((row) => [
    boardGroupNames[row.group],
    row.provinceName,
    row.name,
    answerStateNames[row.state],
    row.changedAt && koreanInstant(row.changedAt),
    row.changedBy,
    row.officers,
    row.remindedAt && koreanInstant(row.remindedAt),
    row.allowedUntil && `${koreanDeadline(row.allowedUntil)}까지`,
  ])
  return { name: `${title}.xlsx`, content: await writeSpreadsheet(title, [{ name: '답변 현황', columns, rows }]) }
}
