import { describe, expect, test } from 'vitest'
import { greatCircleKm } from '@/modules/matching/domain/scoring/criteria/distance'
import { placeName, shortRegionName } from '@/modules/regions/domain/region-name'
import { withParticle } from '@/shared/korean-particle'
import { scorePair } from '@/modules/matching/domain/scoring/scoring'
import type { CriterionName } from '@/modules/matching/domain/scoring/criterion'
import type { ScoringPartner, ScoringRegion } from '@/modules/matching/domain/scoring/scoring-facts'
import {
  criterionLabels,
  defaultWeights,
  namedPresets,
  scoringWeightsInput,
} from '@/modules/matching/domain/scoring/scoring-weights'

const asOf = '2025-12-01'

function aRegion(over: Partial<ScoringRegion> = {}): ScoringRegion {
  return {
    code: '46880',
    fullName: '전라남도 장성군',
    provinceCode: '46',
    provinceName: '전라남도',
    megaRegion: '호남권',
    latitude: 35.3,
    longitude: 126.78,
    population: 42000,
    designation: 'populationDeclineArea',
    disasters: [],
    specialties: ['사과', '편백'],
    festivals: ['장성 황룡강 가을꽃축제'],
    standingTieCount: 0,
    wishedPartnerRanks: {},
    realisedValueWon: null,
    ...over,
  }
}

function aPartner(over: Partial<ScoringPartner> = {}): ScoringPartner {
  return {
    id: 'P1',
    name: '한국농어촌공사',
    kind: 'publicInstitution',
    fieldText: '한국농어촌공사 준정부기관 농림축산식품부',
    headquartersProvinceCode: '46',
    headquartersRegionCode: '46170',
    headquartersLatitude: 35.0,
    headquartersLongitude: 126.78,
    sites: [],
    standingRegionCodes: [],
    wishedRegionRanks: {},
    ...over,
  }
}

function partOf(criterion: CriterionName, region: Partial<ScoringRegion> = {}, partner: Partial<ScoringPartner> = {}) {
  const { parts } = scorePair(aRegion(region), aPartner(partner), defaultWeights, asOf)
  const { points, sentence, known } = parts.find((part) => part.criterion === criterion)!
  return [points, sentence, known]
}

describe('a pair’s score', () => {
  test('is the sum of its five parts, each whole and within its weight', () => {
    const { total, parts } = scorePair(aRegion(), aPartner(), defaultWeights, asOf)
    expect(parts.map(({ criterion }) => criterion)).toEqual(['hope', 'field', 'connection', 'urgency', 'distance'])
    expect(parts.map(({ maximum }) => maximum)).toEqual([3000, 2500, 2000, 1500, 1000])
    expect(parts.map(({ points }) => points)).toEqual([0, 1750, 1000, 975, 965])
    expect(total).toBe(4690)
  })

  test('141 regions and 300 partners are scored within a second', () => {
    const partners = [...Array(300).keys()].map((at) => aPartner({ id: `P${at}` }))
    const began = performance.now()
    for (let region = 0; region < 141; region++) {
      const scored = aRegion({ code: String(region) })
      for (const partner of partners) scorePair(scored, partner, defaultWeights, asOf)
    }
    expect(performance.now() - began).toBeLessThan(3000)
  })
})

describe('hope', () => {
  test.each([
    [{}, {}, [0, '양쪽 모두 희망을 내지 않아 점수가 없습니다.', false]],
    [{}, { wishedRegionRanks: { '46880': 1 } }, [1800, '기관이 장성군을 1순위로 희망했습니다.', true]],
    [{}, { wishedRegionRanks: { '46880': 2 } }, [1440, '기관이 장성군을 2순위로 희망했습니다.', true]],
    [{}, { wishedRegionRanks: { '46880': 3 } }, [1170, '기관이 장성군을 3순위로 희망했습니다.', true]],
    [{}, { wishedRegionRanks: { '46880': 7 } }, [900, '기관이 장성군을 7순위로 희망했습니다.', true]],
    [{ wishedPartnerRanks: { P1: 1 } }, {}, [1200, '장성군이 이 기관을 1순위로 희망했습니다.', true]],
    [
      { wishedPartnerRanks: { P1: 2 } },
      { wishedRegionRanks: { '46880': 1 } },
      [2760, '기관은 장성군을 1순위로, 지역은 이 기관을 2순위로 희망했습니다.', true],
    ],
    [{ wishedPartnerRanks: { other: 1 } }, {}, [0, '서로 희망 순위에 적지 않았습니다.', true]],
    [{}, { wishedRegionRanks: { other: 1 } }, [0, '서로 희망 순위에 적지 않았습니다.', true]],
  ])('of %j and %j', (region, partner, expected) => expect(partOf('hope', region, partner)).toEqual(expected))
})

describe('field', () => {
  const disaster = { event: '호우', declaredOn: '2025-08-06', level: 'sigungu' } as const
  test.each([
    [{}, {}, [1750, '기관의 농업 분야가 지역의 사과와 맞습니다.', true]],
    [{ specialties: ['사과', '배추', '쌀'] }, {}, [2500, '기관의 농업 분야가 지역의 사과·배추와 맞습니다.', true]],
    [{ specialties: ['사과', '인삼'] }, {}, [2125, '기관의 농업 분야가 지역의 사과·인삼과 맞습니다.', true]],
    [{ specialties: ['편백'] }, {}, [0, '기관의 농업 분야와 맞는 지역 자원이 없습니다.', true]],
    [
      {},
      { fieldText: '한국관광공사' },
      [1750, '기관의 관광·문화 분야가 지역의 장성 황룡강 가을꽃축제와 맞습니다.', true],
    ],
    [{}, { fieldText: '어딘가' }, [750, '기관의 분야를 알 수 없어 기본 점수를 두었습니다.', false]],
    [{ specialties: [], festivals: [] }, {}, [750, '지역의 특산물·축제 자료가 없어 기본 점수를 두었습니다.', false]],
    [
      { disasters: [disaster] },
      { fieldText: '소방청' },
      [2000, '기관의 안전 분야가 지역의 재난 복구와 맞습니다.', true],
    ],
    [{ disasters: [disaster] }, {}, [1750, '기관의 농업 분야가 지역의 사과와 맞습니다.', true]],
    [{}, { fieldText: '소방청' }, [0, '기관의 안전 분야와 맞는 지역 자원이 없습니다.', true]],
  ])('of %j and %j', (region, partner, expected) => expect(partOf('field', region, partner)).toEqual(expected))
})

describe('connection', () => {
  const site = { regionCode: '46880', location: '삼계면 공장' }
  test.each([
    [{ standingRegionCodes: ['46880'] }, [2000, '장성군과 이미 결연을 맺고 있습니다.', true]],
    [{ headquartersRegionCode: '46880' }, [1800, '본사가 장성군에 있습니다.', true]],
    [{ sites: [site] }, [1600, '사업장(삼계면 공장)이 장성군에 있습니다.', true]],
    [{ sites: [{ ...site, location: '' }] }, [1600, '사업장이 장성군에 있습니다.', true]],
    [{}, [1000, '본사가 같은 도(전라남도)에 있습니다.', true]],
    [
      { headquartersProvinceCode: '11', sites: [{ regionCode: '46170', location: '' }] },
      [600, '전라남도에 사업장이 있습니다.', true],
    ],
    [{ headquartersProvinceCode: '11' }, [0, '장성군과 알려진 연고가 없습니다.', true]],
    [
      { headquartersProvinceCode: null, sites: [{ regionCode: '11110', location: '' }] },
      [0, '장성군과 알려진 연고가 없습니다.', true],
    ],
    [{ headquartersProvinceCode: null }, [0, '본사와 사업장 자료가 없어 연고 점수가 없습니다.', false]],
  ])('of %j', (partner, expected) => expect(partOf('connection', {}, partner)).toEqual(expected))

  test('a city province is called 시', () => {
    const region = { provinceName: '부산광역시', provinceCode: '26' }
    expect(partOf('connection', region, { headquartersProvinceCode: '26' })[1]).toBe(
      '본사가 같은 시(부산광역시)에 있습니다.',
    )
  })
})

describe('urgency', () => {
  const rain = { event: '호우', declaredOn: '2025-08-06', level: 'sigungu' } as const
  const fire = { event: '산불', declaredOn: '2024-06-15', level: 'eupmyeondong' } as const
  const settled = { designation: null, standingTieCount: 3, realisedValueWon: 2_000_000_000 }
  test.each([
    [{}, [975, '인구감소지역이며 지금 결연이 없습니다.', true]],
    [
      { designation: 'declineConcernArea', standingTieCount: 1 },
      [645, '인구감소관심지역이며 지금 결연이 1건 있습니다.', true],
    ],
    [{ designation: null, standingTieCount: 2 }, [165, '지금 결연이 2건 있습니다.', true]],
    [settled, [0, '지금 결연이 3건 있습니다.', true]],
    [
      { disasters: [rain] },
      [1425, '인구감소지역이며 지금 결연이 없습니다. 2025년 8월 호우로 특별재난지역이 되었습니다.', true],
    ],
    [
      { ...settled, disasters: [fire] },
      [150, '지금 결연이 3건 있습니다. 2024년 6월 산불로 일부 읍면동이 특별재난지역이 되었습니다.', true],
    ],
    [{ ...settled, disasters: [fire, rain] }, [450, expect.stringContaining('호우로'), true]],
    [{ ...settled, disasters: [{ ...rain, declaredOn: '2025-12-02' }] }, [0, '지금 결연이 3건 있습니다.', true]],
    [
      { ...settled, disasters: [{ ...rain, declaredOn: '2024-12-01' }] },
      [450, expect.stringContaining('2024년 12월'), true],
    ],
    [
      { ...settled, disasters: [{ ...rain, declaredOn: '2024-11-30' }] },
      [225, expect.stringContaining('2024년 11월'), true],
    ],
    [{ ...settled, disasters: [{ ...rain, declaredOn: '2023-12-02' }] }, [225, expect.anything(), true]],
    [{ ...settled, disasters: [{ ...rain, declaredOn: '2023-12-01' }] }, [0, expect.anything(), true]],
    [{ ...settled, disasters: [{ ...rain, event: '태풍' }] }, [450, expect.stringContaining('태풍으로'), true]],
    [{ ...settled, realisedValueWon: 0 }, [150, expect.anything(), true]],
    [{ ...settled, realisedValueWon: 50_000_000 }, [105, expect.anything(), true]],
    [{ ...settled, realisedValueWon: 200_000_000 }, [60, expect.anything(), true]],
    [{ ...settled, realisedValueWon: 1_000_000_000 }, [30, expect.anything(), true]],
  ])('of %j', (region, expected) => expect(partOf('urgency', region as Partial<ScoringRegion>)).toEqual(expected))
})

describe('distance', () => {
  test.each([
    [{}, {}, [965, '본사에서 장성까지 직선 33 km입니다.', true]],
    [{}, { headquartersLatitude: 35.25 }, [1000, '본사에서 장성까지 직선 6 km입니다.', true]],
    [
      {},
      { headquartersLatitude: 37.5665, headquartersLongitude: 126.978 },
      [388, '본사에서 장성까지 직선 253 km입니다.', true],
    ],
    [
      { latitude: 33.3, longitude: 126.5 },
      { headquartersLatitude: 38.2 },
      [0, '본사에서 장성까지 직선 545 km입니다.', true],
    ],
    [{ latitude: null }, {}, [500, '지역의 위치 자료가 없어 중간 점수를 두었습니다.', false]],
    [{ longitude: null }, {}, [500, '지역의 위치 자료가 없어 중간 점수를 두었습니다.', false]],
    [{}, { headquartersLatitude: null }, [500, '본사 위치 자료가 없어 중간 점수를 두었습니다.', false]],
    [{}, { headquartersLongitude: null }, [500, '본사 위치 자료가 없어 중간 점수를 두었습니다.', false]],
  ])('of %j and %j', (region, partner, expected) => expect(partOf('distance', region, partner)).toEqual(expected))

  test('follows the great circle', () => {
    expect(greatCircleKm([37.5665, 126.978], [35.1796, 129.0756])).toBeCloseTo(325.1, 0)
    expect(greatCircleKm([0, 0], [0, 180])).toBeCloseTo(Math.PI * 6371, 3)
    expect(greatCircleKm([35, 127], [35, 127])).toBe(0)
  })
})

describe('weights', () => {
  test('every preset sums to 10,000 and every criterion has a name', () => {
    for (const { weights } of Object.values(namedPresets)) expect(scoringWeightsInput.parse(weights)).toEqual(weights)
    expect(namedPresets.balanced!.weights).toBe(defaultWeights)
    expect(Object.values(criterionLabels)).toEqual(['희망', '분야', '연고', '재난·소외', '거리'])
  })

  test.each([
    [{ hope: 3001 }, '가중치의 합은 10,000이어야 합니다.'],
    [{ hope: -1 }, '가중치는 0 이상이어야 합니다.'],
    [{ hope: 0.5 }, '가중치는 정수여야 합니다.'],
  ])('%j is refused', (over, message) => {
    const issues = scoringWeightsInput.safeParse({ ...defaultWeights, ...over }).error!.issues
    expect(issues.map((issue) => issue.message)).toContain(message)
  })
})

describe('wording', () => {
  test.each([
    ['장성군', '장성군을', '장성군이', '장성군과'],
    ['나주시', '나주시를', '나주시가', '나주시와'],
    ['LG3', 'LG3을', 'LG3이', 'LG3과'],
    ['SK2', 'SK2를', 'SK2가', 'SK2와'],
    ['KM', 'KM을', 'KM이', 'KM과'],
  ])('%s takes its particles', (word, object, subject, joined) => {
    expect(withParticle(word, '을/를')).toBe(object)
    expect(withParticle(word, '이/가')).toBe(subject)
    expect(withParticle(word, '과/와')).toBe(joined)
  })

  test('regions are named short, places without their rank', () => {
    expect(shortRegionName(' 전라남도  장성군 ')).toBe('장성군')
    expect([placeName('전라남도 장성군'), placeName('부산광역시 동구'), placeName('전라남도 나주시')]).toEqual([
      '장성',
      '동구',
      '나주',
    ])
  })
})
