import type { AnswerContent } from '@/modules/pledges/domain/answer-content'

/** A pledge with nothing missing, as the form would have it. */
export const completePledge = {
  takesPart: true,
  approach: 'newTies',
  minimumRegions: 1,
  maximumRegions: 2,
  wishes: ['46880', '51770'],
  'wish.46880.reason': '철도 역세권 사업을 함께 합니다.',
  'wish.46880.links': ['character'],
  'wish.51770.reason': '국도 건설 현장이 있습니다.',
  avoided: ['47920'],
  'avoid.47920.reason': '올해 다른 사업으로 방문이 어렵습니다.',
  lines: ['aaaaaa'],
  'line.aaaaaa.type': 'groupVisit',
  'line.aaaaaa.month': 4,
  'line.aaaaaa.people': 40,
  'line.aaaaaa.nights': 1,
  'line.aaaaaa.amountWon': 6_000_000,
  'line.aaaaaa.basis': 'estimate',
  'contact.department': '운영지원과',
  'contact.name': '나기관',
  'contact.phone': '044-200-1234',
} as const satisfies AnswerContent
