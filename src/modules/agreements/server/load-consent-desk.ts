import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { canManageRounds } from '@/modules/rounds/domain/round-policy'
import { suggestClosing } from '@/modules/rounds/domain/round-time'
import type { RoundDetails } from '@/modules/rounds/server/list-rounds'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { dayInSeoul, instantInSeoul, minuteInSeoul } from '@/shared/korean-date'
import { addDays } from '@/shared/working-days'
import { silentSides } from '../domain/consent'
import { canRemindConsents } from '../domain/consent-policy'
import { loadConsentBoard } from './load-consent-board'

/** The consent board of a round with what its reader may do: ask both sides until an instant, remind the silent. */
export async function loadConsentDesk(actor: Actor, round: RoundDetails) {
  const { rows, now } = await loadConsentBoard(actor, round.id)
  const own = rows.filter(({ roundId }) => roundId === round.id)
  const { partnerIds, regionCodes } = silentSides(own)
  const waiting = { regions: regionCodes.length, partners: partnerIds.length }
  const isOpen = round.consentClosesAt !== null && now < round.consentClosesAt
  const inTwoWeeks = instantInSeoul(`${addDays(dayInSeoul(now), 13)}T18:00`)
  const canManage = canManageRounds(actor)
  const isConfirmed = round.status === 'confirmed' || round.status === 'published'
  return {
    rows,
    canManage,
    /** Null where nobody may be asked, or not by this actor. */
    asking:
      canManage && !round.isDrill && isConfirmed && own.length > 0
        ? {
            isOpen,
            waiting,
            suggested: isOpen
              ? minuteInSeoul(round.consentClosesAt!)
              : suggestClosing(workingCalendar(now), inTwoWeeks),
          }
        : null,
    /** How many a reminder of this actor may reach: those who manage a round remind regions too. */
    silent:
      isOpen && canRemindConsents(actor) && waiting.regions + waiting.partners > 0
        ? waiting.partners + (canManage ? waiting.regions : 0)
        : null,
  }
}
