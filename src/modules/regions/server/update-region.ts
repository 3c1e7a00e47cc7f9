import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import type { Transaction } from '@/platform/db/database'
import { type Result, done, refused } from '@/shared/result'
import type { UpdateRegionInput } from '../domain/region-input'
import { canEditRegion } from '../domain/region-policy'
import type { RegionRefusal } from '../domain/region-refusals'

type Kind = 'specialty' | 'festival'

async function replaceFeatures(transaction: Transaction, regionCode: string, kind: Kind, names: readonly string[]) {
  await transaction.regionFeature.deleteMany({ where: { regionCode, kind } })
  await transaction.regionFeature.createMany({
    data: names.map((name, position) => ({ regionCode, kind, name, position, confidence: '지역 확인' })),
  })
}

/** Changes what a region says of itself. */
export async function updateRegion(actor: Actor, input: UpdateRegionInput): Promise<Result<null, RegionRefusal>> {
  const { code, version, population = null, populationAsOf = null, specialties, festivals } = input
  return writeAs(actor, async (transaction) => {
    const region = await transaction.region.findUnique({
      where: { code },
      include: { features: { orderBy: { position: 'asc' } } },
    })
    if (!region) return refused('not-found')
    if (!canEditRegion(actor, region)) return refused('not-allowed')
    const { count } = await transaction.region.updateMany({
      where: { code, version },
      data: { population, populationAsOf, version: { increment: 1 } },
    })
    if (count === 0) return refused('changed-meanwhile')
    await replaceFeatures(transaction, code, 'specialty', specialties)
    await replaceFeatures(transaction, code, 'festival', festivals)
    const namesOf = (kind: Kind) => region.features.filter((feature) => feature.kind === kind).map(({ name }) => name)
    await recordEvent(transaction, authorOf(actor), {
      action: 'region.updated',
      subjectType: 'region',
      subjectId: code,
      before: {
        population: region.population,
        populationAsOf: region.populationAsOf,
        specialties: namesOf('specialty'),
        festivals: namesOf('festival'),
      },
      after: { population, populationAsOf, specialties, festivals },
    })
    return done(null)
  })
}
