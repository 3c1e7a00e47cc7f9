import { forgetImports } from '@/modules/imports/server/forget-imports'
import { kickRuns } from '@/modules/matching/server/work-off-runs'
import { deliverOutbox } from '@/modules/notifications/server/deliver-outbox'
import { closeDueRounds } from '@/modules/rounds/server/close-due-rounds'

/** Work that stands beside requests, of all modules; every few seconds, in this order. */
export const jobs = {
  outbox: deliverOutbox,
  rounds: closeDueRounds,
  runs: async () => kickRuns(),
  imports: forgetImports,
}
