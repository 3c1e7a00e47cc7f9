import { placeName } from '@/modules/regions/domain/region-name'
import { assumeShare, findShare } from './finding'
import type { Criterion } from '../criterion'
import { koreanNumber } from '@/shared/korean-number'

const nearKm = 20
const farKm = 400
const earthRadiusKm = 6371
const unknownShare = 5_000

/** Great circle from the head office: full points up to 20 km, none from 400 km. */
export const scoreDistance: Criterion = (region, partner) => {
  const { latitude, longitude } = region
  const { headquartersLatitude, headquartersLongitude } = partner
  if (latitude === null || longitude === null) {
    return assumeShare(unknownShare, () => '지역의 위치 자료가 없어 중간 점수를 두었습니다.')
  }
  if (headquartersLatitude === null || headquartersLongitude === null) {
    return assumeShare(unknownShare, () => '본사 위치 자료가 없어 중간 점수를 두었습니다.')
  }
  const km = greatCircleKm([headquartersLatitude, headquartersLongitude], [latitude, longitude])
  const share = Math.round((10_000 * (farKm - Math.min(Math.max(km, nearKm), farKm))) / (farKm - nearKm))
  return findShare(share, () => `본사에서 ${placeName(region.fullName)}까지 직선 ${koreanNumber(km, 0)} km입니다.`)
}

/** Haversine; degrees in, kilometres out. */
export function greatCircleKm(from: readonly [number, number], to: readonly [number, number]): number {
  const radians = Math.PI / 180
  const north = Math.sin(((to[0] - from[0]) * radians) / 2) ** 2
  const east = Math.sin(((to[1] - from[1]) * radians) / 2) ** 2
  const squared = north + Math.cos(from[0] * radians) * Math.cos(to[0] * radians) * east
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(squared)))
}
