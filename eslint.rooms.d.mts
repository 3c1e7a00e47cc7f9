export const river: readonly string[]
export const rooms: object
