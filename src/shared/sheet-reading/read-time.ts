import { type Reading, isBlank, mendTo, mended, wrong, quoted } from './sheet'

const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
const two = (value: number) => String(value).padStart(2, '0')
const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text))

const withYear =
  /^(?:'?(\d{2}|\d{4}))\s*[.\-/년]\s*(\d{1,2})\s*[.\-/월]\s*(\d{1,2})\s*[.일]?(?:\s*\([월화수목금토일]\))?$/
const compact = /^(\d{4})(\d{2})(\d{2})$/
const withoutYear = /^(\d{1,2})\s*[./\-월]\s*(\d{1,2})\s*[.일]?(?:\s*\([월화수목금토일]\))?$/
const serialDays = { least: 36_526, most: 73_050 }

/** Days of a sheet as `YYYY-MM-DD`; a day without its year takes `year` and is shown as mended. */
export function readDay(text: string, year: number): Reading {
  if (isBlank(text)) return { value: null }
  const plain = text.normalize('NFKC').replace(/T00:00:00(\.000)?Z?$/, '')
  const serial = /^\d{5}$/.test(plain) ? Number(plain) : null
  if (serial !== null && serial >= serialDays.least && serial <= serialDays.most)
    return { value: new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10) }
  const full = withYear.exec(plain) ?? compact.exec(plain)
  const short = full ? null : withoutYear.exec(plain)
  if (!full && !short) return wrong('날짜로 읽을 수 없습니다. 예: 2025. 9. 22.')
  const readYear = full ? fullYear(full[1]!) : year
  const [month, date] = full ? [Number(full[2]), Number(full[3])] : [Number(short![1]), Number(short![2])]
  if (month < 1 || month > 12) return wrong('달은 1월부터 12월까지입니다.')
  const last = lastDayOf(readYear, month)
  if (date < 1 || date > last)
    return wrong(`${month}월은 ${last}일까지입니다.`, [mendTo(`${readYear}. ${month}. ${last}.`)])
  const day = `${readYear}-${two(month)}-${two(date)}`
  return full ? { value: day } : mended(day, `${quoted(text)} ${readYear}. ${month}. ${date}.로 읽었습니다.`)
}

const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const span = (from: number, to: number) =>
  all.slice(0, ((to - from + 12) % 12) + 1).map((at) => ((from + at - 2) % 12) + 1)
const seasons: Readonly<Record<string, readonly number[]>> = {
  봄: [3, 4, 5],
  여름: [6, 7, 8],
  가을: [9, 10, 11],
  겨울: [12, 1, 2],
  상반기: [1, 2, 3, 4, 5, 6],
  하반기: [7, 8, 9, 10, 11, 12],
}

function monthsIn(text: string): readonly number[] | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?<=월)(초순|중순|하순|초|중|말)(?=$|,|~|-)/g, '')
    .replace(/[∼〜–—]/g, '~')
  if (/^(연중|상시|수시|매월|연간)$/.test(plain)) return all
  const season = seasons[plain]
  if (season) return season
  const quarter = /^([1-4])분기$/.exec(plain)
  if (quarter) return span(Number(quarter[1]) * 3 - 2, Number(quarter[1]) * 3)
  const day = /^(?:\d{4}|'?\d{2})[.\-/년](\d{1,2})월?(?:[.\-/](\d{1,2}))?\.?일?$/.exec(plain)
  if (day && Number(day[1]) >= 1 && Number(day[1]) <= 12) return [Number(day[1])]
  const months: number[] = []
  for (const part of plain.split(/[,·/및]/)) {
    const [found, from, to] = /^(\d{1,2})월?(?:[~-](\d{1,2})월?)?$/.exec(part) ?? []
    if (!found) return null
    const [first, last] = [Number(from), Number(to ?? from)]
    if (first < 1 || first > 12 || last < 1 || last > 12) return null
    months.push(...span(first, last))
  }
  return [...new Set(months)].sort((one, other) => one - other)
}

const notMonths = '달로 읽을 수 없습니다. 예: 3월'

/** `3~5월`, `연중`, `11월-2월`, `9월 중순`. */
export function readMonths(text: string): Reading {
  if (isBlank(text)) return { value: null }
  const months = monthsIn(text)
  return months && months.length > 0 ? { value: months } : wrong(notMonths)
}

/** One month; of several, the person chooses. */
export function readMonth(text: string): Reading {
  if (isBlank(text)) return { value: null }
  const months = monthsIn(text)
  if (!months || months.length === 0) return wrong(notMonths)
  if (months.length === 12) return mended(null, `${quoted(text)} 달을 정하지 않은 것으로 읽었습니다.`)
  if (months.length > 1)
    return wrong(
      '한 달만 적을 수 있습니다.',
      months.slice(0, 6).map((month) => mendTo(`${month}월`)),
    )
  const isPlain = /^\d{1,2}월?$/.test(text.normalize('NFKC').replace(/\s/g, ''))
  return isPlain ? { value: months[0]! } : mended(months[0]!, `${quoted(text)} ${months[0]}월로 읽었습니다.`)
}
