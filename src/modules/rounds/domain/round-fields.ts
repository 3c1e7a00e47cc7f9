import { z } from 'zod'
import { type PartnerKind, partnerKindNames, partnerKinds } from '@/modules/partners/domain/partner'
import { guardedText } from '@/modules/safeguards/domain/guarded-text'
import type { RoundRules } from './round-rules'
import { instant, regionCode, wrongMinute } from '@/shared/input-fields'

const optionalInstant = z.union([z.literal('').transform(() => null), instant], wrongMinute)

const whole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^[\d,]+$/, '숫자로 적어 주세요.')
    .transform((text) => Number(text.replaceAll(',', '')))
    .pipe(z.number().min(least, `${least} 이상이어야 합니다.`).max(most, `${most} 이하여야 합니다.`))
const limit = z.union([z.literal('').transform(() => null), whole(0, 1_000)], '숫자로 적어 주세요.')

type LimitName = `${PartnerKind}${'Minimum' | 'Maximum'}`
type ShareName = `${PartnerKind}PerPartner`

const ofEachKind = <Name extends string, Field>(endings: readonly string[], field: Field) =>
  Object.fromEntries(partnerKinds.flatMap((kind) => endings.map((ending) => [kind + ending, field]))) as Record<
    Name,
    Field
  >

/** A box of a set is a field of its own (`region.46880`), so that what was ticked survives a refusal without JavaScript. */
export function gatherBoxes(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields
  const regionCodes: string[] = []
  const audienceKinds: string[] = []
  const plain: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    const [set, member = ''] = name.split('.')
    if (set === 'region') regionCodes.push(member)
    else if (set === 'audience') audienceKinds.push(member)
    else plain[name] = value
  }
  return { ...plain, regionCodes, audienceKinds }
}

export const roundFields = {
  name: z.string().normalize().trim().min(1, '회차의 이름을 적어 주세요.').max(60, '이름은 60자까지 적을 수 있습니다.'),
  introduction: guardedText(2_000),
  contactText: guardedText(300),
  opensAt: optionalInstant,
  closesAt: optionalInstant,
  consentClosesAt: optionalInstant,
  regionCodes: z.array(regionCode).min(1, '대상 지역을 하나 이상 골라 주세요.').max(500),
  audienceKinds: z.array(z.enum(partnerKinds)).min(1, '답을 받을 기관의 종류를 하나 이상 골라 주세요.'),
  regionMinimum: whole(0, 1_000),
  regionMaximum: whole(0, 1_000),
  ...ofEachKind<LimitName, typeof limit>(['Minimum', 'Maximum'], limit),
  ...ofEachKind<ShareName, ReturnType<typeof whole>>(['PerPartner'], whole(0, 1_000)),
  wishMaximum: whole(1, 20),
  keepStandingTies: z.enum(['yes', 'no'], '기존 결연을 어떻게 할지 골라 주세요.'),
}

type Fields = z.output<z.ZodObject<typeof roundFields>>
type Refuse = (path: string, message: string) => void

export interface RoundContent {
  readonly name: string
  readonly introduction: string | null
  readonly contactText: string | null
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly consentClosesAt: Date | null
  readonly regionCodes: readonly string[]
  readonly audienceKinds: readonly PartnerKind[]
  readonly rules: RoundRules
}

function kindLimitsOf(fields: Fields, refuse: Refuse): RoundRules['kinds'] {
  const kinds: RoundRules['kinds'] = {}
  for (const kind of partnerKinds) {
    const [least, most] = [`${kind}Minimum`, `${kind}Maximum`] as const
    const [min, max] = [fields[least], fields[most]]
    if (min === null && max === null) continue
    if (min === null || max === null)
      refuse(min === null ? least : most, '최소와 최대를 함께 적거나 둘 다 비워 주세요.')
    else if (min > max) refuse(least, `${partnerKindNames[kind]}의 최소가 최대보다 큽니다.`)
    else kinds[kind] = { min, max }
  }
  return kinds
}

/** What the form of a round says; contradictions between its fields are refused at the field. */
export function contentOf(fields: Fields, refuse: Refuse): RoundContent {
  const { name, introduction, contactText, opensAt, closesAt, consentClosesAt, regionCodes, audienceKinds } = fields
  if (opensAt && closesAt && closesAt <= opensAt) refuse('closesAt', '마감은 시작보다 뒤여야 합니다.')
  if (consentClosesAt && closesAt && consentClosesAt <= closesAt)
    refuse('consentClosesAt', '수락 마감은 희망 마감보다 뒤여야 합니다.')
  if (fields.regionMinimum > fields.regionMaximum) refuse('regionMinimum', '최소가 최대보다 큽니다.')
  const kinds = kindLimitsOf(fields, refuse)
  const leastOfKinds = Object.values(kinds).reduce((sum, { min }) => sum + min, 0)
  if (leastOfKinds > fields.regionMaximum)
    refuse('regionMaximum', `종류마다의 최소를 더하면 ${leastOfKinds}곳이라 최대보다 많습니다.`)
  return {
    name,
    introduction: introduction || null,
    contactText: contactText || null,
    opensAt,
    closesAt,
    consentClosesAt,
    regionCodes: [...new Set(regionCodes)].sort(),
    audienceKinds: partnerKinds.filter((kind) => audienceKinds.includes(kind)),
    rules: {
      region: { min: fields.regionMinimum, max: fields.regionMaximum },
      kinds,
      partnerMaximum: Object.fromEntries(
        partnerKinds.map((kind) => [kind, fields[`${kind}PerPartner`]]),
      ) as RoundRules['partnerMaximum'],
      wishMaximum: fields.wishMaximum,
      keepStandingTies: fields.keepStandingTies === 'yes',
    },
  }
}
