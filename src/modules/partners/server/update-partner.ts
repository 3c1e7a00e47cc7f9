import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import type { Region } from '@/platform/db/generated/client'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { choseongOf } from '@/shared/korean-search'
import { type Result, done, refused } from '@/shared/result'
import type { UpdatePartnerInput } from '../domain/partner-input'
import { canCreatePartner, canEditPartner } from '../domain/partner-policy'
import type { PartnerRefusal } from '../domain/partner-refusals'

const editable = [
  'name',
  'abbreviation',
  'classification',
  'corporateGroup',
  'supervisorName',
  'headquartersText',
  'headquartersCode',
  'headquartersProvinceCode',
  'standing',
  'note',
  'source',
] as const

/** Where the head office is: by its 시군구, unknown once that is taken away, untouched where none was chosen before either. */
function placeOf(partner: { headquartersCode: string | null }, region: Region | undefined) {
  if (!region) return partner.headquartersCode ? { latitude: null, longitude: null, coordinateSource: null } : {}
  const { code, provinceCode: headquartersProvinceCode, latitude, longitude } = region
  if (code === partner.headquartersCode) return { headquartersProvinceCode }
  return { headquartersProvinceCode, latitude, longitude, coordinateSource: '본사 시군구의 중심' }
}

/**
 * Changes the facts of a body. A new legal name is a succession, not an edit: this mends typing errors.
 * Whether the body takes part is said by those who look after its kind, never by the body itself.
 */
export async function updatePartner(actor: Actor, input: UpdatePartnerInput): Promise<Result<null, PartnerRefusal>> {
  const { id, version, ...wanted } = input
  try {
    return await writeAs(actor, async (transaction) => {
      const partner = await transaction.partner.findUnique({ where: { id } })
      if (!partner) return refused('not-found')
      if (!canEditPartner(actor, partner)) return refused('not-allowed')
      const standing = canCreatePartner(actor, partner.kind) ? wanted.standing : partner.standing
      const region = wanted.headquartersCode
        ? await transaction.region.findUnique({ where: { code: wanted.headquartersCode } })
        : undefined
      if (region === null) return refused('unknown-region')
      const place = placeOf(partner, region)
      const facts = Object.fromEntries(editable.map((field) => [field, wanted[field] ?? null])) as Pick<
        typeof partner,
        (typeof editable)[number]
      >
      const { count } = await transaction.partner.updateMany({
        where: { id, version },
        data: { ...facts, ...place, standing, choseong: choseongOf(wanted.name), version: { increment: 1 } },
      })
      if (count === 0) return refused('changed-meanwhile')
      const before = Object.fromEntries(editable.map((field) => [field, partner[field]]))
      await recordEvent(transaction, authorOf(actor), {
        action: 'partner.updated',
        subjectType: 'partner',
        subjectId: id,
        before,
        after: { ...facts, standing },
      })
      return done(null)
    })
  } catch (error) {
    if (uniqueViolation(error)) return refused('name-taken')
    throw error
  }
}
