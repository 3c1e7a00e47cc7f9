import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { storedDay } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { DeclareDisasterInput } from '../domain/region-input'
import { canDeclareDisaster } from '../domain/region-policy'
import type { RegionRefusal } from '../domain/region-refusals'

/** Enters a 특별재난지역 declaration of a 시군구 or of some of its 읍면동. */
export async function declareDisaster(actor: Actor, input: DeclareDisasterInput): Promise<Result<null, RegionRefusal>> {
  if (!canDeclareDisaster(actor)) return refused('not-allowed')
  const { code, event, level, places, source } = input
  if (level === 'eupmyeondong' && places.length === 0) return refused('places-needed')
  const declaredOn = storedDay(input.declaredOn)
  return writeAs(actor, async (transaction) => {
    if (!(await transaction.region.findUnique({ where: { code }, select: { code: true } }))) return refused('not-found')
    const created = await transaction.disasterDeclaration.createMany({
      data: [{ regionCode: code, event, declaredOn, datePrecision: 'day', level, places, source }],
      skipDuplicates: true,
    })
    if (created.count === 0) return refused('already-declared')
    await recordEvent(transaction, authorOf(actor), {
      action: 'region.disasterDeclared',
      subjectType: 'region',
      subjectId: code,
      after: input,
    })
    return done(null)
  })
}
