/** Two or three letters for a cell of the map: 해운대구 → 해운대, 중구 → 중구. */
export const tileLabel = (name: string): string => (name.length > 2 ? name.replace(/[시군구]$/, '') : name)
