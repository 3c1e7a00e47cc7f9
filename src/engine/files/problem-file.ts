import type { MatchingProblem } from '../matching-problem'
import type { ProblemFile } from './matching-file'

/** A problem in the words of its file; columns and lists are shared, not copied. */
export function problemFile(problem: MatchingProblem): ProblemFile {
  const { name, places, helpers, pairs, groupMaxPerPlace, families, ...rest } = problem
  return {
    format: 'sisterhood-matching/1',
    name,
    regions: places,
    partners: helpers,
    pairs: { region: pairs.place, partner: pairs.helper, score: pairs.score },
    ...rest,
    ...(groupMaxPerPlace !== undefined && { groupMaxPerRegion: groupMaxPerPlace }),
    ...(families && {
      families: families.map(({ side, ...family }) => ({ ...family, side: side === 'helper' ? 'partner' : 'region' })),
    }),
  }
}

/** The problem of a file that was checked before (`readMatchingFile`) or written by us; nothing is checked again. */
export function problemOfFile(file: ProblemFile): MatchingProblem {
  const { format: _format, expected: _expected, name, regions, partners, pairs, ...others } = file
  const { groupMaxPerRegion, families, ...rest } = others
  return {
    name,
    places: regions,
    helpers: partners,
    pairs: { place: pairs.region, helper: pairs.partner, score: pairs.score },
    ...rest,
    ...(groupMaxPerRegion !== undefined && { groupMaxPerPlace: groupMaxPerRegion }),
    ...(families && {
      families: families.map(({ side, ...family }) => ({ ...family, side: side === 'partner' ? 'helper' : 'place' })),
    }),
  }
}
