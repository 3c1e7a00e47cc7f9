import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClashGroup, groupClashes } from '@/modules/matching/domain/clashes/group-clashes'
import { describeClash } from '@/modules/matching/domain/clashes/describe-clash'
import { describeRepair, nameRepairedRun } from '@/modules/matching/domain/clashes/describe-repair'
import { explainShortfall } from '@/modules/matching/domain/clashes/explain-shortfall'
import { type RepairOffer, offerRepairs } from '@/modules/matching/domain/clashes/offer-repairs'
import type { PairSlice } from '@/modules/matching/domain/settings/run-policy'
import type { RunSettings } from '@/modules/matching/domain/settings/run-settings'
import { aRandomRun } from '../../support/random-run'
import { aPartner, aRegion, factsOf, partnerId, someSettings } from '../../support/scoring-facts'
import { aCountry, solvedRun } from '../../support/solved-run'

const diagnose = (input: Parameters<typeof solvedRun>[0]) => {
  const run = solvedRun(input)
  const { problem } = run.match
  const unmet = { facts: input.facts, settings: input.settings, problem, missing: run.measures.missing }
  return { ...run, unmet, groups: groupClashes(problem, run.result.clashes ?? []) }
}

describe('clashes that overlap', () => {
  test('are told as one, and what they lack is what the run misses', () => {
    const input = aCountry(40, 30)
    const kinds = { ministry: { min: 2, max: 2 } }
    const { groups, result, measures } = diagnose({ ...input, settings: { ...input.settings, kinds } })
    expect(result.clashes!.length).toBeGreaterThan(10)
    expect(groups).toHaveLength(1)
    expect(groups[0]).toMatchObject({ side: 'regions', kind: 'ministry', need: 80, capacity: 30, pins: [] })
    expect(groups[0]!.need - groups[0]!.capacity).toBe(measures.missing)
    expect(groups[0]!.regions).toHaveLength(40)
    expect(groups[0]!.smallest!.regions.length).toBeLessThan(20)
    expect(groups[0]!.smallest!.need).toBeGreaterThan(groups[0]!.smallest!.capacity)
  })

  test('stay apart where neither region nor partner is shared', () => {
    const regions = ['46710', '46720', '46880', '46890'].map((code) => aRegion(code))
    const partners = [aPartner(partnerId(0), { maximumRegions: 1 }), aPartner(partnerId(1), { maximumRegions: 1 })]
    const bars = [
      ...['46880', '46890'].map((regionCode) => ({ regionCode, partnerId: partnerId(0) })),
      ...['46710', '46720'].map((regionCode) => ({ regionCode, partnerId: partnerId(1) })),
    ]
    const settings = someSettings({ region: { min: 1, max: 1 }, kinds: {}, bars })
    const { groups } = diagnose({ name: '회차', facts: factsOf({ regions, partners }), settings })
    expect(groups.map((group) => [group.regions, group.partners, group.need, group.capacity])).toEqual([
      [[0, 1], [0], 2, 1],
      [[2, 3], [1], 2, 1],
    ])
  })

  test('never tell less than there is, nor lack more than the run misses', () => {
    let joined = 0
    fc.assert(
      fc.property(aRandomRun, (input) => {
        const { groups, result, match, measures } = diagnose(input)
        const { clashes = [] } = result
        expect(groups.length > 0).toBe(clashes.length > 0)
        if (groups.length < clashes.length) joined++
        const places = groups.flatMap(({ repairs }) => repairs.map(({ place }) => place))
        expect(new Set(places).size).toBe(places.length)
        for (const group of groups) {
          expect(group.need).toBeGreaterThan(group.capacity)
          if (group.side === 'regions') {
            const met = match.pairs.filter(({ regionCode }) =>
              group.regions.some((at) => match.problem.places[at]!.id === regionCode),
            ).length
            const broken = (match.problem.pins ?? []).length > 0
            if (!broken && group.kind === undefined) expect(met).toBeLessThanOrEqual(group.capacity)
            expect(group.need - group.capacity).toBeLessThanOrEqual(measures.missing)
          }
          for (const { place, ...repair } of group.repairs) {
            const [clash, at] = place.split('-').map(Number)
            expect(clashes[clash!]!.repairs[at!]).toEqual(repair)
          }
        }
      }),
      { numRuns: 400, seed: 5 },
    )
    expect(joined).toBeGreaterThan(20)
  }, 30_000)
})

describe('what is offered to mend a clash', () => {
  const names = ['국토교통부', '기상청', '한빛기업']
  const facts = factsOf({
    regions: [
      aRegion('46710', { fullName: '전라남도 담양군' }),
      aRegion('46720', { fullName: '전라남도 곡성군' }),
      aRegion('46880', { fullName: '전라남도 장성군' }),
    ],
    partners: names.map((name, at) =>
      aPartner(partnerId(at), { name, maximumRegions: 1, kind: at === 2 ? 'company' : 'ministry' }),
    ),
  })
  const settings = someSettings({ region: { min: 1, max: 2 }, kinds: { ministry: { min: 1, max: 2 } } })
  const open = (over: Partial<RunSettings> = {}, from = facts) => {
    const found = diagnose({ name: '회차', facts: from, settings: { ...settings, ...over } })
    return { ...found, offers: found.groups.flatMap((group, at) => offerRepairs(found.unmet, group, at)) }
  }
  const wordsOf = ({ unmet, offers }: ReturnType<typeof open>) =>
    offers.map((offer) => describeRepair(unmet, offer).title)
  const base = open()

  test('is said in the words of the set-up form, what mends most and costs least first', () => {
    expect(wordsOf(base)).toEqual(
      expect.arrayContaining([
        '지역마다 중앙행정기관 최소를 1곳에서 0곳으로 낮춥니다',
        '이 기관 2곳이 한 곳씩 더 맡습니다',
        '국토교통부가 맡는 지역을 1곳에서 2곳까지로 늘립니다',
        '전라남도 담양군의 중앙행정기관 최소를 1곳에서 0곳으로 낮춥니다',
      ]),
    )
    const mends = base.offers.map((offer) => offer.mends)
    expect(mends).toEqual(mends.toSorted((one, other) => other - one))
    expect(new Set(base.offers.map(({ key }) => key)).size).toBe(base.offers.length)
  })

  test('is proven: with its settings the run misses as much less as it says', () => {
    for (const { settings: changed, mends, total } of base.offers) {
      const after = solvedRun({ name: '회차', facts, settings: changed })
      expect(base.unmet.missing - after.measures.missing).toBe(mends)
      expect(after.result.total).toBe(total)
    }
  })

  test('is proven in any small round too, wide changes and narrow ones', () => {
    const seen = { wide: 0, narrow: 0 }
    fc.assert(
      fc.property(aRandomRun, (input) => {
        const { groups, unmet } = diagnose(input)
        for (const { repair, settings: changed, mends, total } of groups.flatMap((group, at) =>
          offerRepairs(unmet, group, at),
        )) {
          seen[['clashCapacity', 'roundKindMin', 'roundRegionMin'].includes(repair.change) ? 'wide' : 'narrow']++
          const { measures, result } = solvedRun({ ...input, settings: changed })
          expect(mends).toBeGreaterThan(0)
          // A bar that is lifted may free a standing tie, which widens limits beyond what was proven.
          if (repair.change !== 'pair')
            expect([repair, unmet.missing - measures.missing, result.total]).toEqual([repair, mends, total])
          else expect(unmet.missing - measures.missing).toBeGreaterThanOrEqual(mends)
        }
      }),
      { numRuns: 150, seed: 20261122 },
    )
    expect(seen.wide).toBeGreaterThan(20)
    expect(seen.narrow).toBeGreaterThan(100)
  })

  test('of any sort has words of its own', () => {
    const pair = (at: number) => ({ regionCode: '46880', partnerId: partnerId(at) })
    const roomy = factsOf({ ...facts, partners: facts.partners.map((one) => ({ ...one, maximumRegions: 3 })) })
    const alone = { regionNeeds: { 46880: { min: 3, max: 3 } }, kinds: {} }
    expect(wordsOf(open({ ...alone, bars: [pair(0)] }, roomy))).toEqual(
      expect.arrayContaining([
        '전라남도 장성군 – 국토교통부 제외를 풉니다',
        '전라남도 장성군에 필요한 기관을 3곳에서 2곳으로 낮춥니다',
      ]),
    )
    expect(wordsOf(open({ ...alone, notTogether: [[partnerId(2), partnerId(0)]] }, roomy))).toContain(
      '한빛기업과 국토교통부를 한 지역에 둘 수 있게 합니다',
    )
    const eager = factsOf({ ...facts, partners: roomy.partners.map((one) => ({ ...one, minimumRegions: 3 })) })
    expect(wordsOf(open({ region: { min: 0, max: 2 }, kinds: {} }, eager))).toEqual(
      expect.arrayContaining([
        '국토교통부가 적어도 맡는 지역을 3곳에서 0곳으로 줄입니다',
        '전라남도 담양군에 둘 수 있는 기관을 2곳에서 5곳까지로 늘립니다',
      ]),
    )
    const free = { region: { min: 0, max: 3 }, groupMaximum: null }
    const none = { company: { min: 0, max: 0 } }
    const tie = { regionCode: '46880', kind: 'company', holderId: partnerId(2), isSigned: true }
    const group = factsOf({
      ...roomy,
      ties: [tie],
      partners: [
        ...roomy.partners.slice(0, 2),
        ...['한빛기업', '한빛건설'].map((name, at) =>
          aPartner(partnerId(2 + at), { name, kind: 'company', corporateGroup: '한빛' }),
        ),
      ],
    })
    const held = open({ ...free, kinds: {}, groupMaximum: 1, pins: [pair(3)] }, group)
    expect(wordsOf(held)).toEqual([
      '한 지역에 둘 수 있는 같은 기업집단을 1곳에서 2곳으로 늘립니다',
      '전라남도 장성군 – 한빛건설 고정을 풉니다',
      '전라남도 장성군 – 한빛기업 기존 결연을 끝냅니다',
    ])
    const ending = held.offers.find(({ endsTie }) => endsTie)!
    expect(describeRepair(held.unmet, ending).note).toBe('확정하면 이 결연이 끝납니다. 양쪽과 먼저 협의해 주세요.')
    const owed = open({ ...free, kinds: {}, regionKinds: { 46880: { ministry: { min: 3, max: 3 } } } }, roomy)
    expect(wordsOf(owed)).toContain('전라남도 장성군의 중앙행정기관 최소를 3곳에서 2곳으로 낮춥니다')
    const pinned = open({ ...free, kinds: none, regionKinds: { 46880: none }, pins: [pair(2)] }, roomy)
    expect(pinned.groups[0]!.side).toBe('pins')
    expect(describeClash(pinned.unmet, pinned.groups[0]!, 'all').pins).toEqual(['전라남도 장성군 – 한빛기업'])
  })

  test('makes a run whose name tells what changed, and never too long', () => {
    const [first] = base.offers
    expect(nameRepairedRun('1차 매칭', base.unmet, first!)).toMatch(/^1차 매칭 · .+/)
    for (const offer of base.offers)
      expect(nameRepairedRun('긴'.repeat(60), base.unmet, offer).length).toBeLessThanOrEqual(60)
  })

  test('can be copied with the clash as plain text', () => {
    const text = explainShortfall(base.unmet, {
      name: '1차',
      missing: base.unmet.missing,
      words: base.groups.map((group) => describeClash(base.unmet, group, 'all')),
      offers: base.offers,
    })
    expect(text.split('\n').slice(0, 3)).toEqual([
      '1차: 이 규칙으로는 1건이 모자랍니다.',
      '1. 전라남도 – 지역 3곳에 중앙행정기관 자리가 모두 3곳 필요한데 맡을 수 있는 자리는 2곳이어서, 어떻게 이어도 1곳이 남습니다.',
      '풀 수 있는 방법',
    ])
    expect(text).toContain('(남는 부족 1 → 0)')
  })

  test('names places taken by standing ties, and hides pairs from those who may not see them', () => {
    const ties = [{ regionCode: '46710', kind: 'ministry', holderId: partnerId(0), isSigned: true }]
    const { groups, unmet } = open({}, factsOf({ ...facts, ties }))
    const words = describeClash(unmet, groups[0]!, 'all')
    expect(words.regions.map(({ name }) => name)).not.toEqual([])
    const group: ClashGroup = { ...groups[0]!, pins: [[0, 0]] }
    const named = describeClash(unmet, group, 'all')
    expect(named.pins).toEqual(['전라남도 담양군 – 국토교통부'])
    expect(named.sentence).toContain('기존 결연과 고정 1건을 빼고')
    expect(named.outside).toBeNull()
    const seenBy = (slice: PairSlice) => describeClash(unmet, group, slice)
    expect(seenBy({ kinds: [], provinceCodes: ['46'] })).toEqual(named)
    expect(seenBy({ kinds: ['ministry'], provinceCodes: [] })).toEqual(named)
    const { regions, partners } = group
    expect(seenBy({ kinds: ['company'], provinceCodes: [] })).toMatchObject({
      title: '전국 2개 지역',
      sentence: named.sentence,
      regions: [],
      partners: [],
      pins: [],
      outside: `맡으신 범위 밖의 지역 ${regions.length}곳, 기관 ${partners.length}곳, 쌍 1건은 이름을 보이지 않습니다.`,
    })
  })

  test('names in a title, a list or a text for copying nothing outside the reader’s slice', () => {
    const regions = [
      ...facts.regions,
      aRegion('51720', { fullName: '강원특별자치도 홍천군', provinceCode: '51', provinceName: '강원특별자치도' }),
    ]
    const content = ['11110', '11140', '11170', '11200', '11215'].map((code) =>
      aRegion(code, { provinceCode: '11', provinceName: '서울특별시' }),
    )
    const nothing = { min: 0, max: 0 }
    const regionKinds = Object.fromEntries(content.map(({ code }) => [code, { ministry: nothing }]))
    const regionNeeds = Object.fromEntries(content.map(({ code }) => [code, nothing]))
    const wide = open({ regionKinds, regionNeeds }, factsOf({ ...facts, regions: [...regions, ...content] }))
    const [group] = wide.groups
    expect(group!.regions).toHaveLength(4)
    const own = describeClash(wide.unmet, group!, { kinds: [], provinceCodes: ['51'] })
    expect(own.regions).toEqual([{ code: '51720', name: '강원특별자치도 홍천군' }])
    expect(own.title).toBe('홍천군 외 3곳')
    expect(own.outside).toBe('맡으신 범위 밖의 지역 3곳은 이름을 보이지 않습니다.')
    const stranger = describeClash(wide.unmet, group!, { kinds: ['company'], provinceCodes: ['11'] })
    const told = explainShortfall(wide.unmet, { name: '1차', missing: 2, words: [stranger], offers: [] })
    expect(stranger.title).toBe('지역 4곳')
    const everything = JSON.stringify(stranger) + told
    for (const name of ['담양', '곡성', '장성', '홍천', '전라남도', '강원', '호남', '국토교통부', '기상청'])
      expect(everything).not.toContain(name)
    const busy = facts.partners.map((one) => ({ ...one, minimumRegions: 3, maximumRegions: 3 }))
    const eager = open({ region: { min: 0, max: 1 }, kinds: {} }, factsOf({ ...facts, partners: busy }))
    const owing = eager.groups.find(({ side }) => side === 'partners')!
    const titleFor = (slice: PairSlice) => describeClash(eager.unmet, owing, slice).title
    expect(titleFor('all')).toContain('국토교통부')
    expect(titleFor({ kinds: ['publicInstitution'], provinceCodes: [] })).toBe(`기관 ${owing.partners.length}곳`)
  })

  test('none is offered that the checks before a run would refuse', () => {
    const contradictory = open({
      kinds: { ministry: { min: 2, max: 2 }, company: { min: 2, max: 2 } },
      region: { min: 1, max: 2 },
    })
    const offers: RepairOffer[] = contradictory.offers
    expect(offers).toEqual([])
  })
})
