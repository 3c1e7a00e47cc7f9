import { partnerKindNames } from '@/modules/partners/domain/partner'
import type { PublicationResult } from './publication-result'

/** A cell that a spreadsheet would run as a formula is written as text. */
const cell = (value: string | number) => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The pairs with names, for a spreadsheet: UTF-8 with a byte order mark, lines ending as RFC 4180 has them. */
export function resultCsv({ regions, partners, pairs }: PublicationResult): string {
  const rows = pairs.map(([region, partner]) => {
    const { id, name, kind } = partners[partner]!
    return [regions[region]!.id, regions[region]!.name, name, partnerKindNames[kind], id]
  })
  const lines = [['행정표준코드', '지역', '기관', '기관 구분', '기관 번호'], ...rows]
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}
