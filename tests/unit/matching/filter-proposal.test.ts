import { describe, expect, test } from 'vitest'
import { filterProposal } from '@/modules/matching/domain/runs/filter-proposal'
import { pairFactsOf } from '@/modules/matching/domain/runs/pair-facts'
import { conditionsInWords, proposalFilterInput } from '@/modules/matching/domain/runs/proposal-filter'
import { aPartner, aRegion } from '../../support/scoring-facts'

const pairs = [
  {
    regionCode: '46880',
    regionName: '전라남도 장성군',
    partnerId: 'a',
    partnerName: '국토교통부',
    partnerKind: 'ministry',
    isStanding: true,
    score: 7_000,
  },
  {
    regionCode: '46880',
    regionName: '전라남도 장성군',
    partnerId: 'b',
    partnerName: '한국농어촌공사',
    partnerKind: 'publicInstitution',
    isStanding: false,
    score: 3_000,
  },
  {
    regionCode: '51770',
    regionName: '강원특별자치도 정선군',
    partnerId: 'b',
    partnerName: '한국농어촌공사',
    partnerKind: 'company',
    isStanding: false,
    score: 5_000,
  },
]
pairs[2] = { ...pairs[2]!, partnerName: '한빛기업' }
const facts = pairFactsOf({
  regions: [
    aRegion('46880', { latitude: 35.3, longitude: 126.8, wishedPartnerRanks: { a: 1, b: 7 } }),
    aRegion('51770', { megaRegion: '강원' }),
  ],
  partners: [
    aPartner('a', { headquartersLatitude: 36.5, headquartersLongitude: 127.3, wishedRegionRanks: { 46880: 2 } }),
    aPartner('b', { wishedRegionRanks: { 51770: 5 } }),
  ],
})
const found = (query: object) =>
  filterProposal(pairs, proposalFilterInput.parse(query), facts).map((pair) => pairs.indexOf(pair))

describe('the pairs of a proposal', () => {
  test.each([
    [{}, [0, 1, 2]],
    [{ q: '장성' }, [0, 1]],
    [{ q: '전라남도 장성' }, [0, 1]],
    [{ q: 'ㅈㅅㄱ' }, [0, 1, 2]],
    [{ q: 'ㄱㅌㄱㅌㅂ' }, [0]],
    [{ q: '한빛' }, [2]],
    [{ q: '한국농ㅇ' }, [1]],
    [{ q: '장성 한빛' }, []],
    [{ province: '46' }, [0, 1]],
    [{ region: '51770' }, [2]],
    [{ kind: 'ministry' }, [0]],
    [{ state: 'standing' }, [0]],
    [{ state: 'new' }, [1, 2]],
    [{ state: 'new', province: '46', q: '공사' }, [1]],
    [{ partnerWish: '2' }, [0]],
    [{ partnerWish: '5' }, [2]],
    [{ partnerWish: 'none' }, [1]],
    [{ regionWish: '1' }, [0]],
    [{ regionWish: 'later' }, [1]],
    [{ regionWish: 'none' }, [2]],
    [{ scoreFrom: '3000', scoreTo: '5000' }, [1]],
    [{ scoreFrom: '5000' }, [0, 2]],
    [{ totalFrom: '10000' }, [0, 1]],
    [{ totalTo: '10000' }, [2]],
    [{ kmFrom: '100', kmTo: '150' }, [0]],
    [{ kmTo: '100' }, []],
    [{ km: 'unknown' }, [1, 2]],
    [{ partners: '2' }, [0, 1]],
    [{ load: '1' }, [0]],
    [{ load: '2', partners: '1' }, [2]],
    [{ mega: '강원' }, [2]],
    [{ scoreFrom: '', load: '', partners: '-1', totalTo: 'x', km: 'far' }, [0, 1, 2]],
    [{ kind: 'unknown', province: 'x', state: 'y' }, [0, 1, 2]],
  ])('for %j are %j', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })
})

describe('conditions without a field of their own', () => {
  test.each([
    [{}, []],
    [{ q: '장성', kind: 'ministry' }, []],
    [{ partnerWish: '1', regionWish: 'none' }, ['기관의 희망 1순위', '지역이 희망하지 않음']],
    [{ scoreFrom: '0', scoreTo: '1000' }, ['쌍의 점수 1,000점 미만']],
    [{ totalFrom: '10000', totalTo: '12000' }, ['지역의 점수 합 10,000점 이상 12,000점 미만']],
    [{ kmFrom: '300' }, ['거리 300 km 이상']],
    [
      { km: 'unknown', partners: '2', load: '3', mega: '강원' },
      ['거리 모름', '기관이 2곳인 지역', '지역 3곳을 맡는 기관', '강원'],
    ],
  ])('are told in words: %j', (query, words) => {
    expect(conditionsInWords(proposalFilterInput.parse(query))).toEqual(words)
  })
})
