import 'server-only'
import { type StandingTie, listStandingTies } from '@/modules/agreements/server/count-ties'
import { loadSuccessions } from '@/modules/partners/server/load-successions'
import { existingOn } from '@/modules/partners/server/search-partners'
import { megaRegionNames } from '@/modules/regions/domain/region'
import { database } from '@/platform/db/database'
import { isoDay } from '@/shared/korean-date'
import type { PledgedPartner, PresentTie, ScoringFacts } from '../domain/scoring/scoring-facts'
import type { ScoringPartner, ScoringRegion } from '../domain/scoring/scoring-facts'
import type { Prisma } from '@/platform/db/generated/client'

async function presentTies(day: string): Promise<PresentTie[]> {
  const [ties, successions] = await Promise.all([listStandingTies(), loadSuccessions()])
  const presentOf = ({ regionCode, partner, isSigned }: StandingTie): PresentTie => {
    const { holders, isSettled } = successions.presentHolderOf(partner, day)
    return { regionCode, kind: partner.kind, holderId: isSettled ? holders[0]!.id : null, isSigned }
  }
  return ties.map(presentOf)
}

const ranksBy = <Wish extends { rank: number }>(wishes: readonly Wish[], key: (wish: Wish) => string) =>
  Object.fromEntries(wishes.map((wish) => [key(wish), wish.rank]))

const regionsOfRound = (roundId: string): Prisma.RegionWhereInput => ({ roundRegions: { some: { roundId } } })

/** Regions as a score sees them; wishes are those of a round, or nobody's. */
async function loadRegions(
  where: Prisma.RegionWhereInput,
  roundId: string | null,
  ties: readonly PresentTie[],
  asOf: string,
): Promise<ScoringRegion[]> {
  const client = await database()
  const rows = await client.region.findMany({
    where,
    include: {
      province: true,
      designations: true,
      disasters: true,
      features: true,
      proposals: {
        where: roundId ? { roundId, status: 'submitted' } : { id: { in: [] } },
        include: { wishes: true },
      },
    },
    orderBy: { code: 'asc' },
  })
  return rows.map(({ province, megaRegion, designations, disasters, features, proposals, ...region }) => ({
    code: region.code,
    fullName: region.fullName,
    provinceCode: region.provinceCode,
    provinceName: province.name,
    megaRegion: megaRegionNames[megaRegion],
    latitude: region.latitude,
    longitude: region.longitude,
    population: region.population,
    designation: designations.find(({ validFrom }) => isoDay(validFrom) <= asOf)?.kind ?? null,
    disasters: disasters.map(({ event, declaredOn, level }) => ({ event, declaredOn: isoDay(declaredOn), level })),
    specialties: features.filter(({ kind }) => kind === 'specialty').map(({ name }) => name),
    festivals: features.filter(({ kind }) => kind === 'festival').map(({ name }) => name),
    standingTieCount: ties.filter(({ regionCode }) => regionCode === region.code).length,
    wishedPartnerRanks: ranksBy(
      proposals.flatMap(({ wishes }) => wishes),
      ({ partnerId }) => partnerId,
    ),
    realisedValueWon: null,
  }))
}

interface PartnerRow extends Pick<ScoringPartner, 'id' | 'name' | 'kind'> {
  readonly classification: string | null
  readonly supervisorName: string | null
  readonly headquartersProvinceCode: string | null
  readonly headquartersCode: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly sites: readonly { readonly regionCode: string | null; readonly location: string }[]
}

/** What a score reads of a body itself, whatever it wished. */
const scoredPartner = (partner: PartnerRow, ties: readonly PresentTie[]) => ({
  id: partner.id,
  name: partner.name,
  kind: partner.kind,
  fieldText: [partner.name, partner.classification, partner.supervisorName].filter(Boolean).join(' '),
  headquartersProvinceCode: partner.headquartersProvinceCode,
  headquartersRegionCode: partner.headquartersCode,
  headquartersLatitude: partner.latitude,
  headquartersLongitude: partner.longitude,
  sites: partner.sites.flatMap(({ regionCode, location }) => (regionCode ? [{ regionCode, location }] : [])),
  standingRegionCodes: ties.filter(({ holderId }) => holderId === partner.id).map(({ regionCode }) => regionCode),
})

async function loadPartners(roundId: string, ties: readonly PresentTie[], asOf: string): Promise<PledgedPartner[]> {
  const client = await database()
  const rows = await client.pledge.findMany({
    where: { roundId, status: 'submitted', takesPart: true, maximumRegions: { gt: 0 }, partner: existingOn(asOf) },
    include: { wishes: true, avoided: true, partner: { include: { sites: true } } },
    orderBy: [{ partner: { kind: 'asc' } }, { partner: { name: 'asc' } }],
  })
  return rows.map(({ partner, wishes, avoided, minimumRegions, maximumRegions }) => ({
    ...scoredPartner(partner, ties),
    wishedRegionRanks: ranksBy(wishes, ({ regionCode }) => regionCode),
    avoidedRegions: Object.fromEntries(avoided.map(({ regionCode, reason }) => [regionCode, reason])),
    minimumRegions,
    maximumRegions,
    corporateGroup: partner.corporateGroup,
  }))
}

/** Regions of a round, partners that pledged in it and exist on `asOf`, and the ties that stand: all a score is made of. */
export async function loadScoringFacts(roundId: string, asOf: string): Promise<ScoringFacts> {
  const ties = await presentTies(asOf)
  const [regions, partners] = await Promise.all([
    loadRegions(regionsOfRound(roundId), roundId, ties, asOf),
    loadPartners(roundId, ties, asOf),
  ])
  return { asOf, regions, partners, ties }
}

/**
 * Regions and bodies as a score sees them before anybody's wishes are told: for advice to either side, which must not
 * give away what the other wished.
 */
export async function loadFactsWithoutWishes(
  where: Prisma.RegionWhereInput,
  partners: Prisma.PartnerWhereInput,
  asOf: string,
): Promise<{ readonly regions: readonly ScoringRegion[]; readonly partners: readonly ScoringPartner[] }> {
  const client = await database()
  const ties = await presentTies(asOf)
  const [regions, rows] = await Promise.all([
    loadRegions(where, null, ties, asOf),
    client.partner.findMany({ where: partners, include: { sites: true }, orderBy: [{ kind: 'asc' }, { name: 'asc' }] }),
  ])
  return {
    regions,
    partners: rows.map((partner) => ({ ...scoredPartner(partner, ties), wishedRegionRanks: {} })),
  }
}
