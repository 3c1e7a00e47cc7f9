import { z } from 'zod'
import { instantInSeoul } from './korean-date'

/** 행정표준코드 of a 시군구, and of a 시도. */
export const regionCode = z.string().regex(/^\d{5}$/, '지역을 골라 주세요.')
export const provinceCode = z.string().regex(/^\d{2}$/, '시도를 골라 주세요.')

/** The version a form was made from; within what the column holds. */
export const version = z.coerce.number().int().min(0).max(2_147_483_647)

/** Why somebody does what others will ask about; `message` says what to write. */
export const reasonText = (message = '까닭을 적어 주세요.') =>
  z.string().normalize().trim().min(2, message).max(500, '500자까지 적을 수 있습니다.')

/** What somebody looks for, from the address: what cannot be looked for counts as nothing. */
export const searchText = (maximum = 50) =>
  z
    .string()
    .max(maximum)
    .regex(/^\P{Cc}+$/u)
    .optional()
    .catch(undefined)

/** A field left empty counts as not sent. */
export const blankIsAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

// February 31st parses as March 3rd: what changes on the way is no day.
const keeps = (text: string, rest: string) => new Date(text + rest).toJSON()?.startsWith(text) === true

export const isRegionCode = (text: string): boolean => regionCode.safeParse(text).success

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && keeps(text, 'T00:00:00Z')
const isMinute = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) && keeps(text, ':00Z')

export const wrongMinute = '날짜와 시각을 확인해 주세요.'
/** A minute in Korea, as `datetime-local` sends it. */
export const instant = z.string().refine(isMinute, wrongMinute).transform(instantInSeoul)
