import 'server-only'
import type { Prisma } from '@/platform/db/generated/client'
import { storedDay } from '@/shared/korean-date'

/** Duties in force on a day (`YYYY-MM-DD`, in Korea). */
export const inForceOn = (day: string): Prisma.MembershipWhereInput => ({
  endedAt: null,
  validFrom: { lte: storedDay(day) },
  OR: [{ validTo: null }, { validTo: { gte: storedDay(day) } }],
})

/** Those of people whose account is not suspended: who may be told of something, or may do it. */
export const inDutyOn = (day: string): Prisma.MembershipWhereInput => ({
  AND: [inForceOn(day), { person: { suspendedAt: null } }],
})
