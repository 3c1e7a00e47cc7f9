import { shortRegionName, withParticle } from '../korean-wording'
import type { Criterion } from '../scoring'

/** What already binds the two: a standing tie, the head office, a site, or the same 시도. The closest bond counts. */
export const scoreConnection: Criterion = (region, partner) => {
  const name = shortRegionName(region.fullName)
  if (partner.standingRegionCodes.includes(region.code)) {
    return { share: 10_000, sentence: `${withParticle(name, '과/와')} 이미 결연을 맺고 있습니다.`, known: true }
  }
  if (partner.headquartersRegionCode === region.code) {
    return { share: 9_000, sentence: `본사가 ${name}에 있습니다.`, known: true }
  }
  const site = partner.sites.find(({ regionCode }) => regionCode === region.code)
  if (site) {
    const place = site.location ? `(${site.location})` : ''
    return { share: 8_000, sentence: `사업장${place}이 ${name}에 있습니다.`, known: true }
  }
  if (partner.headquartersProvinceCode === region.provinceCode) {
    const level = region.provinceName.endsWith('도') ? '도' : '시'
    return { share: 5_000, sentence: `본사가 같은 ${level}(${region.provinceName})에 있습니다.`, known: true }
  }
  if (partner.sites.some(({ regionCode }) => regionCode.startsWith(region.provinceCode))) {
    return { share: 3_000, sentence: `${region.provinceName}에 사업장이 있습니다.`, known: true }
  }
  if (partner.headquartersProvinceCode === null && partner.sites.length === 0) {
    return { share: 0, sentence: '본사와 사업장 자료가 없어 연고 점수가 없습니다.', known: false }
  }
  return { share: 0, sentence: `${withParticle(name, '과/와')} 알려진 연고가 없습니다.`, known: true }
}
