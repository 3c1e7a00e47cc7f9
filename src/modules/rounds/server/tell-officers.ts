import 'server-only'
import type { Officer } from '@/modules/accounts/server/find-officers'
import { queueMails } from '@/modules/notifications/server/queue-mail'
import { sendOwnNotices } from '@/modules/notifications/server/send-notices'
import type { Transaction } from '@/platform/db/database'
import { portalUrl } from '@/platform/env'
import { type Letter, mailOf } from '../domain/round-letters'

interface Telling {
  readonly roundId: string
  readonly officers: readonly Officer[]
  readonly letter: Letter
  /** Of this telling: whoever has got it gets no second mail. */
  readonly key: string
  /** Where everybody should go; without it each to the own answer. */
  readonly link?: string
}

const answerOf = (roundId: string, { partnerId, regionCode }: Officer) =>
  partnerId ? `/survey/${roundId}/partners/${partnerId}` : `/survey/${roundId}/regions/${regionCode}`

/** One notice and one mail to each person, with the address of the own answer. Returns how many people. */
export async function tellOfficers(
  transaction: Transaction,
  { roundId, officers, letter, key, link: sameLink }: Telling,
): Promise<number> {
  const addresses = new Map<string, Set<string>>()
  for (const officer of officers)
    addresses.set(officer.personId, (addresses.get(officer.personId) ?? new Set()).add(answerOf(roundId, officer)))
  const people = [...new Map(officers.map((officer) => [officer.personId, officer])).values()].map((officer) => {
    const own = [...addresses.get(officer.personId)!]
    return { ...officer, link: sameLink ?? (own.length === 1 ? own[0]! : '/survey') }
  })
  const { title, lines } = letter
  await sendOwnNotices(
    transaction,
    people.map(({ personId, link }) => ({ recipientPersonId: personId, title, body: lines.join('\n'), link })),
  )
  await queueMails(
    transaction,
    people.map(({ personId, name, email, link }) => ({
      dedupeKey: `${key}:${personId}`,
      recipient: email,
      ...mailOf(letter, name, `${portalUrl()}${link}`),
    })),
  )
  return people.length
}
