import 'server-only'
import ical from 'ical-generator'
import { database } from '@/platform/db/database'
import { portalUrl } from '@/platform/env'
import { offerOf } from './offer-rows'
import { isRegionCode } from '@/shared/input-fields'

const dayMs = 86_400_000

/** Festivals of a region whose days are settled, as a calendar file of whole days; null when there is none. */
export async function makeFestivalCalendar(regionCode: string) {
  if (!isRegionCode(regionCode)) return null
  const client = await database()
  const rows = await client.regionOffer.findMany({
    where: { regionCode, kind: 'festival', withdrawnAt: null, startsOn: { not: null }, endsOn: { not: null } },
    include: { region: { select: { fullName: true } } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  })
  const [first] = rows
  if (!first) return null
  const name = `${first.region.fullName} 축제`
  const address = `${portalUrl()}/regions/${regionCode}`
  const calendar = ical({ name, prodId: { company: 'sangsaeng', product: 'portal', language: 'KO' } })
  for (const row of rows) {
    const { description, orderNote, isDemonstration } = offerOf(row)
    calendar.createEvent({
      id: `${row.id}@${new URL(portalUrl()).hostname}`,
      summary: isDemonstration ? `${row.name} (시연용)` : row.name,
      description: [description, orderNote].filter(Boolean).join('\n') || null,
      location: first.region.fullName,
      url: address,
      allDay: true,
      start: row.startsOn!,
      // The day after the last, as the format wants it.
      end: new Date(row.endsOn!.getTime() + dayMs),
      stamp: row.checkedOn,
      sequence: row.version - 1,
    })
  }
  return { name: `${name}.ics`, content: calendar.toString(), count: rows.length }
}
