import { shortRegionName } from '@/modules/regions/domain/region-name'
import { withParticle } from '@/shared/korean-particle'
import { assumeShare, findShare } from './finding'
import type { Criterion } from '../criterion'

/** What already binds the two: a standing tie, the head office, a site, or the same 시도. The closest bond counts. */
export const scoreConnection: Criterion = (region, partner) => {
  if (partner.standingRegionCodes.includes(region.code)) {
    return findShare(
      10_000,
      () => `${withParticle(shortRegionName(region.fullName), '과/와')} 이미 결연을 맺고 있습니다.`,
    )
  }
  if (partner.headquartersRegionCode === region.code) {
    return findShare(9_000, () => `본사가 ${shortRegionName(region.fullName)}에 있습니다.`)
  }
  const site = partner.sites.find(({ regionCode }) => regionCode === region.code)
  if (site) {
    const place = site.location ? `(${site.location})` : ''
    return findShare(8_000, () => `사업장${place}이 ${shortRegionName(region.fullName)}에 있습니다.`)
  }
  if (partner.headquartersProvinceCode === region.provinceCode) {
    const level = region.provinceName.endsWith('도') ? '도' : '시'
    return findShare(5_000, () => `본사가 같은 ${level}(${region.provinceName})에 있습니다.`)
  }
  if (partner.sites.some(({ regionCode }) => regionCode.startsWith(region.provinceCode))) {
    return findShare(3_000, () => `${region.provinceName}에 사업장이 있습니다.`)
  }
  if (partner.headquartersProvinceCode === null && partner.sites.length === 0) {
    return assumeShare(0, () => '본사와 사업장 자료가 없어 연고 점수가 없습니다.')
  }
  return findShare(0, () => `${withParticle(shortRegionName(region.fullName), '과/와')} 알려진 연고가 없습니다.`)
}
