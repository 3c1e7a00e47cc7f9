import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeMatch } from '@/modules/matching/domain/analysis/measures/describe-match'
import { filterProposal } from '@/modules/matching/domain/runs/filter-proposal'
import { greatCircleKm } from '@/modules/matching/domain/scoring/criteria/distance'
import { pairFactsOf } from '@/modules/matching/domain/runs/pair-facts'
import type { PairSlice } from '@/modules/matching/domain/settings/run-policy'
import { proposalFilterInput } from '@/modules/matching/domain/runs/proposal-filter'
import { addressOf } from '@/shared/address'
import { aRandomRun } from '../../support/random-run'
import { aRegion, partnerId } from '../../support/scoring-facts'
import { aCountry, solvedRun } from '../../support/solved-run'

const country = solvedRun(aCountry())
const chartOf = (key: string, of = describeMatch(country.match)) => of.charts.find((chart) => chart.key === key)!
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const slices: PairSlice[] = [
  'all',
  { kinds: ['publicInstitution'], provinceCodes: [] },
  { kinds: [], provinceCodes: ['46'] },
]

/** What the proposal page makes of an address. */
const openedBy = (match: typeof country.match, filter: object) => {
  const { searchParams } = new URL(addressOf('http://portal/matching/x', { ...filter }))
  const query = proposalFilterInput.parse(Object.fromEntries(searchParams))
  return filterProposal(match.pairs, query, pairFactsOf(match.facts))
}

describe('the bars of the measures', () => {
  test.each(slices)('each open exactly the pairs they count, for %j', (slice) => {
    const { match } = solvedRun(aCountry(), slice)
    const { charts } = describeMatch(match)
    let opened = 0
    for (const { key, unit, bars } of charts)
      for (const bar of bars) {
        const pairs = openedBy(match, bar.filter)
        expect([key, bar.label, pairs.length]).toEqual([key, bar.label, bar.pairs])
        if (unit === '쌍') expect([key, bar.label, bar.value]).toEqual([key, bar.label, pairs.length])
        opened += pairs.length
      }
    expect(opened).toBeGreaterThan(9 * match.pairs.length)
  })

  test('hold every pair once in each chart, and every region and partner once in theirs', () => {
    const { charts } = describeMatch(country.match)
    for (const { key, unit, bars } of charts) {
      expect([key, sum(bars.map(({ pairs }) => pairs))]).toEqual([key, country.match.pairs.length])
      const things = { 지역: 24, 기관: 30, 쌍: country.match.pairs.length }
      expect([key, sum(bars.map(({ value }) => value))]).toEqual([key, things[unit]])
    }
  })

  test('agree with the table on any small round, possible or not', () => {
    fc.assert(
      fc.property(aRandomRun, (input) => {
        const { match, measures } = solvedRun(input)
        const described = describeMatch(match)
        for (const { key, bars } of described.charts) {
          for (const bar of bars) expect(openedBy(match, bar.filter)).toHaveLength(bar.pairs)
          expect([key, sum(bars.map(({ pairs }) => pairs))]).toEqual([key, match.pairs.length])
        }
        expect(described.pairs).toBe(measures.pairs)
        expect(described.floor?.total).toBe(measures.floor?.score)
        expect(described.gini).toBeCloseTo(measures.gini, 12)
        expect(described.partnersUsed).toBe(measures.partnersUsed)
        if (measures.missing === 0) expect(described.coveredRegions).toBe(match.facts.regions.length)
      }),
      { numRuns: 150, seed: 11 },
    )
  }, 30_000)
})

describe('the measures of a run', () => {
  test('count wishes asked and met by rank, on both sides', () => {
    const { match } = country
    const { partners, regions } = match.facts
    const asked = (rank: number) =>
      sum(
        partners.map(({ wishedRegionRanks }) => Object.values(wishedRegionRanks).filter((own) => own === rank).length),
      )
    const met = match.pairs.filter(
      (pair) => partners.find(({ id }) => id === pair.partnerId)!.wishedRegionRanks[pair.regionCode] === 1,
    )
    const [first, second] = chartOf('partner-wishes').bars
    expect([first!.asked, first!.value, first!.label]).toEqual([30, met.length, '1순위'])
    expect(second!.asked).toBe(asked(2))
    expect(chartOf('partner-wishes').bars.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', 'later', 'none'])
    expect(chartOf('partner-wishes').reading).toContain(`30건 가운데 ${met.length}건`)
    const wanted = sum(regions.map(({ wishedPartnerRanks }) => Object.keys(wishedPartnerRanks).length))
    expect(sum(chartOf('region-wishes').bars.map(({ asked: own = 0 }) => own))).toBe(wanted)
  })

  test('tell the floor, the mean and the bottom fifth of the regions', () => {
    const totals = country.match.facts.regions.map(({ code }) =>
      sum(country.match.pairs.filter(({ regionCode }) => regionCode === code).map(({ score }) => score)),
    )
    const { floor, meanTotal } = describeMatch(country.match)
    expect(floor!.total).toBe(Math.min(...totals))
    expect(meanTotal).toBe(sum(totals) / 24)
    const lowest = sum(totals.toSorted((one, other) => one - other).slice(0, 5))
    expect(chartOf('region-totals').reading).toContain(
      `아래 20%인 5곳이 전체 점수의 ${Math.round((100 * lowest) / sum(totals))}%`,
    )
  })

  test('set capacity against what was given', () => {
    const { bars } = chartOf('kinds')
    expect(bars.map(({ asked }) => asked)).toEqual([30, 30, 30])
    const loads = chartOf('loads')
    expect(loads.reading).toContain(`90자리 가운데 ${country.match.pairs.length}자리`)
    expect(sum(loads.bars.map(({ more }) => more![0]!))).toBe(90)
  })

  test('know distances only where both places are known', () => {
    const { bars } = chartOf('distances')
    const placeless = country.match.pairs.filter(({ partnerId: id }) => Number(id.slice(-2)) % 9 === 8)
    expect(placeless.length).toBeGreaterThan(0)
    expect(bars.at(-1)).toMatchObject({ label: '모름', value: placeless.length })
    const { facts, pairs } = country.match
    const known = pairs.flatMap((pair) => {
      const region = facts.regions.find(({ code }) => code === pair.regionCode)!
      const { headquartersLatitude: north, headquartersLongitude: east } = facts.partners.find(
        ({ id }) => id === pair.partnerId,
      )!
      return north === null ? [] : [greatCircleKm([north, east!], [region.latitude!, region.longitude!])]
    })
    expect(describeMatch(country.match).meanKm).toBeCloseTo(sum(known) / known.length, 9)
  })

  test('judge coverage only of regions that are seen whole', () => {
    const institutions = describeMatch(solvedRun(aCountry(), slices[1]).match)
    expect(institutions).toMatchObject({ judgedRegions: 0, blocking: null })
    expect(chartOf('coverage', institutions).reading).toMatch(/^볼 수 있는 기관은/)
    expect(chartOf('kinds', institutions).bars.map(({ key }) => key)).toEqual(['publicInstitution'])
    const province = describeMatch(solvedRun(aCountry(), slices[2]).match)
    expect(province).toMatchObject({ judgedRegions: 12, coveredRegions: 12 })
    expect(chartOf('provinces', province).bars.map(({ label }) => label)).toEqual(['전라남도'])
  })

  test('name the ties that the proposal leaves out, and those of them that were barred', () => {
    const input = aCountry()
    const [here, there] = input.facts.regions
    const tie = (regionCode: string, at: number) => ({
      regionCode,
      kind: 'ministry',
      holderId: partnerId(at),
      isSigned: false,
    })
    const ties = [tie(here!.code, 0), tie(here!.code, 0), tie(there!.code, 3)]
    const bars = [{ regionCode: here!.code, partnerId: partnerId(0) }]
    const { match } = solvedRun({ ...input, facts: { ...input.facts, ties }, settings: { ...input.settings, bars } })
    const described = describeMatch(match)
    expect(described.ended).toEqual([
      { regionCode: here!.code, regionName: here!.fullName, partnerId: partnerId(0), partnerName: '기관 0' },
    ])
    expect(chartOf('states', described).reading).toBe(
      `기존 결연 1건을 유지하고 ${match.pairs.length - 1}건을 새로 잇습니다. 기존 결연 1건이 이 안에서 빠집니다(제외하거나 떠난 기관의 1건 포함).`,
    )
  })

  test('count the ties of bodies that left as ending, though the run no longer knows them', () => {
    const input = aCountry()
    const { code } = input.facts.regions[0]!
    const ties = [{ regionCode: code, kind: 'ministry', holderId: partnerId(0), isSigned: true }]
    const settings = { ...input.settings, withdrawnPartnerIds: [partnerId(0)] }
    const gone = { ...input, facts: { ...input.facts, ties }, settings }
    expect(describeMatch(solvedRun(gone).match).ended.map(({ partnerName }) => partnerName)).toEqual(['기관 0'])
    expect(describeMatch(solvedRun(gone, slices[1]).match).ended).toEqual([])
    expect(describeMatch(solvedRun(gone).match).partners).toBe(29)
  })

  test('list the pairs both sides would rather have, the most wronged first', () => {
    const { match } = country
    const all = describeMatch(match).blocking!
    expect(all.map(({ gain }) => gain)).toEqual(all.map(({ gain }) => gain).toSorted((one, other) => other - one))
    for (const { regionCode, partnerId: id } of all)
      expect(match.pairs.some((pair) => pair.regionCode === regionCode && pair.partnerId === id)).toBe(false)
    const worse = describeMatch({ ...match, pairs: match.pairs.slice(5) }).blocking!
    expect(worse.length).toBeGreaterThan(all.length)
  })

  test('of nothing are said to be nothing', () => {
    const empty = { ...aCountry(1, 1), facts: { ...aCountry().facts, regions: [aRegion('46710')], partners: [] } }
    const described = describeMatch(solvedRun(empty).match)
    expect(described).toMatchObject({
      pairs: 0,
      total: 0,
      partners: 0,
      meanKm: null,
      coveredRegions: 0,
      judgedRegions: 1,
    })
    expect(chartOf('scores', described).reading).toBe('제안된 쌍이 없습니다.')
  })
})
