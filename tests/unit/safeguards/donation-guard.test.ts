import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkDonationReport,
  checkDonationWording,
  donationLineProblem,
} from '@/modules/safeguards/domain/donation-guard'
import { evasive, honest } from './wording-corpus'

describe('wording that makes a gift a duty', () => {
  test.each(evasive)('is refused: %s', (text) => {
    const finding = checkDonationWording(text)
    expect(finding?.message).toContain('「고향사랑 기부금에 관한 법률」')
    expect(finding?.message).toContain(finding!.words)
  })

  test.each([
    ['고향사랑기부 1인당 10만원', 'perHead', '1인당 10만원'],
    ['고향사랑기부 할 당', 'perHead', '할당'],
    ['고향사랑기부 목.표.액 지정', 'target', '기부 목표'],
    ['고향사랑기부 義務', 'duty', '의무'],
    ['고향사랑기부 순위 공개', 'ranking', '순위'],
    ['고향사랑기부 기부자 명단', 'names', '기부자 명단'],
    ['고향사랑기부 인사 가점', 'evaluation', '인사 가점'],
    ['법인 기부', 'bodyAsGiver', '법인 기부'],
  ])('%s is named as %s', (text, kind, words) => {
    expect(checkDonationWording(text)).toMatchObject({ kind, words })
  })

  const phrases = [
    '할당',
    '목표액',
    '의무',
    '강요',
    '독려',
    '순위',
    '랭킹',
    '불이익',
    '목표치',
    '전직원참여',
    '부서별목표',
  ]
  const marks = [
    '',
    '.',
    '·',
    '-',
    '_',
    '*',
    '~',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '♥',
    ' ',
    '  ',
    '.\u200b',
    '\u0301',
    '/',
    '\n',
  ]

  test('no marks between its letters hide it', () => {
    const broken = fc
      .constantFrom(...phrases)
      .chain((phrase) =>
        fc
          .array(fc.constantFrom(...marks), { minLength: phrase.length, maxLength: phrase.length })
          .map((between) =>
            [...phrase].map((letter, at) => letter + (at < phrase.length - 1 ? between[at] : '')).join(''),
          ),
      )
    const forms = fc.constantFrom('NFC', 'NFD', 'NFKD')
    fc.assert(
      fc.property(broken, forms, (words, form) => {
        expect(checkDonationWording(`고향사랑기부 ${words}`.normalize(form))).not.toBeNull()
      }),
      { numRuns: 2_000 },
    )
  })

  test('no marks in the name of the gift hide what it is about', () => {
    const name = '고향사랑기부'
    const between = fc.array(fc.constantFrom(...marks), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(between, (gaps) => {
        expect(
          checkDonationWording(`${[...name].map((letter, at) => letter + (gaps[at] ?? '')).join('')} 할당`),
        ).not.toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })

  test('is found wherever it stands in a long text', () => {
    const filler = '단체 방문은 가을에 합니다. '
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.constantFrom(...phrases), (before, after, words) => {
        const text = `${filler.repeat(before)}고향사랑기부 ${words}. ${filler.repeat(after)}`
        expect(checkDonationWording(text)).not.toBeNull()
      }),
      { numRuns: 200 },
    )
  })
})

describe('honest wording', () => {
  test.each(honest)('passes: %s', (text) => {
    expect(checkDonationWording(text)).toBeNull()
  })

  test('passes in one text after another, each a sentence of its own', () => {
    const sentences = honest.filter((text) => text.endsWith('다.'))
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.constantFrom(...sentences), (one, other) => {
        expect(checkDonationWording(`${one} ${other}`)).toBeNull()
      }),
      { numRuns: 1_500 },
    )
  })

  test('without a word about gifts is never refused, whatever else it says', () => {
    const words = [
      '1인당',
      '10만원',
      '의무',
      '목표액',
      '할당',
      '순위',
      '부서별',
      '명단',
      '전 직원',
      '참여',
      '경기',
      '부천',
      '분기부터',
      '자기부담',
      '.',
      '\n',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (list) => {
        expect(checkDonationWording(list.join(' '))).toBeNull()
      }),
      { numRuns: 2_000 },
    )
  })

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        checkDonationWording(`고향사랑기부 ${text}`)
      }),
      { numRuns: 1_000 },
    )
  })

  test('is read within the blink of an eye, however long and odd', () => {
    const long = [
      '1 '.repeat(1_000),
      '일'.repeat(2_000),
      '목 '.repeat(1_000),
      '할하지 않'.repeat(400),
      '의무,'.repeat(700),
    ]
    for (const text of long) {
      const startedAt = performance.now()
      checkDonationWording(`고향사랑기부 ${text}`)
      expect(performance.now() - startedAt).toBeLessThan(500)
    }
  })
})

describe('a line about 고향사랑기부', () => {
  const line = { amountWon: null, people: null, note: '' }

  test('has neither amount nor number of people, not even zero', () => {
    expect(donationLineProblem({ ...line, amountWon: 0 })).toMatchObject({
      field: 'amountWon',
      message: expect.stringContaining('고향사랑기부는 개인만 할 수 있어 기관이 금액을 약속할 수 없습니다.') as string,
    })
    expect(donationLineProblem({ ...line, people: 5 })).toMatchObject({ field: 'people' })
    expect(donationLineProblem(line)).toBeNull()
  })

  test('has a note that need not name the gift to be about it', () => {
    expect(donationLineProblem({ ...line, note: '부서별 10만원씩' })).toMatchObject({ field: 'note' })
    expect(donationLineProblem({ ...line, note: '사내 게시판에 제도를 안내합니다.' })).toBeNull()
    expect(checkDonationWording('부서별 10만원씩')).toBeNull()
  })
})

describe('a report of what was given', () => {
  test('says how many and the sum', () => {
    expect(checkDonationReport({ headcount: 12, totalWon: 1_500_000 })).toBeNull()
    expect(checkDonationReport({ headcount: 12, totalWon: null })).toBeNull()
    expect(checkDonationReport({ headcount: null, totalWon: null })).toBeNull()
    expect(checkDonationReport({ headcount: 0, totalWon: 0 })).toBeNull()
  })

  test.each([null, 0])('never a sum without the people (%s)', (headcount) => {
    expect(checkDonationReport({ headcount, totalWon: 100_000 })).toMatchObject({ field: 'headcount', level: 'error' })
  })

  test('is doubted above what one person may give in a year', () => {
    expect(checkDonationReport({ headcount: 2, totalWon: 40_000_000 })).toBeNull()
    expect(checkDonationReport({ headcount: 2, totalWon: 40_000_001 })).toMatchObject({
      field: 'totalWon',
      level: 'warning',
    })
  })

  test.each([
    [{ headcount: -1, totalWon: 0 }, 'headcount'],
    [{ headcount: 1.5, totalWon: 0 }, 'headcount'],
    [{ headcount: 1, totalWon: -1 }, 'totalWon'],
    [{ headcount: 1, totalWon: Number.NaN }, 'totalWon'],
  ])('is refused with %j', (report, field) => {
    expect(checkDonationReport(report)).toMatchObject({ field, level: 'error' })
  })
})
