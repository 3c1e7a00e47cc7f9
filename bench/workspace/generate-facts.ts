import type { PledgedPartner, PresentTie, ScoringFacts } from '@/modules/matching/domain/scoring/scoring-facts'
import { SeededRandom } from '../../tests/support/matching-instances/seeded-random'
import { aPartner, aRegion, factsOf, partnerId } from '../../tests/support/scoring-facts'

export interface FactsShape {
  readonly seed: number
  readonly regions: number
  readonly partners: number
}

const fields = [
  '농업협력기구',
  '해양수산연구원',
  '관광문화재단',
  '산림진흥원',
  '안전기술공사',
  '에너지',
  '한국지원센터',
]
const goods = ['쌀', '사과', '굴비', '산나물', '전통시장', '온천', '갯벌', '단풍', '한우', '인삼', '감귤', '도자기']
const places = { latitude: [34.3, 3.9], longitude: [126.2, 3.2] } as const

/** What is known before a round of the programme: 50 ministries, institutions, companies, wishes on both sides, ties that stand. */
export function generateFacts({ seed, regions: regionCount, partners: partnerCount }: FactsShape): ScoringFacts {
  const random = new SeededRandom(seed)
  const within = ([from, width]: readonly [number, number]) => from + random.next() * width
  const some = <Item>(list: readonly Item[], most: number) => list.filter(() => random.chance(most / list.length))
  const codes = Array.from({ length: regionCount }, (_, at) => String(41_000 + 1_000 * (at % 8) + at))
  const ids = Array.from({ length: partnerCount }, (_, at) => partnerId(at))
  const ranks = (keys: readonly string[]) =>
    Object.fromEntries(Array.from({ length: random.whole(5) }, (_, at) => [random.pick(keys), at + 1]))
  const ties: PresentTie[] = []
  const untied = codes.filter(() => random.chance(0.4))
  const partners = ids.map((id, at): PledgedPartner => {
    const kind = at < 50 ? 'ministry' : at < 50 + partnerCount * 0.4 ? 'publicInstitution' : 'company'
    const standing = kind !== 'ministry' && random.chance(0.05) ? untied.splice(random.whole(untied.length), 1) : []
    const home = random.chance(0.8) ? random.pick(codes) : undefined
    ties.push(
      ...standing.map((regionCode) => ({ regionCode, kind, holderId: id, isSigned: random.chance(0.5) }) as const),
    )
    return aPartner(id, {
      kind,
      name: `기관 ${at}`,
      fieldText: `${random.pick(fields)} ${at}`,
      headquartersRegionCode: home ?? null,
      headquartersProvinceCode: home?.slice(0, 2) ?? null,
      headquartersLatitude: home ? within(places.latitude) : null,
      headquartersLongitude: home ? within(places.longitude) : null,
      sites: some(codes, 2).map((regionCode) => ({ regionCode, location: '' })),
      standingRegionCodes: standing,
      wishedRegionRanks: ranks(codes),
      maximumRegions: kind === 'ministry' ? 6 : 1 + random.whole(3),
      corporateGroup: kind === 'company' && random.chance(0.3) ? `그룹 ${random.whole(40)}` : null,
    })
  })
  const tiesOf = (code: string) => ties.filter(({ regionCode }) => regionCode === code).length
  const regions = codes.map((code) =>
    aRegion(code, {
      provinceCode: code.slice(0, 2),
      latitude: within(places.latitude),
      longitude: within(places.longitude),
      population: 15_000 + random.whole(400_000),
      designation: random.pick(['populationDeclineArea', 'declineConcernArea', null]),
      disasters: random.chance(0.15) ? [{ event: '호우', declaredOn: '2026-08-01', level: 'sigungu' }] : [],
      specialties: some(goods, 3),
      festivals: some(goods, 1),
      standingTieCount: tiesOf(code),
      wishedPartnerRanks: ranks(ids),
    }),
  )
  return factsOf({ regions, partners, ties })
}
