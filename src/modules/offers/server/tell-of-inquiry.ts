import 'server-only'
import { type Bodies, findOfficers } from '@/modules/accounts/server/find-officers'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import type { Letter } from '@/modules/notifications/domain/letter'
import type { Transaction } from '@/platform/db/database'
import { dayInSeoul } from '@/shared/korean-date'

interface Telling {
  readonly bodies: Bodies
  readonly letter: Letter
  readonly link: string
  readonly mailKey: string
  readonly now: Date
}

export async function tellOfInquiry(transaction: Transaction, { bodies, now, ...telling }: Telling): Promise<number> {
  return tellOfficers(transaction, { officers: await findOfficers(transaction, bodies, dayInSeoul(now)), ...telling })
}
