import { describe, expect, test } from 'vitest'
import { applyDraftChange, draftChange } from '@/modules/matching/domain/settings/draft-change'
import { decisionsInSlice, settingDecisions } from '@/modules/matching/domain/settings/setting-decisions'
import { aPartner, aRegion, factsOf, partnerId, someSettings } from '../../support/scoring-facts'

const [molit, kma, stranger] = [1, 2, 9].map(partnerId) as [string, string, string]
const facts = factsOf({
  regions: [aRegion('46880', { fullName: '전라남도 장성군' }), aRegion('46720', { fullName: '전라남도 곡성군' })],
  partners: [aPartner(molit, { name: '국토교통부' }), aPartner(kma, { name: '기상청' })],
})
const pair = (regionCode: string, id: string) => ({ regionCode, partnerId: id })
const settings = someSettings({
  regionNeeds: { 46880: { min: 1, max: 3 }, 46720: { min: 0, max: 2 } },
  regionKinds: {
    46880: { nonMinistry: { min: 1, max: 2 }, ministry: { min: 0, max: 1 } },
    11110: { company: { min: 1, max: 1 } },
  },
  partnerCapacities: { [molit]: { min: 0, max: 5 }, [kma]: { min: 2, max: 2 } },
  pins: [pair('46880', molit), pair('46720', kma)],
  bars: [pair('46880', kma), pair('46720', stranger)],
  notTogether: [
    [molit, kma],
    [molit, stranger],
  ],
})
const sorts = ['needs', 'capacities', 'pins', 'bars', 'apart'] as const
const listed = (of = settings) => {
  const decisions = settingDecisions(facts, of)
  return sorts.flatMap((sort) => decisions[sort].map((decision) => ({ sort, ...decision })))
}

describe('the decisions of a draft', () => {
  test.each<[(typeof sorts)[number], string[]]>([
    [
      'needs',
      [
        '전라남도 곡성군: 2곳까지',
        '전라남도 장성군: 1~3곳',
        '11110(이 회차에 없음): 민간기업 1곳',
        '전라남도 장성군: 중앙행정기관 1곳까지, 중앙행정기관이 아닌 기관 1~2곳',
      ],
    ],
    ['capacities', ['국토교통부: 5곳까지', '기상청: 2곳']],
    ['pins', ['전라남도 장성군 – 국토교통부', '전라남도 곡성군 – 기상청']],
    ['bars', ['전라남도 장성군 – 기상청', '전라남도 곡성군 – 이 회차에 없는 기관']],
    ['apart', ['국토교통부 · 기상청', '국토교통부 · 이 회차에 없는 기관']],
  ])('of the sort %s are told with names', (sort, texts) => {
    expect(settingDecisions(facts, settings)[sort].map(({ text }) => text)).toEqual(texts)
  })

  test('bear keys of their own', () => {
    const keys = listed().map(({ sort, key }) => `${sort} ${key}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test.each(listed().map((decision) => [decision.sort, decision.text, decision] as const))(
    'are taken back one by one: %s, %s',
    (_sort, _text, decision) => {
      const undone = applyDraftChange(settings, draftChange.parse(decision.undo))
      const left = listed(undone).map(({ sort, key }) => `${sort} ${key}`)
      const others = listed().filter(({ sort, key }) => sort !== decision.sort || key !== decision.key)
      expect(left).toEqual(others.map(({ sort, key }) => `${sort} ${key}`))
    },
  )

  test('are told by name within a slice only; how many others there are is told to everyone', () => {
    const of = (slice: Parameters<typeof decisionsInSlice>[2]) =>
      Object.fromEntries(
        Object.entries(decisionsInSlice(facts, settings, slice)).map(([sort, { items, others }]) => [
          sort,
          [items.map(({ text }) => text), others],
        ]),
      )
    expect(of({ kinds: ['company'], provinceCodes: [] })).toEqual({
      needs: [['11110(이 회차에 없음): 민간기업 1곳'], 3],
      capacities: [[], 2],
      pins: [[], 2],
      bars: [[], 2],
      apart: [[], 2],
    })
    expect(of({ kinds: ['ministry'], provinceCodes: [] })).toMatchObject({
      needs: [['전라남도 장성군: 중앙행정기관 1곳까지'], 3],
      capacities: [['국토교통부: 5곳까지', '기상청: 2곳'], 0],
      bars: [['전라남도 장성군 – 기상청'], 1],
      apart: [['국토교통부 · 기상청'], 1],
    })
    expect(of({ kinds: [], provinceCodes: ['46'] })).toMatchObject({
      needs: [expect.objectContaining({ length: 3 }), 1],
      capacities: [[], 2],
      pins: [['전라남도 장성군 – 국토교통부', '전라남도 곡성군 – 기상청'], 0],
    })
    for (const { items, others } of Object.values(decisionsInSlice(facts, settings, 'all')))
      expect([items.length > 0, others]).toEqual([true, 0])
  })

  test('are none in a first draft', () => {
    expect(listed(someSettings())).toEqual([])
  })
})
