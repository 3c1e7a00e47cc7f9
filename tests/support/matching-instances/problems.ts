import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { MatchingProblem } from '@/engine/matching-problem'
import { readMatchingFile } from '@/engine/files/read-matching-file'

/** Two places and three helpers, all pairs offered; show in a test only what it is about. */
export function aProblem(over: Partial<MatchingProblem> = {}): MatchingProblem {
  return {
    name: 'small',
    places: [
      { id: 'R0', min: 1, max: 2 },
      { id: 'R1', min: 1, max: 2 },
    ],
    helpers: [
      { id: 'P0', kind: 'ministry', min: 0, max: 1 },
      { id: 'P1', kind: 'publicInstitution', min: 0, max: 1 },
      { id: 'P2', kind: 'company', min: 0, max: 2 },
    ],
    pairs: offered([
      [10, 7, 5],
      [9, 1, 4],
    ]),
    ...over,
  }
}

/** Columns from a table of scores, one row a place; null is a barred pair. */
export function offered(table: readonly (readonly (number | null)[])[]): MatchingProblem['pairs'] {
  const entries = table.flatMap((row, place) => row.map((score, helper) => ({ place, helper, score })))
  const present = entries.filter((entry): entry is typeof entry & { score: number } => entry.score !== null)
  return {
    place: present.map(({ place }) => place),
    helper: present.map(({ helper }) => helper),
    score: present.map(({ score }) => score),
  }
}

/** One of the instances of this folder, with its known answer. */
export function readInstanceFile(name: string) {
  const small = name.startsWith('fails/')
  const bytes = readFileSync(new URL(`./${name}.json${small ? '' : '.gz'}`, import.meta.url))
  const parsed = readMatchingFile((small ? bytes : gunzipSync(bytes)).toString('utf8'))
  if (!parsed.ok) throw new Error(`${name}: ${parsed.path}: ${parsed.message}`)
  return parsed
}

export const readInstance = (name: string): MatchingProblem => readInstanceFile(name).problem
