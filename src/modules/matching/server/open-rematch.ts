import 'server-only'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { copyPledges } from '@/modules/pledges/server/copy-pledges'
import type { RoundDetails } from '@/modules/rounds/server/list-rounds'
import { openRematchRound } from '@/modules/rounds/server/open-rematch-round'
import { type Result, done } from '@/shared/result'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'
import type { RunSettings } from '../domain/settings/run-settings'
import { beginRun } from './move-run'
import { startDraft } from './start-draft'

interface Rematch {
  readonly name: string
  readonly isDrill: boolean
  readonly withdrawnPartnerIds: readonly string[]
  readonly newcomers: readonly { readonly partnerId: string; readonly maximumRegions: number }[]
  readonly settings: RunSettings
  /** What brought it about, for the audit trail. */
  readonly occasion: object
}

/** Opens a round that mends the match of another and starts its first run. Returns that run. */
export async function openRematch(
  actor: SignedInActor,
  round: RoundDetails,
  { name, isDrill, withdrawnPartnerIds, newcomers, settings, occasion }: Rematch,
): Promise<Result<string, MatchingRefusal>> {
  const opened = await writeAs(actor, async (transaction) => {
    const follow = async (roundId: string) => {
      await copyPledges(transaction, {
        fromRoundId: round.id,
        toRoundId: roundId,
        isDemonstration: round.isDemonstration,
        withdrawnPartnerIds,
        newcomers,
      })
      return { ...occasion, parentId: round.id }
    }
    const roundId = await openRematchRound(transaction, round, { by: actor, name, isDrill, follow })
    return done(await beginRun(transaction, actor, { roundId, parentId: null, name: '재매칭 1차', settings }))
  })
  if (!opened.ok) return opened
  const started = await startDraft(actor, { runId: opened.value })
  // A draft whose settings contradict stays for the officer to mend.
  return started.ok ? started : opened
}
