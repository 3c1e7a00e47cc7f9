import { type PledgeableType, findExchangeType } from '@/modules/exchange-types/domain/exchange-type'
import type { WrittenLine } from './pledge-content'

type PastedLine = Pick<WrittenLine, 'type' | 'month' | 'people' | 'nights' | 'amountWon'>

const digits = (text: string | undefined): number | null => {
  const found = /\d[\d,]*(\.\d+)?/.exec((text ?? '').normalize('NFKC'))?.[0]
  return found ? Number(found.replaceAll(',', '')) : null
}

/** Cells copied from a sheet as lines of the form: 종류, 시기, 인원, 박, 금액 in this order; `wonPerUnit` of the amounts. */
export function linesFromPaste(text: string, wonPerUnit: number, types: readonly PledgeableType[]): PastedLine[] {
  return text
    .split(/\r?\n/)
    .map((row) => row.split('\t').map((cell) => cell.trim()))
    .filter((cells) => cells.some(Boolean) && !/종류/.test(cells[0] ?? ''))
    .map(([type = '', month, people, nights, amount]) => {
      const won = digits(amount)
      const at = digits(month)
      return {
        type: findExchangeType(types, type)?.key ?? null,
        month: at !== null && at >= 1 && at <= 12 ? at : null,
        people: digits(people),
        nights: digits(nights),
        amountWon: won === null ? null : Math.round(won * wonPerUnit),
      }
    })
}
