export const displaySizes = ['90', '100', '110', '130', '150'] as const
export const displayModes = ['standard', 'high-contrast'] as const

export type DisplaySize = (typeof displaySizes)[number]
export type DisplayMode = (typeof displayModes)[number]

export interface Display {
  size: DisplaySize
  mode: DisplayMode
}

export const displayCookie = 'display'

/** Reads "110.high-contrast"; whatever is not a known choice is the usual one. */
export function parseDisplay(value: string | undefined): Display {
  const [size, mode] = (value ?? '').split('.')
  return {
    size: displaySizes.find((known) => known === size) ?? '100',
    mode: displayModes.find((known) => known === mode) ?? 'standard',
  }
}

export const formatDisplay = ({ size, mode }: Display): string => `${size}.${mode}`
