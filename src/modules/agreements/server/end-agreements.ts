import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { loadSuccessions } from '@/modules/partners/server/load-successions'
import { type Transaction, database } from '@/platform/db/database'
import { type AgreementStatus, standingStatuses } from '../domain/agreement'
import { moveAgreements } from './move-agreements'

export interface StandingAgreement {
  readonly id: string
  readonly status: AgreementStatus
  readonly version: number
  readonly regionCode: string
  readonly regionName: string
  readonly partnerId: string
  readonly partnerName: string
  /** Others are bound by it too: it cannot end by a decision about these two. */
  readonly isShared: boolean
}

/** Standing agreements of the given pairs, by the body that answers for the tie on `day`; key: region code, dot, partner id. */
export async function listStandingAgreementsOf(
  pairKeys: ReadonlySet<string>,
  day: string,
): Promise<StandingAgreement[]> {
  if (pairKeys.size === 0) return []
  const client = await database()
  const [successions, rows] = await Promise.all([
    loadSuccessions(),
    client.agreement.findMany({
      where: { status: { in: [...standingStatuses] } },
      include: {
        parties: {
          include: {
            region: { select: { fullName: true } },
            partner: { select: { id: true, name: true, kind: true } },
          },
        },
      },
      orderBy: { id: 'asc' },
    }),
  ])
  const holderOf = (partner: { id: string; name: string; kind: string }) => {
    const { holders, isSettled } = successions.presentHolderOf(partner, day)
    return isSettled ? holders[0]!.id : null
  }
  return rows.flatMap(({ id, status, version, parties }) => {
    const regions = parties.filter(({ regionCode }) => regionCode)
    const partners = parties.flatMap(({ partner }) => partner ?? [])
    return regions.flatMap(({ regionCode, region }) =>
      partners.flatMap((partner): StandingAgreement[] => {
        const holderId = holderOf(partner)
        if (!holderId || !pairKeys.has(`${regionCode}.${holderId}`)) return []
        const isShared = regions.length > 1 || partners.length > 1
        const names = { regionName: region!.fullName, partnerName: partner.name }
        return [{ id, status, version, regionCode: regionCode!, partnerId: holderId, ...names, isShared }]
      }),
    )
  })
}

interface Ending {
  readonly confirmationId: string
  readonly by: Actor
  readonly reason: string
}

/** Ends agreements as they were seen. False when one of them has changed since; the caller then undoes everything. */
export const endAgreements = (
  transaction: Transaction,
  agreements: readonly Pick<StandingAgreement, 'id' | 'status' | 'version'>[],
  ending: Ending,
): Promise<boolean> => moveAgreements(transaction, { move: 'giveWay', agreements, ...ending })

/** Takes the endings of a confirmation back. False when one of the agreements has moved on since. */
export async function restoreEndedAgreements(
  transaction: Transaction,
  { confirmationId, by, reason }: Ending,
): Promise<boolean> {
  const endings = await transaction.agreementTransition.findMany({
    where: { confirmationId, toStatus: 'ended' },
    select: {
      fromStatus: true,
      occurredAt: true,
      agreement: { select: { id: true, status: true, version: true, transitions: { select: { occurredAt: true } } } },
    },
  })
  const hasMovedOn = endings.some(({ occurredAt, agreement }) =>
    agreement.transitions.some((later) => later.occurredAt > occurredAt),
  )
  if (hasMovedOn) return false
  for (const to of standingStatuses) {
    const agreements = endings.filter(({ fromStatus }) => fromStatus === to).map(({ agreement }) => agreement)
    if (!(await moveAgreements(transaction, { move: 'restore', to, by, reason, agreements }))) return false
  }
  return true
}
