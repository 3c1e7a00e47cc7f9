import { expect, test } from 'vitest'
import { explainPairInWords } from '@/modules/matching/domain/explain-in-words'

test('a pair is explained in lines that can be read out, each criterion with its points and its fact', () => {
  const text = explainPairInWords({
    regionName: '전라남도 장성군', partnerName: '국토교통부', score: 4_350,
    parts: [
      { criterion: 'hope', points: 3_000, maximum: 3_000, sentence: '서로 첫째로 희망했습니다.', known: true },
      { criterion: 'urgency', points: 1_350, maximum: 1_500, sentence: '2025년 호우 특별재난지역입니다.', known: true },
    ],
  })
  expect(text.split('\n')).toEqual([
    '전라남도 장성군 – 국토교통부: 4,350점(만점 10,000점)',
    '- 희망 3,000/3,000점: 서로 첫째로 희망했습니다.',
    '- 재난·소외 1,350/1,500점: 2025년 호우 특별재난지역입니다.',
  ])
})
