import 'server-only'

/** Where a body sits, as far as its 시군구 says. */
export const placeOfRegion = (region: {
  readonly code: string
  readonly provinceCode: string
  readonly latitude: number | null
  readonly longitude: number | null
}) => ({
  headquartersCode: region.code,
  headquartersProvinceCode: region.provinceCode,
  latitude: region.latitude,
  longitude: region.longitude,
  coordinateSource: '본사 시군구의 중심',
})
