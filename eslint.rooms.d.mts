export const river: readonly string[]
export const rooms: readonly object[]
export const domainRooms: Readonly<Record<string, readonly string[]>>
export const roomOrder: readonly { readonly files: readonly string[]; readonly forbidden: readonly string[] }[]
export declare const machineTime: Readonly<Record<string, string>>
