import 'server-only'
import { loadSuccessions } from '@/modules/partners/server/load-successions'
import { type Transaction, database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { type AgreementStatus, standingStatuses } from '../domain/agreement'

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
  readonly personId: string | null
  readonly reason: string
}

/** Ends agreements as they were seen. False when one of them has changed since; the caller then undoes everything. */
export async function endAgreements(
  transaction: Transaction,
  agreements: readonly Pick<StandingAgreement, 'id' | 'status' | 'version'>[],
  { confirmationId, personId, reason }: Ending,
): Promise<boolean> {
  for (const { id, status, version } of agreements) {
    const { count } = await transaction.agreement.updateMany({
      where: { id, status, version },
      data: { status: 'ended', version: { increment: 1 } },
    })
    if (count === 0) return false
    await transaction.agreementTransition.create({
      data: {
        agreementId: id,
        fromStatus: status,
        toStatus: 'ended',
        confirmationId,
        personId,
        reason,
        occurredAt: await databaseTime(),
      },
    })
  }
  return true
}

/** Takes the endings of a confirmation back. False when one of the agreements has moved on since. */
export async function restoreEndedAgreements(
  transaction: Transaction,
  { confirmationId, personId, reason }: Ending,
): Promise<boolean> {
  const endings = await transaction.agreementTransition.findMany({
    where: { confirmationId, toStatus: 'ended' },
    select: { agreementId: true, fromStatus: true, occurredAt: true },
  })
  for (const { agreementId, fromStatus, occurredAt } of endings) {
    const later = await transaction.agreementTransition.count({
      where: { agreementId, occurredAt: { gt: occurredAt } },
    })
    const { count } = await transaction.agreement.updateMany({
      where: { id: agreementId, status: 'ended' },
      // As if it had never ended: the version too, by which the confirmation that made it tells whether it moved on.
      data: { status: fromStatus!, version: { decrement: 1 } },
    })
    if (later > 0 || count === 0) return false
    await transaction.agreementTransition.create({
      data: {
        agreementId,
        fromStatus: 'ended',
        toStatus: fromStatus!,
        personId,
        reason,
        occurredAt: await databaseTime(),
      },
    })
  }
  return true
}
