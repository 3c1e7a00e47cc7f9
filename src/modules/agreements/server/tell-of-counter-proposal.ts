import 'server-only'
import { type Bodies, findOfficers } from '@/modules/accounts/server/find-officers'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import type { Transaction } from '@/platform/db/database'
import { dayInSeoul } from '@/shared/korean-date'

interface Telling {
  readonly proposalId: string
  readonly bodies: Bodies
  readonly title: string
  readonly lines: readonly string[]
  readonly now: Date
}

export async function tellOfCounterProposal(
  transaction: Transaction,
  { proposalId, bodies, title, lines, now }: Telling,
): Promise<void> {
  const officers = await findOfficers(transaction, bodies, dayInSeoul(now))
  await tellOfficers(transaction, {
    officers,
    letter: { title, lines },
    mailKey: `counter-proposal:${proposalId}:${now.getTime()}`,
    link: '/counter-proposals',
  })
}
