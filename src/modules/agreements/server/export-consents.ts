import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { partnerKindNames } from '@/modules/partners/domain/partner'
import { canViewRounds } from '@/modules/rounds/domain/round-policy'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { type SheetColumn, writeSpreadsheet } from '@/platform/spreadsheet'
import { koreanInstant } from '@/shared/korean-date'
import { consentAnswerNames, consentStateNames } from '../domain/consent'
import { type ConsentFilter, filterConsents } from '../domain/consent-filter'
import type { ConsentSide } from './consent-rows'
import { loadConsentBoard } from './load-consent-board'

const columns: readonly SheetColumn[] = [
  { header: '회차', width: 30 },
  { header: '지역', width: 24 },
  { header: '기관', width: 28 },
  { header: '종류', width: 14 },
  { header: '상태', width: 14 },
  { header: '지역의 답', width: 12 },
  { header: '지역의 사유', width: 40 },
  { header: '지역이 답한 때', width: 20 },
  { header: '기관의 답', width: 12 },
  { header: '기관의 사유', width: 40 },
  { header: '기관이 답한 때', width: 20 },
]

const cells = ({ answer, reason, answeredAt }: ConsentSide) => [
  answer && consentAnswerNames[answer],
  reason,
  answeredAt && koreanInstant(answeredAt),
]

/** The consent board as shown, in a spreadsheet; null where there is none for this actor. */
export async function exportConsents(actor: Actor, roundId: string, filter: ConsentFilter) {
  const round = canViewRounds(actor) ? await getRound(actor, roundId) : null
  if (!round) return null
  const { rows } = await loadConsentBoard(actor, roundId)
  const title = `${round.name} 수락 현황`
  const sheet = filterConsents(rows, filter).shown.map((row) => [
    row.roundName,
    row.regionName,
    row.partnerName,
    partnerKindNames[row.partnerKind],
    consentStateNames[row.state],
    ...cells(row.region),
    ...cells(row.partner),
  ])
  return {
    name: `${title}.xlsx`,
    content: await writeSpreadsheet(title, [{ name: '수락 현황', columns, rows: sheet }]),
  }
}
