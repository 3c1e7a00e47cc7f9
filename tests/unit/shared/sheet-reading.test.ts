import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findHeader } from '@/shared/sheet-reading/find-header'
import { indexNames, readName } from '@/shared/sheet-reading/name-index'
import { readAmount, readWhole } from '@/shared/sheet-reading/read-number'
import { readSheet } from '@/shared/sheet-reading/read-sheet'
import { readDay, readMonth, readMonths } from '@/shared/sheet-reading/read-time'
import type { SheetCell } from '@/shared/sheet-reading/sheet'
import type { SheetField } from '@/shared/sheet-reading/sheet-field'

const partners = indexNames([
  {
    key: 'p1',
    name: '재정경제부',
    looseNames: [
      { name: '기획재정부', isFormer: true },
      { name: '기재부', isFormer: true },
    ],
  },
  { key: 'p2', name: '국토교통부', looseNames: [{ name: '국토부', isFormer: false }] },
])
const regions = indexNames(
  ['대구광역시', '인천광역시', '부산광역시', '광주광역시'].map((province) => ({
    key: province,
    name: `${province} 동구`,
    otherNames: ['동구', `${province.slice(0, 2)} 동구`],
  })),
)
const fields: readonly SheetField[] = [
  {
    key: 'partner',
    label: '기관명',
    synonyms: ['기관'],
    kind: 'name',
    names: partners,
    what: '기관 이름',
    isRequired: true,
  },
  { key: 'day', label: '날짜', synonyms: ['기간'], kind: 'day' },
  { key: 'people', label: '인원', kind: 'whole', most: 100_000 },
  { key: 'amount', label: '금액', kind: 'amount', mostWon: 1_000_000_000_000 },
  { key: 'note', label: '비고', kind: 'text', most: 300 },
]
const year = 2025
const read = (rows: readonly (readonly SheetCell[])[], choices = {}) =>
  readSheet({ name: '자료', rows }, fields, { year, ...choices })

describe('numbers as officers write them', () => {
  test.each([
    ['1,260', 1_260],
    ['１２３', 123],
    ['40명', 40],
    ['-', null],
    ['', null],
    ['1천명', 1_000],
  ])('%s people are %s', (text, value) => expect(readWhole(text, 100_000)).toEqual({ value }))

  test('rough numbers count and are shown as rough', () =>
    expect(readWhole('60여 명', 100)).toMatchObject({ value: 60, isEstimate: true, mark: { level: 'mended' } }))

  test.each(['-5', '△5', '(1,260)', '몇 명', '1,26', '12,3456', '1.5'])('%s is refused', (text) =>
    expect(readWhole(text, 100_000).mark?.level).toBe('wrong'),
  )

  test.each([
    ['1,260', 'thousand', 1_260_000],
    ['1260천원', 'million', 1_260_000],
    ['300,000원', 'thousand', 300_000],
    ['1억 2천만원', 'thousand', 120_000_000],
    ['4.5', 'million', 4_500_000],
    ['15백만원', 'won', 15_000_000],
  ] as const)('%s in a column of %s is %s won', (text, unit, won) =>
    expect(readAmount(text, unit, 1e12).value).toBe(won),
  )

  test('a rough amount is taken only by a click, and then as an estimate', () => {
    const { value, mark } = readAmount('약 300만', 'thousand', 1e12)
    expect(value).toBeNull()
    expect(mark).toMatchObject({ level: 'wrong', mends: [{ label: '3,000천원, 추정으로 고치기' }] })
    expect(readAmount(mark!.mends[0]!.text, 'won', 1e12)).toEqual({ value: 3_000_000, isEstimate: true })
  })
})

describe('days and months', () => {
  test.each([
    ['2025. 9. 22.', '2025-09-22'],
    ['2025-09-22', '2025-09-22'],
    ['25.9.22', '2025-09-22'],
    ['2025년 9월 22일', '2025-09-22'],
    ['20250922', '2025-09-22'],
    ['45922', '2025-09-22'],
    ['9/22', '2025-09-22'],
  ])('%s is %s', (text, value) => expect(readDay(text, year).value).toBe(value))

  test('a day that is not there is mended to the last of its month', () =>
    expect(readDay('2025. 9. 31.', year).mark).toEqual({
      level: 'wrong',
      message: '9월은 30일까지입니다.',
      mends: [{ label: '2025. 9. 30.로 고치기', text: '2025. 9. 30.' }],
    }))

  test.each([
    ['3~5월', [3, 4, 5]],
    ['11월-2월', [1, 2, 11, 12]],
    ['연중', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['9월 중순', [9]],
    ['3월, 9월', [3, 9]],
    ['가을', [9, 10, 11]],
    ['2분기', [4, 5, 6]],
  ])('%s is %s', (text, months) => expect(readMonths(text).value).toEqual(months))

  test('of several months one is asked for', () =>
    expect(readMonth('3~5월').mark?.mends.map(({ text }) => text)).toEqual(['3월', '4월', '5월']))
})

describe('names', () => {
  test('a name of the past is read and shown', () =>
    expect(readName('기재부', partners, '기관')).toMatchObject({
      value: 'p1',
      mark: { level: 'mended', message: '‘기재부’를 재정경제부(옛 기재부)로 읽었습니다.' },
    }))
  test('a name of four places asks which', () =>
    expect(readName('동구', regions, '지역').mark?.mends.map(({ text }) => text)).toEqual([
      '대구광역시 동구',
      '인천광역시 동구',
      '부산광역시 동구',
      '광주광역시 동구',
    ]))
  test('with its province it is one', () =>
    expect(readName('대구 동구', regions, '지역')).toEqual({ value: '대구광역시' }))
  test('a slip of the pen offers what is alike', () =>
    expect(readName('국토교툥부', partners, '기관').mark?.mends[0]?.text).toBe('국토교통부'))
})

const table: readonly (readonly SheetCell[])[] = [
  ['2025년 교류 실적', null, null, null, null],
  ['기관명', '기간', '실적', null, '비고'],
  [null, null, '인원', '금액(천원)', null],
  ['국토교통부', '2025-09-22', 40, 1_260, '워크숍'],
  ['재정경제부', '2025. 10. 1.', '60여 명', '3,220', null],
  ['소계', null, 100, 4_480, null],
  ['※ 금액은 잠정치임', null, null, null, null],
]

describe('a whole sheet', () => {
  test('merged headings, subtotals and notes are told apart from the rows', () => {
    const { header, rows, skipped, declaredWon, unit } = read(table)
    expect(header).toMatchObject({ from: 2, to: 3 })
    expect(rows.map(({ number, values }) => [number, values.partner, values.amount])).toEqual([
      [4, 'p2', 1_260_000],
      [5, 'p1', 3_220_000],
    ])
    expect(skipped.map(({ number, reason }) => [number, reason])).toEqual([
      [6, 'total'],
      [7, 'note'],
    ])
    expect(declaredWon).toBe(4_480_000)
    expect(unit).toEqual({ value: 'thousand', found: 'header' })
  })

  test('a unit above the table counts where the heading has none', () => {
    const { unit, rows } = read([['(단위: 백만원)'], ['기관명', '금액'], ['국토교통부', 3]])
    expect(unit).toEqual({ value: 'million', found: 'above' })
    expect(rows[0]?.values.amount).toBe(3_000_000)
  })

  const cell = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constantFrom('기관명', '인원', '금액(천원)', '합계', '※ 비고', '국토교통부', '9/31', '약 300만', '연중'),
  )
  test('any grid at all is read without a throw, and every row of it is accounted for', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 25 }), (rows) => {
        const sheet = read(rows)
        const numbers = [...sheet.rows, ...sheet.skipped].map(({ number }) => number)
        expect(new Set(numbers).size).toBe(numbers.length)
        if (sheet.header) for (const number of numbers) expect(number).toBeGreaterThan(sheet.header.to)
      }),
      { numRuns: 300 },
    )
  })

  test('blank rows and columns put in anywhere change no row', () => {
    const plain = read(table).rows.map(({ values }) => values)
    fc.assert(
      fc.property(fc.array(fc.nat(7), { maxLength: 4 }), fc.array(fc.nat(5), { maxLength: 3 }), (rowsAt, columnsAt) => {
        // Between the two rows of a merged heading there is no blank row.
        const rows = table.flatMap((row, at) => (rowsAt.includes(at) && at !== 2 ? [[], row] : [row]))
        const wide = rows.map((row) =>
          row.flatMap((one, at) => (columnsAt.includes(at) && at !== 3 ? [null, one] : [one])),
        )
        expect(read(wide).rows.map(({ values }) => values)).toEqual(plain)
      }),
    )
  })

  test('a cell typed anew, a column named by hand and a row left out are kept to', () => {
    const { rows, skipped } = read(table, { cells: { '5.people': '60' }, left: [4], columns: { '4': '' } })
    expect(rows.map(({ number, marks, values }) => [number, marks, values.people])).toEqual([[5, [], 60]])
    expect(skipped[0]).toMatchObject({ number: 4, reason: 'byHand' })
  })

  test('without headings there is no table', () =>
    expect(
      findHeader(
        [
          ['가', '나'],
          [1, 2],
        ],
        fields,
      ),
    ).toBeNull())
})
