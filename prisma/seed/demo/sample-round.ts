import type { RoundRules } from '@/modules/rounds/domain/round-rules'

export const sampleRoundName = '2026년 하반기 매칭 회차 (시연용)'

/** A small one that does not promise to publish wishes, so that both ways can be shown. */
export const smallRoundName = '2026년 하반기 소규모 회차 (시연, 희망 비공개)'
export const smallRoundSize = { provinceCode: '46', regions: 12, partners: 30 } as const

/** One that is open, so that both sides can answer. */
export const surveyRoundName = '2027년 상반기 수요조사 (시연, 접수 중)'

/** The settings the published match of 2025 went by: two partners or more, one ministry each. */
export const sampleRules: RoundRules = {
  region: { min: 2, max: 3 },
  kinds: { ministry: { min: 1, max: 1 } },
  partnerMaximum: { ministry: 6, publicInstitution: 3, company: 3, other: 3 },
  wishMaximum: 5,
  keepStandingTies: true,
}

export interface SamplePartner {
  readonly id: string
  readonly name: string
  readonly kind: keyof RoundRules['partnerMaximum']
  readonly headquartersProvinceCode: string | null
}

interface SampleRegion {
  readonly code: string
  readonly provinceCode: string
}

/** FNV-1a over UTF-16 units: the same names give the same sample everywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash
}

const firstBy = <Item>(items: readonly Item[], count: number, rankOf: (item: Item) => number): Item[] =>
  items
    .map((item) => ({ item, rank: rankOf(item) }))
    .sort((left, right) => left.rank - right.rank)
    .slice(0, count)
    .map(({ item }) => item)

const nearHome = 0.35

/** An invented pledge: capacity from half to all of the kind's most, three to five wishes leaning towards the own 시도. */
export function samplePledge(partner: SamplePartner, regions: readonly SampleRegion[], most: number) {
  const least = Math.ceil(most / 2)
  const maximumRegions = least + (hashOf(partner.name) % (most - least + 1))
  const wishes = firstBy(
    regions,
    3 + (hashOf(`${partner.name} 희망`) % 3),
    ({ code, provinceCode }) =>
      hashOf(`${partner.name} ${code}`) * (provinceCode === partner.headquartersProvinceCode ? nearHome : 1),
  )
  return { maximumRegions, wishes: wishes.map(({ code }) => code) }
}

/** Three invented wishes of a region. */
export const sampleProposal = (region: SampleRegion, partners: readonly SamplePartner[]): string[] =>
  firstBy(partners, 3, ({ name }) => hashOf(`${region.code} ${name}`)).map(({ id }) => id)

/** So many items, spread evenly over the list: of an ordered list every kind gets its part. */
export const evenly = <Item>(items: readonly Item[], count: number): Item[] =>
  items.filter((_, at) => Math.floor(((at + 1) * count) / items.length) > Math.floor((at * count) / items.length))
