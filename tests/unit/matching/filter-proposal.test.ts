import { describe, expect, test } from 'vitest'
import { filterProposal } from '@/modules/matching/domain/filter-proposal'
import { proposalFilterInput } from '@/modules/matching/domain/proposal-filter'

const pairs = [
  { regionCode: '46880', regionName: '전라남도 장성군', partnerName: '국토교통부', partnerKind: 'ministry', isStanding: true },
  { regionCode: '46880', regionName: '전라남도 장성군', partnerName: '한국농어촌공사', partnerKind: 'publicInstitution', isStanding: false },
  { regionCode: '51770', regionName: '강원특별자치도 정선군', partnerName: '한빛기업', partnerKind: 'company', isStanding: false },
]
const found = (query: object) => filterProposal(pairs, proposalFilterInput.parse(query)).map((pair) => pairs.indexOf(pair))

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
    [{ kind: 'unknown', province: 'x', state: 'y' }, [0, 1, 2]],
  ])('for %j are %j', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })
})
