import { z } from 'zod'
import { regionCode } from '@/shared/input-fields'

const slots = <Name extends string>(name: Name, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}.${at + 1}` as `${Name}.${number}`)

export const disasterSlots = slots('disaster', 10)
export const withdrawnSlots = slots('withdrawn', 5)
export const newcomerSlots = slots('newcomer', 3)

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => undefined), schema], '값을 확인해 주세요.').optional()
const whole = (least: number, most: number) =>
  z.preprocess(
    // A blank is no number, though JavaScript reads it as 0.
    (text) => (typeof text === 'string' && text.trim() === '' ? undefined : text),
    z.coerce
      .number('숫자로 적어 주세요.')
      .int('정수로 적어 주세요.')
      .min(least, `${least} 이상이어야 합니다.`)
      .max(most, `${most} 이하여야 합니다.`),
  )
const fieldsOf = <Schema extends z.ZodType>(names: readonly string[], schema: Schema) =>
  Object.fromEntries(names.map((name) => [name, optional(schema)])) as Record<
    string,
    ReturnType<typeof optional<Schema>>
  >

const unique = <Item>(items: readonly Item[]) => [...new Set(items)]

/** 재매칭: what has happened, and how much of what stands may change for it. */
export const startRematchInput = z
  .strictObject({
    roundId: z.uuid(),
    name: z
      .string()
      .normalize()
      .trim()
      .min(1, '재매칭의 이름을 적어 주세요.')
      .max(60, '이름은 60자까지 적을 수 있습니다.'),
    purpose: z.enum(['real', 'drill'], '실제 재매칭인지 훈련인지 골라 주세요.'),
    changeBudget: whole(0, 1_000),
    partnersEach: whole(1, 5),
    event: z.string().normalize().trim().max(60, '60자까지 적을 수 있습니다.').default(''),
    declaredOn: optional(z.iso.date('날짜를 확인해 주세요.')),
    ...fieldsOf(disasterSlots, regionCode),
    ...fieldsOf(withdrawnSlots, z.uuid('기관을 골라 주세요.')),
    ...fieldsOf(newcomerSlots, z.uuid('기관을 골라 주세요.')),
    newcomerMaximum: optional(whole(1, 100)),
  })
  .transform((fields, context) => {
    const value = fields as unknown as Record<string, string | undefined>
    const chosen = (names: readonly string[]) => unique(names.flatMap((name) => value[name] ?? []))
    const disasterCodes = chosen(disasterSlots)
    const withdrawnPartnerIds = chosen(withdrawnSlots)
    const newcomerIds = chosen(newcomerSlots)
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (disasterCodes.length > 0 && !fields.event) refuse('event', '어떤 재난인지 적어 주세요.')
    if (disasterCodes.length > 0 && !fields.declaredOn) refuse('declaredOn', '선포한 날을 적어 주세요.')
    if (newcomerIds.length > 0 && !fields.newcomerMaximum)
      refuse('newcomerMaximum', '새 기관이 몇 곳까지 맡는지 적어 주세요.')
    if (disasterCodes.length + withdrawnPartnerIds.length + newcomerIds.length === 0)
      refuse('disaster.1', '재난지역, 떠난 기관, 새 기관 가운데 하나는 골라 주세요.')
    if (newcomerIds.some((id) => withdrawnPartnerIds.includes(id)))
      refuse('newcomer.1', '같은 기관이 떠나면서 새로 올 수는 없습니다.')
    if (context.issues.length > 0) return z.NEVER
    const { roundId, name, purpose, changeBudget, partnersEach, event, declaredOn, newcomerMaximum } = fields
    return {
      roundId,
      name,
      isDrill: purpose === 'drill',
      changeBudget,
      partnersEach,
      disasters: disasterCodes.map((regionCode) => ({ regionCode, event, declaredOn: declaredOn! })),
      withdrawnPartnerIds,
      newcomers: newcomerIds.map((partnerId) => ({ partnerId, maximumRegions: newcomerMaximum! })),
    }
  })

export type StartRematchInput = z.infer<typeof startRematchInput>
