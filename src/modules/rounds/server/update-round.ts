import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import { isSurvey } from '../domain/round'
import { editScopeOf, refusalOfEdit } from '../domain/round-edit'
import type { RoundContent } from '../domain/round-fields'
import type { UpdateRoundInput } from '../domain/round-input'
import { phaseOf } from '../domain/round-phase'
import type { RoundRefusal } from '../domain/round-refusals'
import { roundRules } from '../domain/round-rules'
import { canManageRounds } from '../domain/round-policy'
import { changeRound } from './change-round'
import { hasUnknownRegion } from './has-unknown-region'

/** What differs, for the audit trail: the rest would only hide it. */
function differenceOf(before: RoundContent, after: RoundContent) {
  const changed = (Object.keys(after) as (keyof RoundContent)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  )
  const only = (content: RoundContent) => Object.fromEntries(changed.map((key) => [key, content[key]]))
  return { before: only(before), after: only(after) }
}

/** Changes a round as far as its phase still allows. Returns it. */
export async function updateRound(
  actor: Actor,
  { roundId, version, content }: UpdateRoundInput,
): Promise<Result<string, RoundRefusal>> {
  if (!canManageRounds(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const round = await transaction.round.findUnique({ where: { id: roundId }, include: { regions: true } })
    if (!round) return refused('not-found')
    if (!isSurvey(round)) return refused('no-survey')
    const { name, introduction, contactText, opensAt, closesAt, consentClosesAt, audienceKinds } = round
    const before: RoundContent = {
      name,
      introduction,
      contactText,
      opensAt,
      closesAt,
      consentClosesAt,
      audienceKinds,
      regionCodes: round.regions.map(({ regionCode }) => regionCode).sort(),
      rules: roundRules.parse(round.rules),
    }
    const scope = editScopeOf(phaseOf(round, await databaseTime()))
    const refusal = refusalOfEdit(before, content, scope)
    if (refusal) return refused(refusal)
    if (await hasUnknownRegion(transaction, content.regionCodes)) return refused('unknown-region')
    // Dates are kept to the millisecond once answers come in; the form knows minutes.
    const after = scope === 'all' ? content : { ...content, opensAt, closesAt }
    const { regionCodes, ...plain } = after
    const isChanged = await changeRound(transaction, {
      round,
      version,
      data: { ...plain, audienceKinds: [...plain.audienceKinds] },
    })
    if (!isChanged) return refused('round-changed')
    await transaction.roundRegion.deleteMany({ where: { roundId, regionCode: { notIn: [...regionCodes] } } })
    await transaction.roundRegion.createMany({
      data: regionCodes.map((regionCode) => ({ roundId, regionCode })),
      skipDuplicates: true,
    })
    await recordEvent(transaction, authorOf(actor), {
      action: 'round.updated',
      subjectType: 'round',
      subjectId: roundId,
      ...differenceOf(before, after),
    })
    return done(roundId)
  })
}
