import { koreanNumber } from '@/shared/korean-number'

export interface EditableRegion {
  readonly code: string
  readonly version: number
  readonly population: string | null
  readonly populationAsOf: string | null
  /** One a line. */
  readonly specialties: string
  readonly festivals: string
}

interface StoredRegion extends Pick<EditableRegion, 'code' | 'version' | 'populationAsOf'> {
  readonly population: number | null
  readonly features: readonly { readonly kind: string; readonly name: string }[]
}

/** A region as its form shows it. */
export function editableRegion({ code, version, population, populationAsOf, features }: StoredRegion): EditableRegion {
  const linesOf = (wanted: 'specialty' | 'festival') =>
    features
      .filter(({ kind }) => kind === wanted)
      .map(({ name }) => name)
      .join('\n')
  return {
    code,
    version,
    population: population === null ? null : koreanNumber(population),
    populationAsOf,
    specialties: linesOf('specialty'),
    festivals: linesOf('festival'),
  }
}
