/** 장성군 of 전라남도 장성군. */
export function shortRegionName(fullName: string): string {
  return fullName.trim().split(/\s+/).at(-1) ?? fullName
}

/** 장성 of 장성군; 동구 stays, since 동 alone says nothing. */
export function placeName(fullName: string): string {
  const name = shortRegionName(fullName)
  return name.length > 2 ? name.replace(/[시군구]$/, '') : name
}
