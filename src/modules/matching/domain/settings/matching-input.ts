import { z } from 'zod'
import { draftChange } from './draft-change'
import { limitedKinds } from './run-settings'
import type { CriterionName, ScoringWeights } from '../scoring/criterion'
import { criterionLabels, namedPresets, scoringWeightsInput } from '../scoring/scoring-weights'
import { reasonText, version } from '@/shared/input-fields'

const runName = z
  .string()
  .normalize()
  .trim()
  .min(1, '이 실행의 이름을 적어 주세요.')
  .max(60, '이름은 60자까지 적을 수 있습니다.')

const whole = (most: number) =>
  z.coerce
    .number('숫자로 적어 주세요.')
    .int('정수로 적어 주세요.')
    .min(0, '0 이상이어야 합니다.')
    .max(most, `${most} 이하여야 합니다.`)
const optionalWhole = (most: number) =>
  z.union([z.literal('').transform(() => undefined), whole(most)], '정수로 적어 주세요.')

export const startRunInput = z.strictObject({
  roundId: z.uuid(),
  name: runName,
  preset: z.enum(Object.keys(namedPresets) as [string, ...string[]], '기준의 비율을 골라 주세요.'),
})

export const createDraftInput = z.strictObject({ roundId: z.uuid(), parentId: z.uuid().optional(), name: runName })

const percent = z.coerce.number('숫자로 적어 주세요.').min(0, '0 이상이어야 합니다.').max(100, '100 이하여야 합니다.')
const rangeFields = (key: string) => ({ [`${key}.min`]: optionalWhole(1_000), [`${key}.max`]: optionalWhole(1_000) })

/** The scalar part of the set-up form; weights in percent, an empty kind means no limit. */
export const updateDraftInput = z
  .strictObject({
    runId: z.uuid(),
    /** Which button was pressed: keep on editing, or start. */
    next: z.enum(['stay', 'start']).default('stay'),
    version,
    name: runName,
    ...Object.fromEntries(Object.keys(criterionLabels).map((criterion) => [`weight.${criterion}`, percent])),
    ...rangeFields('region'),
    ...Object.assign({}, ...limitedKinds.map((kind) => rangeFields(`kind.${kind}`))),
    groupMaximum: optionalWhole(1_000),
    standing: z.enum(['freeze', 'budget'], '기존 결연을 어떻게 할지 골라 주세요.'),
    changeBudget: optionalWhole(1_000),
    fairness: z.enum(['total', 'floor'], '무엇을 먼저 높일지 골라 주세요.'),
    reservedPlaces: optionalWhole(10),
    seed: optionalWhole(999_999),
  })
  .transform((fields, context) => {
    const value = fields as Record<string, number | string | undefined>
    const weights = scoringWeightsInput.safeParse(
      Object.fromEntries(
        Object.keys(criterionLabels).map((criterion) => [
          criterion,
          Math.round(Number(value[`weight.${criterion}`]) * 100),
        ]),
      ),
    )
    if (!weights.success)
      context.addIssue({
        code: 'custom',
        path: ['weights'],
        message: '다섯 기준의 비율을 더하면 100%가 되어야 합니다.',
      })
    const range = (key: string, label: string) => {
      const [min, max] = [value[`${key}.min`], value[`${key}.max`]] as (number | undefined)[]
      if (min === undefined && max === undefined) return undefined
      const whole = { min: min ?? 0, max: max ?? 1_000 }
      if (whole.min > whole.max)
        context.addIssue({ code: 'custom', path: [`${key}.max`], message: `${label}의 최소가 최대보다 큽니다.` })
      return whole
    }
    const region = range('region', '지역마다 기관 수')
    if (!region)
      context.addIssue({ code: 'custom', path: ['region.min'], message: '지역마다 필요한 기관 수를 적어 주세요.' })
    const kinds = Object.fromEntries(
      limitedKinds.flatMap((kind) => {
        const limits = range(`kind.${kind}`, '기관 종류별 수')
        return limits ? [[kind, limits]] : []
      }),
    )
    if (context.issues.length > 0 || !weights.success || !region) return z.NEVER
    return {
      runId: value.runId as string,
      version: value.version as number,
      next: value.next as 'stay' | 'start',
      name: value.name as string,
      settings: {
        weights: weights.data,
        region,
        kinds,
        groupMaximum: (value.groupMaximum as number | undefined) || null,
        standing: value.standing as 'freeze' | 'budget',
        changeBudget: (value.changeBudget as number | undefined) ?? 0,
        fairness: value.fairness as 'total' | 'floor',
        reservedPlaces: (value.reservedPlaces as number | undefined) ?? 0,
        seed: (value.seed as number | undefined) ?? 0,
      },
    }
  })

/** Five weights in basis points, in the order of the criteria; sums other than 10,000 too: a slider passes through them. */
const weightList = z
  .string()
  .regex(/^\d{1,5}(,\d{1,5}){4}$/)
  .transform((text) => {
    const points = text.split(',').map(Number)
    const names = Object.keys(criterionLabels) as CriterionName[]
    return Object.fromEntries(names.map((name, at) => [name, points[at]!])) as unknown as ScoringWeights
  })

export const runInput = z.strictObject({ runId: z.uuid() })

export const changeDraftInput = z
  .object({ runId: z.uuid() })
  .loose()
  .transform(({ runId, ...fields }, context) => {
    const parsed = draftChange.safeParse(fields)
    if (parsed.success) return { runId, change: parsed.data }
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })

/** A repair by its key: clash, and place among its repairs or its name. */
export const applyRepairInput = z.strictObject({ runId: z.uuid(), offer: z.string().regex(/^\d{1,4}\.[\w-]{1,40}$/) })

export const previewWeightsInput = z.object({ runId: z.uuid(), weights: weightList, before: weightList })

export const confirmProposalInput = z.strictObject({
  runId: z.uuid(),
  pairCount: z.coerce.number().int(),
  endingCount: z.coerce.number().int().default(0),
})

export const undoConfirmationInput = z.strictObject({
  confirmationId: z.uuid(),
  reason: reasonText('되돌리는 까닭을 적어 주세요.'),
})

export type StartRunInput = z.infer<typeof startRunInput>
export type CreateDraftInput = z.infer<typeof createDraftInput>
export type UpdateDraftInput = z.infer<typeof updateDraftInput>
export type PreviewWeightsInput = z.infer<typeof previewWeightsInput>
export type ApplyRepairInput = z.infer<typeof applyRepairInput>
export type ChangeDraftInput = z.infer<typeof changeDraftInput>
