import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { describeTime } from '@/modules/rounds/domain/round-time'
import { listRounds } from '@/modules/rounds/server/list-rounds'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { countAnswers } from './list-answers'

/** Every round this actor may see, with its answers once anybody is asked. */
export const listRoundsWithAnswers = async (actor: Actor) =>
  Promise.all(
    (await listRounds(actor)).map(async (round) => ({
      ...round,
      answers: round.phase === 'draft' ? null : await countAnswers(actor, round),
      time: describeTime(round, workingCalendar(round.now), round.now),
    })),
  )
