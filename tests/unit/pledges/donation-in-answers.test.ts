import { expect, test } from 'vitest'
import { problemsOfPledge, readPledge } from '@/modules/pledges/domain/pledge-content'
import { problemsOfProposal, readProposal } from '@/modules/pledges/domain/proposal-content'
import { pledgeableTypes } from '../../support/exchange-types'

const contact = { 'contact.name': '김담당', 'contact.department': '총무과', 'contact.phone': '044-200-1234' }
const fault = '고향사랑기부 1인당 10만원'
const partnerId = '019a0000-0000-7000-8000-000000000001'
const limits = {
  maximumRegions: 3,
  wishMaximum: 3,
  regionNames: new Map([
    ['46880', '장성군'],
    ['51770', '정선군'],
  ]),
  unitIds: new Set<string>(),
  exchangeTypes: pledgeableTypes,
}
const pledge = {
  takesPart: true,
  approach: 'newTies',
  maximumRegions: 2,
  wishes: ['46880'],
  'wish.46880.reason': '연고가 있습니다.',
  avoided: ['51770'],
  'avoid.51770.reason': '감독 관계입니다.',
  lines: ['aaaaaa', 'bbbbbb'],
  'line.aaaaaa.type': 'groupVisit',
  'line.bbbbbb.type': 'hometownDonation',
  ...contact,
}
const fieldsOf = (content: Parameters<typeof readPledge>[0]) =>
  problemsOfPledge(readPledge(content), limits).map(({ field }) => field)

test('a pledge without a word that makes a gift a duty has no problem', () => {
  expect(fieldsOf(pledge)).toEqual([])
})

test.each(['wish.46880.reason', 'avoid.51770.reason', 'line.aaaaaa.note', 'line.bbbbbb.note', 'remark'])(
  'a pledge that makes a gift a duty is told so at %s',
  (field) => {
    expect(fieldsOf({ ...pledge, [field]: fault })).toEqual([field])
  },
)

test('the note of a donation line need not name the gift', () => {
  expect(fieldsOf({ ...pledge, 'line.bbbbbb.note': '부서별 10만원씩' })).toEqual(['line.bbbbbb.note'])
  expect(fieldsOf({ ...pledge, 'line.aaaaaa.note': '부서별 10만원씩' })).toEqual([])
})

test.each(['amountWon', 'people'])('a donation line has no %s, not even zero', (name) => {
  expect(fieldsOf({ ...pledge, [`line.bbbbbb.${name}`]: 0 })).toEqual([`line.bbbbbb.${name}`])
})

test('only a donation line has such rules', () => {
  expect(fieldsOf({ ...pledge, 'line.aaaaaa.amountWon': 5, 'line.aaaaaa.people': 5 })).toEqual([])
})

test.each(['education', 'constructor', null])('a line of type %s, which nobody may pledge, is asked about', (type) => {
  expect(fieldsOf({ ...pledge, 'line.aaaaaa.type': type })).toEqual(['line.aaaaaa.type'])
})

test('the reason of a refusal is read as well', () => {
  expect(fieldsOf({ takesPart: false, declineReason: fault, ...contact })).toEqual(['declineReason'])
})

test.each(['need.cccccc.what', `wish.${partnerId}.reason`, 'remark'])(
  'a proposal that makes a gift a duty is told so at %s',
  (field) => {
    const content = {
      needs: ['cccccc'],
      'need.cccccc.what': '숙박 할인',
      wishes: [partnerId],
      [`wish.${partnerId}.reason`]: '본사가 가깝습니다.',
      ...contact,
    }
    const limitsOfWishes = { wishMaximum: 3, partnerNames: new Map([[partnerId, '국토교통부']]) }
    const problems = (changed: object) =>
      problemsOfProposal(readProposal({ ...content, ...changed }), limitsOfWishes).map((problem) => problem.field)
    expect(problems({})).toEqual([])
    expect(problems({ [field]: fault })).toEqual([field])
  },
)
