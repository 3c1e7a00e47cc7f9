export const regionCategories = ['nonCapital', 'metropolitanDecline', 'capitalDecline'] as const
export const megaRegions = [
  'capital',
  'southeast',
  'daegyeong',
  'central',
  'honam',
  'gangwon',
  'jeonbuk',
  'jeju',
] as const
export const designationKinds = ['populationDeclineArea', 'declineConcernArea'] as const

export type RegionCategory = (typeof regionCategories)[number]
export type MegaRegion = (typeof megaRegions)[number]
export type DesignationKind = (typeof designationKinds)[number]

export const categoryNames: Record<RegionCategory, string> = {
  nonCapital: '비수도권(광역시 제외)',
  metropolitanDecline: '비수도권 광역시 인구감소·관심지역',
  capitalDecline: '수도권 인구감소·관심지역',
}

/** 5극3특. */
export const megaRegionNames: Record<MegaRegion, string> = {
  capital: '수도권',
  southeast: '동남권',
  daegyeong: '대경권',
  central: '중부권',
  honam: '호남권',
  gangwon: '강원',
  jeonbuk: '전북',
  jeju: '제주',
}

export const designationNames: Record<DesignationKind, string> = {
  populationDeclineArea: '인구감소지역',
  declineConcernArea: '인구감소관심지역',
}
