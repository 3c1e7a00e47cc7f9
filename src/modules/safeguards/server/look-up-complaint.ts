import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { type Result, done, refused } from '@/shared/result'
import type { LookUpComplaintInput } from '../domain/complaint-input'
import type { ComplaintRefusal } from '../domain/complaint-refusals'
import { findComplaintByCode } from './find-complaint-by-code'

/** For the form: the code in its one spelling, when there is such a complaint. */
export async function lookUpComplaint(
  _actor: Actor,
  { code }: LookUpComplaintInput,
): Promise<Result<string, ComplaintRefusal>> {
  return (await findComplaintByCode(code)) ? done(code) : refused('unknown-code')
}
