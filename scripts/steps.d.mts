export const root: string
export function fingerprint(names: readonly string[]): string
