import 'server-only'
import { type Letter, mailOf } from '@/modules/notifications/domain/letter'
import { queueMails } from '@/modules/notifications/server/queue-mail'
import { sendOwnNotices } from '@/modules/notifications/server/send-notices'
import type { Transaction } from '@/platform/db/database'
import { portalUrl } from '@/platform/env'
import type { Officer } from './find-officers'

interface Telling {
  /** In duty, as `findOfficers` gives them; who answers for several bodies is told once. */
  readonly officers: readonly Officer[]
  readonly letter: Letter
  /** Where to go: the same for everybody, or each to the own page (to `several` where somebody has more than one). */
  readonly link: string | { readonly of: (officer: Officer) => string; readonly several: string }
  /** Also by mail: the key of this telling, so that nobody gets its mail twice. Without it the inbox alone. */
  readonly mailKey?: string
}

const severalOf = (link: Telling['link']) => (typeof link === 'string' ? link : link.several)

/** One notice to each officer, and one mail where there is a key for it. Returns how many people. */
export async function tellOfficers(transaction: Transaction, telling: Telling): Promise<number> {
  const { officers, letter, link, mailKey } = telling
  const people = new Map<string, Officer & { readonly link: string }>()
  for (const officer of officers) {
    const own = typeof link === 'string' ? link : link.of(officer)
    const known = people.get(officer.personId)
    people.set(officer.personId, { ...officer, link: known && known.link !== own ? severalOf(link) : own })
  }
  await sendOwnNotices(
    transaction,
    [...people.values()].map((person) => ({
      recipientPersonId: person.personId,
      title: letter.title,
      body: letter.lines.join('\n'),
      link: person.link,
    })),
  )
  if (mailKey !== undefined)
    await queueMails(
      transaction,
      [...people.values()].map((person) => ({
        dedupeKey: `${mailKey}:${person.personId}`,
        recipient: person.email,
        ...mailOf(letter, person.name, `${portalUrl()}${person.link}`),
      })),
    )
  return people.size
}
