import { type PartnerKind, partnerKindNames } from '@/modules/partners/domain/partner'
import type { PairSlice } from '../settings/run-policy'
import { koreanNumber } from '@/shared/korean-number'

/** Which pairs are counted for someone who may not see all; null for those who may. */
export function sliceInWords(slice: PairSlice, provinceNames: ReadonlyMap<string, string>): string | null {
  if (slice === 'all') return null
  const kinds = slice.kinds.map((kind) => `${partnerKindNames[kind as PartnerKind]}의 쌍`)
  const provinces = slice.provinceCodes.map((code) => `${provinceNames.get(code) ?? code}의 쌍`)
  return `맡은 범위인 ${[...kinds, ...provinces].join(', ')}만 셉니다. 지역의 점수도 이 쌍만 더한 값입니다.`
}

/** How many entries of a list lie outside what someone may see, none of them named. */
export const outsideInWords = (count: number): string =>
  `맡으신 범위 밖의 ${koreanNumber(count)}건은 이름을 보이지 않습니다.`
