import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { undoing, writeAs } from '@/modules/accounts/server/write-as'
import { endAgreements } from '@/modules/agreements/server/end-agreements'
import { createMatchedAgreements } from '@/modules/agreements/server/create-matched-agreements'
import { bodiesOfPairs, findOfficers } from '@/modules/accounts/server/find-officers'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { holdRound } from '@/modules/rounds/server/hold-round'
import { listWishedUnits } from '@/modules/pledges/server/list-wished-units'
import { moveRound } from '@/modules/rounds/server/move-round'
import { databaseDay, databaseTime } from '@/platform/db/database-clock'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { type Result, done, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import { visibleRuns, canConfirmMatching } from '../domain/settings/run-policy'
import { planConfirmation } from './plan-confirmation'

/**
 * Makes the new pairs of a run agreements in state `matched` and ends the ties it does not keep: all at once, or none.
 * The counts are those the officer saw, so that nobody confirms more than was shown. Returns the round.
 */
export async function confirmProposal(
  actor: Actor,
  input: { runId: string; pairCount: number; endingCount?: number },
): Promise<Result<string, MatchingRefusal>> {
  if (actor.kind !== 'person' || !canConfirmMatching(actor)) return refused('not-allowed')
  const { endings, isStale, hasFacts } = await planConfirmation(actor, input.runId)
  try {
    return await writeAs(actor, async (transaction) => {
      const run = await transaction.matchingRun.findFirst({
        where: { AND: [visibleRuns(actor), { id: input.runId }] },
        select: {
          id: true,
          status: true,
          name: true,
          roundId: true,
          factsAt: true,
          round: { select: { name: true, parentId: true, isDemonstration: true, isDrill: true } },
          pairs: {
            where: { isStanding: false },
            select: {
              regionCode: true,
              partnerId: true,
              region: { select: { fullName: true } },
              partner: { select: { name: true } },
            },
          },
        },
      })
      if (!run) return refused('not-found')
      if (run.status !== 'done' || !run.factsAt) return refused('run-not-confirmable')
      if (run.round.isDrill) return refused('drill-only')
      if (!hasFacts) return refused('facts-not-kept')
      if (run.pairs.length !== input.pairCount || endings.length !== (input.endingCount ?? 0))
        return refused('counts-changed')
      const { personId } = actor
      const reason = `${run.name} 확정`
      // Against the match it mends being taken back at the same moment.
      if (run.round.parentId) await holdRound(transaction, run.round.parentId)
      const details = async () => {
        const changed = await transaction.agreement.count({
          where: { transitions: { some: { occurredAt: { gt: run.factsAt! } } } },
        })
        if (isStale || changed > 0) return undoing('facts-changed')
        const { id: confirmationId } = await transaction.confirmation.create({
          data: { runId: run.id, roundId: run.roundId, confirmedById: personId, confirmedAt: await databaseTime() },
          select: { id: true },
        })
        const units = await listWishedUnits(transaction, run.roundId)
        const pairs = run.pairs.map(({ regionCode, partnerId, region, partner }) => ({
          regionCode,
          partnerId,
          regionName: region.fullName,
          partnerName: partner.name,
          unitId: units.get(`${regionCode}.${partnerId}`) ?? null,
        }))
        await createMatchedAgreements(transaction, pairs, {
          roundId: run.roundId,
          confirmationId,
          by: actor,
          source: `포털 매칭 확정: ${run.round.name} · ${run.name}`,
          isDemonstration: run.round.isDemonstration,
        })
        if (!(await endAgreements(transaction, endings, { confirmationId, by: actor, reason })))
          return undoing('facts-changed')
        return { after: { runId: run.id, confirmationId, agreements: pairs.length, ended: endings.length } }
      }
      if (!(await moveRound(transaction, { roundId: run.roundId, move: 'confirm', by: actor, reason, details })))
        return refused('confirmed-meanwhile')
      await tellOfficers(transaction, {
        officers: await findOfficers(transaction, bodiesOfPairs([...run.pairs, ...endings]), await databaseDay()),
        letter: { title: `${run.round.name} 매칭이 확정되었습니다`, lines: ['새로 맺거나 끝난 결연을 확인해 주세요.'] },
        link: '/work',
      })
      return done(run.roundId)
    })
  } catch (error) {
    if (uniqueViolation(error)?.includes('Confirmation')) return refused('confirmed-meanwhile')
    throw error
  }
}
