import { z } from 'zod'
import { blankIsAbsent, regionCode, version } from '@/shared/input-fields'

/** One name a line; blank lines and repeats go. */
const nameLines = z
  .string()
  .max(3_000)
  .transform((text) => [
    ...new Set(
      text
        .normalize('NFC')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ])
  .pipe(
    z.array(z.string().max(60, '이름 하나는 60자까지 적을 수 있습니다.')).max(30, '서른 가지까지 적을 수 있습니다.'),
  )

const wholeNumber = z
  .string()
  .transform((text) => Number(text.replaceAll(',', '')))
  .pipe(z.number('인구는 숫자로 적어 주세요.').int('인구는 정수로 적어 주세요.').min(0).max(20_000_000))

const source = z.string().trim().min(2, '근거를 적어 주세요.').max(500)

export const updateRegionInput = z.strictObject({
  code: regionCode,
  version,
  population: blankIsAbsent(wholeNumber),
  populationAsOf: blankIsAbsent(z.string().trim().max(50)),
  specialties: nameLines,
  festivals: nameLines,
})

export const declareDisasterInput = z.strictObject({
  code: regionCode,
  event: z.string().trim().min(2, '재난 이름을 적어 주세요. 예: 호우').max(60),
  declaredOn: z.iso.date('선포일을 골라 주세요.'),
  level: z.enum(['sigungu', 'eupmyeondong'], '범위를 골라 주세요.'),
  places: z
    .string()
    .max(500)
    .transform((text) =>
      text
        .split(/[,·\n]/)
        .map((place) => place.trim())
        .filter(Boolean),
    ),
  source,
})

export type UpdateRegionInput = z.infer<typeof updateRegionInput>
export type DeclareDisasterInput = z.infer<typeof declareDisasterInput>
