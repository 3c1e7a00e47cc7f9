import { describe, expect, test } from 'vitest'
import {
  describeFactsDifference,
  describeSettingsDifference,
} from '@/modules/matching/domain/settings/describe-settings-difference'
import type { PairSlice } from '@/modules/matching/domain/settings/run-policy'
import type { RunSettings } from '@/modules/matching/domain/settings/run-settings'
import { namedPresets } from '@/modules/matching/domain/scoring/scoring-weights'
import { aPartner, aRegion, factsOf, partnerId, someSettings } from '../../support/scoring-facts'

const names = factsOf({
  regions: [aRegion('46880', { fullName: '전라남도 장성군' })],
  partners: [aPartner(partnerId(1), { name: '국토교통부' }), aPartner(partnerId(2), { name: '기상청' })],
})
const pair = { regionCode: '46880', partnerId: partnerId(1) }
const base = someSettings()
const differences = (over: Partial<RunSettings>, slice: PairSlice = 'all') =>
  describeSettingsDifference(base, { ...base, ...over }, names, slice)

describe('the difference of two settings', () => {
  test('is nothing when nothing differs', () => {
    expect(differences({})).toEqual({ lines: [], others: 0 })
  })

  test.each<[Partial<RunSettings>, [string, string, string][]]>([
    [
      { weights: namedPresets.needFirst!.weights },
      [
        ['희망 비율', '30%', '20%'],
        ['분야 비율', '25%', '15%'],
        ['연고 비율', '20%', '10%'],
        ['재난·소외 비율', '15%', '45%'],
      ],
    ],
    [{ region: { min: 1, max: 2 } }, [['지역마다 기관', '2~3곳', '1~2곳']]],
    [{ kinds: {} }, [['지역마다 중앙행정기관', '1곳', '-']]],
    [{ kinds: { ...base.kinds, company: { min: 1, max: 2 } } }, [['지역마다 민간기업', '-', '1~2곳']]],
    [{ groupMaximum: null }, [['같은 기업집단', '지역마다 1곳까지', '제한 없음']]],
    [{ standing: 'budget', changeBudget: 4 }, [['기존 결연', '모두 유지', '4건까지 바꿈']]],
    [{ changeBudget: 4 }, []],
    [{ fairness: 'floor' }, [['먼저 높이는 것', '점수 합', '가장 낮은 지역']]],
    [
      { reservedPlaces: 1, seed: 7 },
      [
        ['비워 두는 자리', '없음', '지역마다 1곳'],
        ['동점일 때', '코드와 이름 순서', '추첨 번호 7'],
      ],
    ],
    [{ regionNeeds: { 46880: { min: 1, max: 3 } } }, [['전라남도 장성군의 기관', '-', '1~3곳']]],
    [
      { regionKinds: { 46880: { ministry: { min: 0, max: 1 } } } },
      [['전라남도 장성군의 중앙행정기관', '-', '1곳까지']],
    ],
    [{ partnerCapacities: { [partnerId(1)]: { min: 0, max: 5 } } }, [['국토교통부의 지역', '-', '5곳까지']]],
    [{ pins: [pair] }, [['전라남도 장성군 – 국토교통부 고정', '-', '고정']]],
    [{ bars: [pair] }, [['전라남도 장성군 – 국토교통부 제외', '-', '제외']]],
    [{ notTogether: [[partnerId(2), partnerId(1)]] }, [['국토교통부 · 기상청 함께 두기', '-', '함께 두지 않음']]],
    [{ withdrawnPartnerIds: [partnerId(2)] }, [['기상청', '-', '떠남']]],
    [{ withdrawnPartnerIds: [partnerId(9)] }, [['이 회차에 없는 기관', '-', '떠남']]],
    [
      { disasters: [{ regionCode: '46880', event: '호우', declaredOn: '2026-08-01' }] },
      [['전라남도 장성군 호우', '-', '2026-08-01 더함']],
    ],
  ])('is told line by line: %j', (over, lines) => {
    expect(differences(over).lines.map(({ term, a, b }) => [term, a, b])).toEqual(lines)
    const back = describeSettingsDifference({ ...base, ...over }, base, names, 'all')
    expect(back.lines.map(({ term, a, b }) => [term, b, a]).sort()).toEqual([...lines].sort())
  })
})

describe('the difference of two settings, for someone who may see only some pairs,', () => {
  const [company, kma] = [partnerId(4), partnerId(2)]
  const wide = factsOf({
    regions: [...names.regions, aRegion('51720', { fullName: '강원특별자치도 홍천군', provinceCode: '51' })],
    partners: [...names.partners, aPartner(company, { name: '한빛기업', kind: 'company' })],
  })
  const range = { min: 1, max: 3 }
  const decided: Partial<RunSettings> = {
    seed: 7,
    regionNeeds: { 46880: range, 51720: range },
    regionKinds: { 51720: { ministry: range, company: range } },
    partnerCapacities: { [partnerId(1)]: range, [company]: range },
    pins: [pair, { regionCode: '51720', partnerId: company }],
    bars: [
      { regionCode: '51720', partnerId: partnerId(1) },
      { regionCode: '46880', partnerId: company },
      { regionCode: '51720', partnerId: partnerId(8) },
    ],
    notTogether: [[company, kma]],
    withdrawnPartnerIds: [kma, company, partnerId(9)],
    disasters: [{ regionCode: '51720', event: '산불', declaredOn: '2026-08-01' }],
  }
  const seenBy = (slice: PairSlice) => {
    const { lines, others } = describeSettingsDifference(base, { ...base, ...decided }, wide, slice)
    return { terms: lines.map(({ term }) => term), others }
  }

  test('names what a co-manager looks after, and counts the rest', () => {
    expect(seenBy({ kinds: ['company'], provinceCodes: [] })).toEqual({
      terms: [
        '동점일 때',
        '강원특별자치도 홍천군의 민간기업',
        '한빛기업의 지역',
        '강원특별자치도 홍천군 – 한빛기업 고정',
        '전라남도 장성군 – 한빛기업 제외',
        '한빛기업',
      ],
      others: 11,
    })
  })

  test('names what a 시도 has to do with, and counts the rest', () => {
    expect(seenBy({ kinds: [], provinceCodes: ['51'] })).toEqual({
      terms: [
        '동점일 때',
        '강원특별자치도 홍천군의 기관',
        '강원특별자치도 홍천군의 중앙행정기관',
        '강원특별자치도 홍천군의 민간기업',
        '강원특별자치도 홍천군 – 한빛기업 고정',
        '강원특별자치도 홍천군 – 국토교통부 제외',
        '강원특별자치도 홍천군 산불',
      ],
      others: 10,
    })
  })

  test('names two bodies that stay apart only to who looks after both', () => {
    const both = { kinds: ['company', 'ministry'], provinceCodes: [] }
    expect(seenBy(both).terms).toContain('기상청 · 한빛기업 함께 두기')
  })

  test('tells all to those who see all, every body that left by itself', () => {
    const { terms, others } = seenBy('all')
    expect([terms.length, others]).toEqual([17, 0])
    const alike = factsOf({ partners: [5, 6].map((at) => aPartner(partnerId(at), { name: '한빛' })) })
    const left = (withdrawnPartnerIds: string[]) => ({ ...base, withdrawnPartnerIds })
    const { lines } = describeSettingsDifference(base, left([5, 6, 8, 9].map(partnerId)), alike, 'all')
    expect(lines.map(({ term }) => term)).toEqual(['한빛', '한빛', '이 회차에 없는 기관', '이 회차에 없는 기관'])
  })
})

describe('the difference of what two runs knew', () => {
  const tie = { regionCode: '46880', kind: 'ministry', holderId: partnerId(1), isSigned: false }
  test.each([
    [names, []],
    [{ ...names, asOf: '2027-01-01' }, []],
    [{ ...names, partners: names.partners.toReversed() }, []],
    [{ ...names, partners: names.partners.slice(1) }, [['서약한 기관', '2곳', '1곳']]],
    [
      { ...names, partners: [names.partners[0]!, aPartner(partnerId(3))] },
      [['서약한 기관', '2곳', '2곳(구성이 다름)']],
    ],
    [{ ...names, ties: [tie] }, [['기존 결연', '0건', '1건']]],
    [{ ...names, regions: [] }, [['대상 지역', '1곳', '0곳']]],
    [
      { ...names, regions: [aRegion('46880', { fullName: '전라남도 장성군', population: 1 })] },
      [['지역·기관 자료', '2026-11-22 기준', '2026-11-22 기준, 고쳐진 내용 있음']],
    ],
  ])('is told where anything differs (%#)', (after, lines) => {
    expect(describeFactsDifference(names, after).map(({ term, a, b }) => [term, a, b])).toEqual(lines)
  })
})
