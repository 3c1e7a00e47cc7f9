import { describe, expect, test } from 'vitest'
import { checkSettings } from '@/modules/matching/domain/settings/check-settings'
import type { PresentTie, ScoringFacts } from '@/modules/matching/domain/scoring/scoring-facts'
import type { RunSettings } from '@/modules/matching/domain/settings/run-settings'
import { aPartner, aRegion, factsOf, partnerId, someSettings } from '../../support/scoring-facts'

const [jangseong, gokseong] = ['46880', '46720']
const [molit, kma, hanbit, hanbitBuild, krc] = [1, 2, 3, 4, 5].map(partnerId) as [
  string,
  string,
  string,
  string,
  string,
]
const pair = (regionCode: string, id: string) => ({ regionCode, partnerId: id })
const tie = (regionCode: string, holderId: string | null, kind = 'ministry'): PresentTie => ({
  regionCode,
  holderId,
  kind,
  isSigned: true,
})

const regions = [
  aRegion(jangseong, { fullName: '전라남도 장성군', wishedPartnerRanks: { [molit]: 1 } }),
  aRegion(gokseong, { fullName: '전라남도 곡성군', wishedPartnerRanks: { [molit]: 1 } }),
]
const known = { headquartersLatitude: 36.5, headquartersLongitude: 127.3, wishedRegionRanks: { [jangseong]: 1 } }
const partners = [
  aPartner(molit, { ...known, name: '국토교통부' }),
  aPartner(kma, { ...known, name: '기상청' }),
  aPartner(hanbit, { ...known, name: '한빛전자', kind: 'company', corporateGroup: '한빛' }),
  aPartner(hanbitBuild, { ...known, name: '한빛건설', kind: 'company', corporateGroup: '한빛' }),
  aPartner(krc, { ...known, name: '한국농어촌공사', kind: 'publicInstitution' }),
]

/** Ties as the facts know them: in the list, and with the partner that holds them. */
const holding = (...ties: PresentTie[]): Partial<ScoringFacts> => ({
  ties,
  partners: partners.map((partner) => ({
    ...partner,
    standingRegionCodes: ties.filter(({ holderId }) => holderId === partner.id).map(({ regionCode }) => regionCode),
  })),
})

const told = (over: Partial<RunSettings> = {}, facts: Partial<ScoringFacts> = {}) =>
  checkSettings(factsOf({ regions, partners, ...facts }), someSettings(over)).map(
    ({ weight, section, sentence }) => `${weight} ${section}: ${sentence}`,
  )

const aMinistry = { min: 1, max: 1 }
const none = { min: 0, max: 0 }
const upTo = (max: number) => ({ min: 0, max })
const ending = (count: number) =>
  `warning standing: 제외한 쌍에 기존 결연 ${count}건이 있습니다. 확정하면 이 결연은 끝납니다.`
const outside = (count: number) =>
  `warning standing: 서약하지 않았거나 승계가 정해지지 않은 기관의 기존 결연 ${count}건은 그 지역의 필요한 수에만 셉니다.`

type Told = readonly [settings: Partial<RunSettings>, facts: Partial<ScoringFacts>, notes: readonly string[]]

test('a draft without gaps is told nothing', () => {
  expect(told()).toEqual([])
})

describe('limits of a draft', () => {
  const sum = (least: number) => `error limits: 종류별 최소를 더하면 ${least}곳인데 지역마다 3곳까지만 둘 수 있습니다.`
  const few = (need: number, free: number) =>
    `warning limits: 새로 필요한 자리 ${need}곳에 기관이 맡을 수 있는 자리는 ${free}곳입니다. 모자라는 만큼은 채우지 못합니다.`
  const only = (...capacities: [string, number][]) => ({
    ...Object.fromEntries(partners.map(({ id }) => [id, none])),
    ...Object.fromEntries(capacities.map(([id, max]) => [id, upTo(max)])),
  })

  test.each<Told>([
    [{ kinds: { ministry: aMinistry, company: { min: 2, max: 3 }, publicInstitution: aMinistry } }, {}, [sum(4)]],
    [{ kinds: { ministry: aMinistry, company: aMinistry, publicInstitution: aMinistry } }, {}, []],
    [{ kinds: { ministry: aMinistry, company: aMinistry, nonMinistry: { min: 3, max: 3 } } }, {}, [sum(4)]],
    [{ kinds: { ministry: aMinistry, company: aMinistry, nonMinistry: { min: 2, max: 3 } } }, {}, []],
  ])('add up the least of all kinds (%#)', (settings, facts, notes) => {
    expect(told(settings, facts)).toEqual(notes)
  })

  test.each<Told>([
    [
      { kinds: { company: { min: 4, max: 5 } } },
      {},
      [
        sum(4),
        'error limits: 민간기업 최소 4곳이 지역마다 최대 3곳보다 많습니다.',
        '민간기업: 새로 필요한 자리 8곳에 맡을 수 있는 자리는 6곳입니다.',
      ],
    ],
    [{ kinds: { company: { min: 3, max: 5 } } }, {}, []],
    [
      { kinds: { nonMinistry: { min: 4, max: 5 } } },
      {},
      [sum(4), 'error limits: 중앙행정기관이 아닌 기관 최소 4곳이 지역마다 최대 3곳보다 많습니다.'],
    ],
  ])('hold the least of one kind against the most of a region (%#)', (settings, facts, notes) => {
    expect(told(settings, facts)).toEqual(
      notes.map((note) => (note.includes('limits') ? note : `warning limits: ${note}`)),
    )
  })

  test.each<Told>([
    [{ region: { min: 8, max: 9 } }, {}, [few(16, 15)]],
    [{ region: { min: 7, max: 9 }, regionNeeds: { [jangseong]: { min: 8, max: 9 } } }, {}, []],
    [{ region: { min: 7, max: 9 }, regionNeeds: { [jangseong]: { min: 9, max: 9 } } }, {}, [few(16, 15)]],
    [{ partnerCapacities: only([molit, 3]) }, {}, [few(4, 3)]],
    [{ partnerCapacities: only([molit, 3], [krc, 1]) }, {}, []],
    [{ partnerCapacities: only([molit, 3]) }, { ties: [tie(gokseong, null, 'company')] }, [outside(1)]],
    [{ partnerCapacities: only([molit, 3]) }, holding(tie(gokseong, molit)), [few(3, 2)]],
    [{ partnerCapacities: only([molit, 3]) }, { ties: [tie(gokseong, partnerId(99))] }, [outside(1)]],
    [
      { partnerCapacities: only([molit, 1]), kinds: {}, regionNeeds: { [gokseong]: upTo(3) } },
      { ties: [tie(gokseong, null)] },
      [few(2, 1), outside(1)],
    ],
  ])('weigh new places against what partners can take (%#)', (settings, facts, notes) => {
    expect(told(settings, facts)).toEqual(notes)
  })

  test.each<Told>([
    [
      { kinds: { publicInstitution: { min: 2, max: 3 } } },
      {},
      ['warning limits: 공공기관: 새로 필요한 자리 4곳에 맡을 수 있는 자리는 3곳입니다.'],
    ],
    [{ kinds: { publicInstitution: { min: 1, max: 3 } } }, {}, []],
    [
      { kinds: { publicInstitution: { min: 2, max: 3 } } },
      { ties: [tie(gokseong, null, 'publicInstitution')] },
      [outside(1)],
    ],
    [
      {
        kinds: { publicInstitution: { min: 2, max: 3 } },
        regionKinds: { [gokseong]: { publicInstitution: aMinistry } },
      },
      {},
      [],
    ],
    [
      { regionKinds: { [gokseong]: { other: aMinistry } } },
      {},
      ['warning limits: 그 밖의 기관: 새로 필요한 자리 1곳에 맡을 수 있는 자리는 0곳입니다.'],
    ],
    [
      { kinds: { publicInstitution: { min: 2, max: 3 } } },
      { ties: [tie(gokseong, null, 'company')] },
      ['warning limits: 공공기관: 새로 필요한 자리 4곳에 맡을 수 있는 자리는 3곳입니다.', outside(1)],
    ],
    [
      { kinds: { publicInstitution: aMinistry }, partnerCapacities: { [krc]: upTo(2) } },
      holding(tie(gokseong, molit)),
      [],
    ],
  ])('weigh places of a kind against partners of that kind (%#)', (settings, facts, notes) => {
    expect(told(settings, facts)).toEqual(notes)
  })

  test('count several agreements of one pair as one tie', () => {
    const twice = holding(tie(gokseong, molit), { ...tie(gokseong, molit), isSigned: false })
    expect(told({ partnerCapacities: only([molit, 3], [krc, 1]) }, twice)).toEqual([])
    expect(told({ partnerCapacities: only([molit, 3]) }, twice)).toEqual([few(3, 2)])
    expect(told({ partnerCapacities: only([molit, 1]), regionNeeds: { [jangseong]: upTo(3) } }, twice)).toEqual([
      few(1, 0),
      'warning limits: 중앙행정기관: 새로 필요한 자리 1곳에 맡을 수 있는 자리는 0곳입니다.',
    ])
    const pins = [hanbit, krc].map((id) => pair(gokseong, id))
    expect(told({ region: { min: 0, max: 2 }, pins }, twice)).toEqual([
      'error pairs: 전라남도 곡성군: 고정과 기존 결연이 모두 3곳인데 2곳까지만 둘 수 있습니다.',
    ])
    const again = holding(tie(gokseong, molit), tie(gokseong, molit))
    const both = { pins: [pair(jangseong, molit)], partnerCapacities: { [molit]: upTo(1) } }
    expect(told(both, again)).toEqual(['error pairs: 국토교통부: 고정과 기존 결연이 모두 2곳인데 1곳까지만 맡습니다.'])
  })

  test('take a pair as signed when one of its agreements is', () => {
    const half = [tie(gokseong, molit), { ...tie(gokseong, molit), isSigned: false }]
    const pins = [pair(gokseong, kma)]
    const second = 'error pairs: 전라남도 곡성군: 고정하면 중앙행정기관이 2곳이 되어 최대 1곳을 넘습니다.'
    for (const ties of [half, half.toReversed()])
      expect(told({ standing: 'budget', changeBudget: 1, pins }, holding(...ties))).toEqual([second])
  })

  const least = (count: number, max: number, standing = '') =>
    `warning needs: 전라남도 장성군: ${standing}종류별 최소를 더하면 ${count}곳인데 ${max}곳까지만 둘 수 있습니다. 모자라는 만큼은 채우지 못합니다.`
  const twoKinds = { ministry: aMinistry, company: { min: 1, max: 3 } }
  test.each<Told>([
    [{ kinds: twoKinds, regionNeeds: { [jangseong]: upTo(1) } }, {}, [least(2, 1)]],
    [{ kinds: twoKinds, regionNeeds: { [jangseong]: upTo(2) } }, {}, []],
    [{ regionNeeds: { [jangseong]: none } }, {}, [least(1, 0)]],
    [{ regionNeeds: { [jangseong]: none }, regionKinds: { [jangseong]: { ministry: none } } }, {}, []],
    [{ regionKinds: { [jangseong]: { company: { min: 3, max: 3 } } } }, {}, [least(4, 3)]],
    [{ regionKinds: { [jangseong]: { company: { min: 2, max: 3 } } } }, {}, []],
    [
      { regionKinds: { [jangseong]: { nonMinistry: { min: 3, max: 3 }, company: { min: 1, max: 3 } } } },
      {},
      [least(4, 3)],
    ],
    [{ regionNeeds: { [jangseong]: none } }, holding(tie(jangseong, molit)), []],
    [
      { regionNeeds: { [jangseong]: upTo(1) } },
      holding(tie(jangseong, krc, 'publicInstitution')),
      [least(2, 1, '기존 결연 1곳에 ')],
    ],
    [
      { regionNeeds: { [jangseong]: upTo(1) }, standing: 'budget', changeBudget: 1 },
      holding({ ...tie(jangseong, krc, 'publicInstitution'), isSigned: false }),
      [],
    ],
  ])('hold the least of all kinds against the places of a region of its own (%#)', (settings, facts, notes) => {
    expect(told(settings, facts)).toEqual(notes)
  })

  test('compare the least that partners take with the places of regions', () => {
    const atLeast = (last: number) => ({
      [molit]: { min: 3, max: 3 },
      [kma]: { min: 3, max: 3 },
      [krc]: { min: last, max: 3 },
    })
    expect(told({ partnerCapacities: atLeast(0) })).toEqual([])
    expect(told({ partnerCapacities: atLeast(1) })).toEqual([
      'warning capacities: 기관들이 적어도 맡겠다는 지역이 7곳인데 지역이 받을 수 있는 자리는 6곳입니다.',
    ])
    expect(told({ partnerCapacities: atLeast(1), regionNeeds: { [gokseong]: { min: 2, max: 4 } } })).toEqual([])
  })
})

describe('pins and bars of a draft', () => {
  test('are named when one pair has both', () => {
    expect(told({ pins: [pair(jangseong, molit)], bars: [pair(jangseong, molit)] })).toEqual([
      'error pairs: 같은 쌍을 고정하면서 제외했습니다: 전라남도 장성군 – 국토교통부.',
    ])
    expect(told({ pins: [pair(jangseong, molit)], bars: [pair(jangseong, kma), pair(gokseong, molit)] })).toEqual([])
  })

  test('are named up to three', () => {
    const four = [pair(jangseong, molit), pair(jangseong, krc), pair(gokseong, kma), pair(gokseong, krc)]
    expect(told({ pins: four, bars: four })).toEqual([
      'error pairs: 같은 쌍을 고정하면서 제외했습니다: 전라남도 장성군 – 국토교통부, 전라남도 장성군 – 한국농어촌공사, 전라남도 곡성군 – 기상청 외 1곳.',
    ])
  })

  const lost = (count: number) => `warning pairs: 이 회차에 없는 지역이나 기관의 고정·제외 ${count}건은 쓰지 않습니다.`
  test.each<Told>([
    [{ pins: [pair('11110', molit)] }, {}, [lost(1)]],
    [{ pins: [molit, kma, hanbit, hanbitBuild].map((id) => pair('11110', id)) }, {}, [lost(4)]],
    [
      { pins: [pair('11110', partnerId(99))], bars: [pair('11110', partnerId(99))] },
      {},
      [`error pairs: 같은 쌍을 고정하면서 제외했습니다: 11110 – ${partnerId(99)}.`, lost(2)],
    ],
    [{ bars: [pair(jangseong, partnerId(99))] }, {}, [lost(1)]],
    [{ pins: [pair(jangseong, krc)], bars: [pair(gokseong, krc)], withdrawnPartnerIds: [krc] }, {}, [lost(2)]],
    [{ pins: [pair(jangseong, krc)], bars: [pair(gokseong, krc)] }, {}, []],
    [
      {
        pins: [molit, hanbit, krc, partnerId(99)].map((id) => pair(jangseong, id)),
        bars: [],
      },
      {},
      [lost(1)],
    ],
    [{ pins: [pair(jangseong, molit), pair('11110', molit)], partnerCapacities: { [molit]: upTo(1) } }, {}, [lost(1)]],
  ])('are not used where the round has no such region or partner (%#)', (settings, facts, notes) => {
    expect(told(settings, facts)).toEqual(notes)
  })

  const pins = [hanbit, krc].map((id) => pair(jangseong, id))
  const full = (total: number, max: number) =>
    `error pairs: 전라남도 장성군: 고정과 기존 결연이 모두 ${total}곳인데 ${max}곳까지만 둘 수 있습니다.`
  test.each<Told>([
    [{ pins: [...pins, pair(jangseong, molit)], regionNeeds: { [jangseong]: upTo(2) } }, {}, [full(3, 2)]],
    [{ pins: [...pins, pair(jangseong, molit)], regionNeeds: { [jangseong]: upTo(3) } }, {}, []],
    [{ pins: [...pins, pair(gokseong, molit)], regionNeeds: { [jangseong]: upTo(2) } }, {}, []],
    [{ pins, region: { min: 0, max: 2 } }, holding(tie(jangseong, molit)), [full(3, 2)]],
    [{ pins, region: { min: 0, max: 2 } }, holding(tie(jangseong, krc, 'publicInstitution')), []],
    [{ pins, region: { min: 0, max: 2 }, bars: [pair(jangseong, molit)] }, holding(tie(jangseong, molit)), [ending(1)]],
    [{ pins }, { ties: [tie(jangseong, null), tie(jangseong, null, 'other')] }, [full(4, 3), outside(2)]],
    [
      { pins: [pair(jangseong, krc)], region: { min: 0, max: 1 } },
      holding(tie(jangseong, molit), tie(jangseong, krc, 'publicInstitution')),
      [],
    ],
  ])('fit the places of a region (%#)', (settings, facts, notes) => {
    expect(told(settings, facts)).toEqual(notes)
  })

  const second = 'error pairs: 전라남도 장성군: 고정하면 중앙행정기관이 2곳이 되어 최대 1곳을 넘습니다.'
  test.each<Told>([
    [{ pins: [pair(jangseong, molit), pair(jangseong, kma)] }, {}, [second]],
    [{ pins: [pair(jangseong, molit), pair(gokseong, kma)] }, {}, []],
    [{ pins: [pair(jangseong, kma)] }, holding(tie(jangseong, molit)), [second]],
    [{ pins: [pair(jangseong, kma)] }, holding(tie(gokseong, molit)), []],
    [{ pins: [pair(jangseong, kma)] }, holding(tie(jangseong, kma), tie(jangseong, molit)), []],
    [{ pins: [pair(jangseong, kma)], bars: [pair(jangseong, molit)] }, holding(tie(jangseong, molit)), [ending(1)]],
    [
      { pins: [pair(jangseong, molit), pair(jangseong, kma)], regionKinds: { [jangseong]: { ministry: upTo(2) } } },
      {},
      [],
    ],
    [
      { pins, kinds: { nonMinistry: upTo(1) } },
      {},
      ['error pairs: 전라남도 장성군: 고정하면 중앙행정기관이 아닌 기관이 2곳이 되어 최대 1곳을 넘습니다.'],
    ],
    [{ pins, kinds: { nonMinistry: upTo(2) } }, {}, []],
    [{ pins: [pair(jangseong, molit), pair(jangseong, krc)], kinds: { nonMinistry: upTo(1) } }, {}, []],
  ])('fit the places of a kind (%#)', (settings, facts, notes) => {
    expect(told(settings, facts)).toEqual(notes)
  })

  const apart: RunSettings['notTogether'] = [[krc, hanbit]]
  const together =
    'error pairs: 전라남도 장성군: 함께 두지 않기로 한 한국농어촌공사 · 한빛전자 두 기관이 고정되어 있습니다.'
  test.each<Told>([
    [{ pins, notTogether: apart }, {}, [together]],
    [{ pins: [...pins, pair(jangseong, molit)], notTogether: apart }, {}, [together]],
    [
      { pins: [pair(jangseong, hanbit)], notTogether: apart },
      holding(tie(jangseong, krc, 'publicInstitution')),
      [together],
    ],
    [{ pins: [pair(jangseong, krc), pair(gokseong, hanbit)], notTogether: apart }, {}, []],
    [{ pins: [pair(jangseong, krc)], notTogether: apart }, holding(tie(jangseong, hanbit, 'company')), [together]],
    [
      { pins: [pair(jangseong, molit)], notTogether: apart },
      holding(tie(jangseong, hanbit, 'company'), tie(jangseong, krc, 'publicInstitution')),
      [],
    ],
    [{ pins, notTogether: [[krc, hanbitBuild]] }, {}, []],
    [
      { pins: [pair(jangseong, krc)], notTogether: [[krc, partnerId(99)]] },
      { ties: [tie(jangseong, partnerId(99), 'company')] },
      [outside(1)],
    ],
  ])('keep apart whom the draft keeps apart (%#)', (settings, facts, notes) => {
    expect(told(settings, facts)).toEqual(notes)
  })

  const family = [hanbit, hanbitBuild].map((id) => pair(jangseong, id))
  const crowded = (members: number, most: number) =>
    `error pairs: 전라남도 장성군: 한빛 계열 회사의 고정과 기존 결연이 모두 ${members}곳인데 ${most}곳까지만 둘 수 있습니다.`
  const company = (id: string, isSigned = true) => ({ ...tie(jangseong, id, 'company'), isSigned })
  test.each<Told>([
    [{ pins: family }, {}, [crowded(2, 1)]],
    [{ pins: family, groupMaximum: 2 }, {}, []],
    [{ pins: family, groupMaximum: null }, {}, []],
    [{ pins: family.slice(1) }, holding(company(hanbit)), [crowded(2, 1)]],
    [{ pins: family.slice(1), groupMaximum: 2 }, holding(company(hanbit)), []],
    [{ pins: family.slice(1) }, holding(tie(gokseong, hanbit, 'company')), []],
    [{ pins: family.slice(1), bars: family.slice(0, 1) }, holding(company(hanbit)), [ending(1)]],
    [{ pins: family.slice(1) }, holding(company(hanbitBuild)), []],
    [{ pins: family }, holding(company(hanbit), company(hanbitBuild)), []],
    [{ pins: family.slice(1), standing: 'budget', changeBudget: 1 }, holding(company(hanbit, false)), []],
    [{ pins: family.slice(1), standing: 'budget', changeBudget: 1 }, holding(company(hanbit)), [crowded(2, 1)]],
    [{ pins: [pair(jangseong, krc)] }, holding(company(hanbit), company(hanbitBuild)), []],
    [{ pins: [pair(jangseong, hanbit), pair(gokseong, hanbitBuild)] }, {}, []],
    [
      { pins: family },
      {
        partners: partners.map((partner) => (partner.id === hanbit ? { ...partner, corporateGroup: '두레' } : partner)),
      },
      [],
    ],
  ])('hold no more companies of a group than allowed (%#)', (settings, facts, notes) => {
    expect(told(settings, facts)).toEqual(notes)
  })

  const both = [pair(jangseong, molit), pair(gokseong, molit)]
  const overloaded = 'error pairs: 국토교통부: 고정과 기존 결연이 모두 2곳인데 1곳까지만 맡습니다.'
  test.each<Told>([
    [{ pins: both, partnerCapacities: { [molit]: upTo(1) } }, {}, [overloaded]],
    [{ pins: both, partnerCapacities: { [molit]: upTo(2) } }, {}, []],
    [{ pins: both.slice(1), partnerCapacities: { [molit]: upTo(1) } }, holding(tie(jangseong, molit)), [overloaded]],
    [{ pins: both, partnerCapacities: { [molit]: upTo(1) } }, holding(tie(jangseong, molit), tie(gokseong, molit)), []],
    [
      { pins: both.slice(1), bars: both.slice(0, 1), partnerCapacities: { [molit]: upTo(1) } },
      holding(tie(jangseong, molit)),
      [ending(1)],
    ],
  ])('fit what a partner takes (%#)', (settings, facts, notes) => {
    expect(told(settings, facts)).toEqual(notes)
  })
})

describe('standing ties of a draft', () => {
  test.each<Told>([
    [{ bars: [pair(jangseong, molit)] }, holding(tie(jangseong, molit), tie(gokseong, molit)), [ending(1)]],
    [{ bars: [pair(jangseong, kma)] }, holding(tie(jangseong, molit)), []],
    [{}, { ties: [tie(jangseong, null), tie(gokseong, partnerId(99))] }, [outside(2)]],
    [{}, { ties: [tie('11110', null), tie('11110', partnerId(99))] }, []],
    [{ withdrawnPartnerIds: [krc] }, holding(tie(jangseong, krc, 'publicInstitution')), []],
  ])('are told of where they end or cannot move (%#)', (settings, facts, notes) => {
    expect(told(settings, facts)).toEqual(notes)
  })
})

describe('facts of a draft', () => {
  test('need a region and a partner', () => {
    const [noRegion, noPartner] = [
      'error facts: 이 회차에 대상 지역이 없습니다.',
      'error facts: 이 회차에 서약한 기관이 없습니다.',
    ]
    expect(told({}, { regions: [] })).toEqual([noRegion])
    expect(told({}, { partners: [] })).toContain(noPartner)
    expect(told({ withdrawnPartnerIds: partners.map(({ id }) => id) })).toContain(noPartner)
    expect(told({ withdrawnPartnerIds: partners.slice(1).map(({ id }) => id) })).not.toContain(noPartner)
  })

  test('are missed where a side wished for nothing', () => {
    const silent = partners.map((partner, at) => (at < 2 ? { ...partner, wishedRegionRanks: {} } : partner))
    expect(told({}, { partners: silent })).toEqual([
      'warning facts: 희망 지역을 적지 않은 기관 2곳: 희망 점수는 지역의 희망만으로 매깁니다.',
    ])
    expect(told({}, { regions: [regions[0]!, { ...regions[1]!, wishedPartnerRanks: {} }] })).toEqual([
      'warning facts: 희망 기관을 적지 않은 지역 1곳: 희망 점수는 기관의 희망만으로 매깁니다.',
    ])
  })

  test('are missed where a head office has no place, with the names of three', () => {
    const placeless = (count: number) =>
      partners.map((partner, at) => (at < count ? { ...partner, headquartersLatitude: null } : partner))
    expect(told({}, { partners: placeless(1) })).toEqual([
      'warning facts: 본사 위치를 모르는 기관 1곳은 거리에 기본 점수를 둡니다: 국토교통부.',
    ])
    expect(told({}, { partners: placeless(3) })).toEqual([
      'warning facts: 본사 위치를 모르는 기관 3곳은 거리에 기본 점수를 둡니다: 국토교통부, 기상청, 한빛전자.',
    ])
    expect(told({}, { partners: placeless(5) })).toEqual([
      'warning facts: 본사 위치를 모르는 기관 5곳은 거리에 기본 점수를 둡니다: 국토교통부, 기상청, 한빛전자 외 2곳.',
    ])
  })
})

test('within a budget an unsigned tie may give way to a pin, a signed one never does', () => {
  const three = [hanbit, krc, kma].map((id, at) => ({
    ...tie(jangseong, id, ['company', 'publicInstitution', 'ministry'][at]),
    isSigned: false,
  }))
  const pins = [pair(jangseong, hanbitBuild)]
  const budget = { standing: 'budget' as const, changeBudget: 1, kinds: {}, groupMaximum: null, pins }
  const full = 'error pairs: 전라남도 장성군: 고정과 기존 결연이 모두 4곳인데 3곳까지만 둘 수 있습니다.'
  expect(told(budget, holding(...three))).toEqual([])
  expect(told({ ...budget, standing: 'freeze' }, holding(...three))).toEqual([full])
  expect(told(budget, holding(...three.map((one) => ({ ...one, isSigned: true }))))).toEqual([full])
})
