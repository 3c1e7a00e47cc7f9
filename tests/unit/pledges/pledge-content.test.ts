import { describe, expect, test } from 'vitest'
import type { AnswerContent } from '@/modules/pledges/domain/answer-content'
import { linesFromPaste } from '@/modules/pledges/domain/paste-lines'
import { contentOfPledge, problemsOfPledge, readPledge } from '@/modules/pledges/domain/pledge-content'
import { contentOfProposal, problemsOfProposal, readProposal } from '@/modules/pledges/domain/proposal-content'
import { completePledge } from '../../support/complete-pledge'
import { pledgeableTypes } from '../../support/exchange-types'

const limits = {
  maximumRegions: 3,
  wishMaximum: 2,
  regionNames: new Map([
    ['46880', '전라남도 장성군'],
    ['51770', '강원특별자치도 정선군'],
    ['47920', '경상북도 봉화군'],
  ]),
  unitIds: new Set(['00000000-0000-7000-8000-00000000000a']),
  exchangeTypes: pledgeableTypes,
}
const problemsOf = (change: AnswerContent = {}) =>
  problemsOfPledge(readPledge({ ...completePledge, ...change }), limits).map(({ field }) => field)

describe('a pledge', () => {
  test('with nothing missing has no problem, and reads back what it was made of', () => {
    expect(problemsOf()).toEqual([])
    const pledge = readPledge(completePledge)
    expect(readPledge(contentOfPledge(pledge))).toEqual(pledge)
  })

  test.each([
    [{ takesPart: null }, ['takesPart']],
    [{ takesPart: false }, ['declineReason']],
    [{ takesPart: false, declineReason: '청사 이전' }, []],
    [{ approach: null }, ['approach']],
    [{ wishes: [] }, ['wishes']],
    [{ wishes: ['46880', '51770', '47920'], avoided: [], 'wish.47920.reason': '연고' }, ['wishes']],
    [{ 'wish.46880.reason': '  ' }, ['wish.46880.reason']],
    [{ wishes: ['11110'], 'wish.11110.reason': '연고' }, ['wish.11110.reason']],
    [{ 'wish.46880.unitId': '00000000-0000-7000-8000-00000000000b' }, ['wish.46880.reason']],
    [{ avoided: ['46880'], 'avoid.46880.reason': '공사' }, ['avoid.46880.reason']],
    [{ 'avoid.47920.reason': '' }, ['avoid.47920.reason']],
    [{ maximumRegions: null }, ['maximumRegions']],
    [{ maximumRegions: 0 }, ['maximumRegions']],
    [{ maximumRegions: 4 }, ['maximumRegions']],
    [{ minimumRegions: 3 }, ['minimumRegions']],
    [{ 'line.aaaaaa.type': null }, ['line.aaaaaa.type']],
    [{ 'contact.phone': '1234' }, ['contact.phone']],
    [{ 'contact.email': 'x@' }, ['contact.email']],
    [{ 'contact.department': '', 'contact.name': '' }, ['contact.department', 'contact.name']],
  ] satisfies [AnswerContent, string[]][])('with %j is stopped at %j', (change, expected) => {
    expect(problemsOf(change)).toEqual(expected)
  })

  test('never says how much or how many of a donation', () => {
    const donation = { 'line.aaaaaa.type': 'hometownDonation' }
    expect(problemsOf(donation)).toEqual(['line.aaaaaa.amountWon'])
    expect(problemsOf({ ...donation, 'line.aaaaaa.amountWon': null })).toEqual(['line.aaaaaa.people'])
    const told = { ...donation, 'line.aaaaaa.amountWon': null, 'line.aaaaaa.people': null, 'line.aaaaaa.nights': null }
    expect(problemsOf(told)).toEqual([])
  })
})

test('a proposal needs one need or wish, each with its words', () => {
  const partnerId = '00000000-0000-7000-8000-00000000000c'
  const known = { wishMaximum: 1, partnerNames: new Map([[partnerId, '국토교통부']]) }
  const contact = { 'contact.department': '기획실', 'contact.name': '장지역', 'contact.phone': '061-390-1234' }
  const problemsIn = (content: AnswerContent) =>
    problemsOfProposal(readProposal({ ...contact, ...content }), known).map(({ field }) => field)
  expect(problemsIn({})).toEqual(['needs'])
  expect(problemsIn({ needs: ['aaaaaa'] })).toEqual(['need.aaaaaa.what'])
  const full = {
    needs: ['aaaaaa'],
    'need.aaaaaa.what': '워크숍',
    wishes: [partnerId],
    [`wish.${partnerId}.reason`]: '연고',
  }
  expect(problemsIn(full)).toEqual([])
  expect(readProposal(contentOfProposal(readProposal(full)))).toEqual(readProposal(full))
  expect(problemsIn({ wishes: ['00000000-0000-7000-8000-00000000000d'] })).toHaveLength(1)
})

describe('lines pasted from a sheet', () => {
  test('are read in the unit that is shown; headings and blank rows are passed over', () => {
    const sheet = '종류\t시기\t인원\t박\t금액(천원)\r\n워크숍\t4월\t40명\t1\t6,000\r\n\r\n특산품 구매\t9\t\t\t18,500\n'
    expect(linesFromPaste(sheet, 1_000, pledgeableTypes)).toEqual([
      { type: 'groupVisit', month: 4, people: 40, nights: 1, amountWon: 6_000_000 },
      { type: 'localProductPurchase', month: 9, people: null, nights: null, amountWon: 18_500_000 },
    ])
  })

  test('with full-width digits, an unknown kind or a month that is none keep what can be read', () => {
    expect(linesFromPaste('캠프\t13월\t６０여 명\t\t1.5', 1_000, pledgeableTypes)).toEqual([
      { type: null, month: null, people: 60, nights: null, amountWon: 1_500 },
    ])
  })
})
