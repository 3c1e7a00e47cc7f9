export function embeddedTemplate(): string
export function cloneEmbedded(target: string): void
