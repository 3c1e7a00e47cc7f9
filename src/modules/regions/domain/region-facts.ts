import { koreanDay, koreanMonth } from '@/shared/korean-date'
import { type DesignationKind, designationNames } from './region'

export interface Designation {
  readonly kind: DesignationKind
  readonly validFrom: Date
  readonly validTo: Date | null
  readonly endStatus: string | null
}

export interface Disaster {
  readonly event: string
  readonly declaredOn: Date
  readonly datePrecision: 'day' | 'month' | 'year'
  readonly level: 'sigungu' | 'eupmyeondong'
  readonly places: readonly string[]
}

export const featureKindNames = { specialty: '특산물', festival: '축제' } as const

/** `2021. 10.부터` or `2025. 12. ~ 2026. 10.`; months, because notices give no more than that for some. */
export const designationPeriod = ({ validFrom, validTo }: Designation): string =>
  validTo ? `${koreanMonth(validFrom)} ~ ${koreanMonth(validTo)}` : `${koreanMonth(validFrom)}부터`

export const designationName = ({ kind }: Designation): string => designationNames[kind]

/** Says no more of the date than is known. */
export function declaredOnText({ declaredOn, datePrecision }: Disaster): string {
  if (datePrecision === 'day') return koreanDay(declaredOn)
  return datePrecision === 'month' ? koreanMonth(declaredOn) : `${declaredOn.getUTCFullYear()}.`
}

/** `시군구 전체` or the 읍면동 by name. */
export const disasterScope = ({ level, places }: Disaster): string =>
  level === 'sigungu' ? '시군구 전체' : `읍면동: ${places.join(', ') || '이름 미확인'}`
