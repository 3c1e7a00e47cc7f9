import 'server-only'
import { markNoticesRead } from '@/modules/notifications/server/mark-notices-read'
import { type Result, done, refused } from '@/shared/result'
import type { AccountRefusal } from '../domain/account-refusals'
import type { Actor } from '../domain/actor'
import { writeAs } from './write-as'

/** 모두 읽음: of one's own inbox only. */
export async function readNotices(actor: Actor): Promise<Result<number, AccountRefusal>> {
  if (actor.kind !== 'person') return refused('not-allowed')
  return writeAs(actor, async (transaction) => done(await markNoticesRead(transaction, actor.personId)))
}
