import { describe, expect, test } from 'vitest'
import { explainPairInWords, priceInWords } from '@/modules/matching/domain/scoring/explain-in-words'

test('a pair is explained in lines that can be read out, each criterion with its points and its fact', () => {
  const text = explainPairInWords({
    regionName: '전라남도 장성군',
    partnerName: '국토교통부',
    score: 4_350,
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

describe('the price of a change', () => {
  const price = { possible: true, loss: 0, broken: 0, endedTies: 0, moves: [] as { partnerId: string }[] }
  const said = (over: Partial<typeof price>, total = 1_000_000) => priceInWords({ ...price, ...over }, total)

  test.each<[Partial<typeof price>, string]>([
    [{}, '전체 점수는 그대로이고 다른 지역은 바뀌지 않습니다.'],
    [{ loss: 12_345 }, '전체 점수가 12,345점(1.23%) 줄고 다른 지역은 바뀌지 않습니다.'],
    [{ loss: -12_355 }, '전체 점수가 12,355점(1.24%) 늘고 다른 지역은 바뀌지 않습니다.'],
    [{ loss: 1 }, '전체 점수가 1점(0.00%) 줄고 다른 지역은 바뀌지 않습니다.'],
    [
      { moves: [{ partnerId: 'a' }, { partnerId: 'b' }, { partnerId: 'a' }] },
      '전체 점수는 그대로이고 기관 2곳의 지역이 바뀝니다.',
    ],
    [
      { broken: 2 },
      '전체 점수는 그대로이고 다른 지역은 바뀌지 않습니다. 그 대신 꼭 채워야 할 자리 2곳이 모자라게 됩니다.',
    ],
    [{ endedTies: 3 }, '전체 점수는 그대로이고 다른 지역은 바뀌지 않습니다. 기존 결연 3건이 끝납니다.'],
    [
      { loss: 500, broken: 1, endedTies: 1, moves: [{ partnerId: 'a' }] },
      '전체 점수가 500점(0.05%) 줄고 기관 1곳의 지역이 바뀝니다. 그 대신 꼭 채워야 할 자리 1곳이 모자라게 됩니다. 기존 결연 1건이 끝납니다.',
    ],
    [
      { possible: false, loss: 500, broken: 1 },
      '정해진 규칙에서는 할 수 없습니다. 규칙이나 다른 고정을 먼저 바꾸어야 합니다.',
    ],
  ])('is said in sentences: %j', (over, sentence) => {
    expect(said(over)).toBe(sentence)
  })

  test('is no share of nothing', () => {
    expect(said({ loss: 5 }, 0)).toBe('전체 점수가 5점(0%) 줄고 다른 지역은 바뀌지 않습니다.')
  })
})
