import { z } from 'zod'
import { partnerKinds, partnerStandings, successionKinds } from './partner'
import { blankIsAbsent, provinceCode, reasonText, regionCode, version } from '@/shared/input-fields'

const shortText = (maximum: number) =>
  blankIsAbsent(z.string().normalize().trim().max(maximum, `${maximum}자까지 적을 수 있습니다.`))
const name = z.string().normalize().trim().min(2, '이름을 적어 주세요.').max(80, '이름은 80자까지 적을 수 있습니다.')
const day = blankIsAbsent(z.iso.date('날짜를 골라 주세요.'))
const source = z.string().trim().min(2, '근거를 적어 주세요. 예: 직제 개정령, 보도자료 주소').max(500)

const facts = {
  name,
  abbreviation: shortText(30),
  classification: shortText(40),
  corporateGroup: shortText(40),
  supervisorName: shortText(60),
  headquartersText: shortText(120),
  headquartersProvinceCode: blankIsAbsent(provinceCode),
  headquartersCode: blankIsAbsent(regionCode),
  standing: z.enum(partnerStandings),
  note: shortText(500),
  source,
}

export const createPartnerInput = z.strictObject({
  kind: z.enum(partnerKinds, '종류를 골라 주세요.'),
  validFrom: day,
  ...facts,
})
export const updatePartnerInput = z.strictObject({ id: z.uuid(), version, ...facts })

export const addUnitInput = z.strictObject({ partnerId: z.uuid(), name, note: shortText(200) })
export const renameUnitInput = z.strictObject({ unitId: z.uuid(), version, name, note: shortText(200), validTo: day })

export const recordSuccessionInput = z.strictObject({
  predecessorId: z.uuid('이전 기관을 골라 주세요.'),
  successorId: z.uuid('이어받은 기관을 골라 주세요.'),
  kind: z.enum(successionKinds, '무엇이 바뀌었는지 골라 주세요.'),
  effectiveOn: z.iso.date('시행일을 골라 주세요.'),
  note: shortText(300),
  source,
})

export const removeSuccessionInput = z.strictObject({
  successionId: z.uuid(),
  version,
  reason: reasonText('까닭을 적어 주세요.'),
})

export type CreatePartnerInput = z.infer<typeof createPartnerInput>
export type UpdatePartnerInput = z.infer<typeof updatePartnerInput>
export type RecordSuccessionInput = z.infer<typeof recordSuccessionInput>
