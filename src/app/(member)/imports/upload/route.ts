import { currentActor } from '@/modules/accounts/server/current-actor'
import { uploadSheet } from '@/modules/imports/server/upload-sheet'
import { addressOf } from '@/shared/address'

/** A form with a file, also without JavaScript: leads to the preview, or back with what was wrong. */
export async function POST(request: Request) {
  const { outcome, kind, round } = await uploadSheet(await currentActor(), request)
  const location = outcome.ok
    ? `/imports/${outcome.value}`
    : addressOf('/imports/new', { kind, round, fault: outcome.refusal })
  return new Response(null, { status: 303, headers: { location } })
}
