import { z } from 'zod'
import type { MatchingProblem, PairIndex } from '../matching-problem'
import { checkPairColumns } from './check-pair-columns'
import type { ExpectedAnswer, ProblemFile } from './matching-file'
import { problemOfFile } from './problem-file'

const index = z.int().min(0)
const count = z.int().min(0).max(1_000_000_000)
const range = z.strictObject({ min: count.default(0), max: count })
const noMoreThanMax = { message: 'min is greater than max', path: ['min'] }
const ordered = (value: { min?: number; max: number }) => (value.min ?? 0) <= value.max

/** Values by name, whatever the name: a kind may be called `constructor` or `__proto__`. */
const named = <Value>(value: z.ZodType<Value>) =>
  z.custom<object>(isObject, { message: 'not an object' }).transform((input, context) => {
    const read = Object.create(null) as Record<string, Value>
    for (const [name, entry] of Object.entries(input)) {
      const parsed = value.safeParse(entry)
      if (parsed.success) read[name] = parsed.data
      else for (const issue of parsed.error.issues) context.addIssue({ ...issue, path: [name, ...issue.path] })
    }
    return read as Readonly<Record<string, Value>>
  })

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

const shape = z.strictObject({
  format: z.literal('sisterhood-matching/1'),
  name: z.string().default(''),
  regions: z.array(
    range
      .extend({ id: z.string(), kinds: named(range.refine(ordered, noMoreThanMax)).optional() })
      .refine(ordered, noMoreThanMax),
  ),
  partners: z.array(
    range
      .extend({
        id: z.string(),
        kind: z.string(),
        group: z
          .string()
          .nullish()
          .transform((group) => group ?? undefined),
      })
      .refine(ordered, noMoreThanMax),
  ),
  pairs: z.strictObject({ region: z.custom<unknown>(), partner: z.custom<unknown>(), score: z.custom<unknown>() }),
  pins: z.array(z.tuple([index, index])).optional(),
  keep: z.array(z.tuple([index, index])).optional(),
  changeBudget: count.optional(),
  kindGroups: named(z.array(z.string())).optional(),
  groupMaxPerRegion: count.optional(),
  families: z
    .array(
      z
        .strictObject({
          side: z.enum(['partner', 'region']),
          of: index,
          members: z.array(index),
          min: count.optional(),
          max: count,
        })
        .refine(ordered, noMoreThanMax),
    )
    .optional(),
  notTogether: z.array(z.tuple([index, index])).optional(),
  expected: z.looseObject({ status: z.string(), total: z.number().optional() }).optional(),
})

/** Kinds of the format, which a round may speak of though none of its partners is of them. */
const formatKinds = ['ministry', 'publicInstitution', 'company', 'other']

export type ParsedProblem =
  { ok: true; problem: MatchingProblem; expected?: ExpectedAnswer } | { ok: false; path: string; message: string }

/**
 * Reads a decoded `sisterhood-matching/1` file. Refuses, with the path, what is not of the format: wrong indices,
 * min above max, duplicate pairs, scores that are not whole numbers, pins on absent pairs, and every word that is not
 * understood, since it may have meant a limit: unknown keys, kinds that no partner is of. Cost: one pass over the pairs.
 */
export function parseMatchingProblem(input: unknown): ParsedProblem {
  const parsed = shape.safeParse(input)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path
    return { ok: false, path: pathOf(path), message: issue.message }
  }
  const { regions, partners } = parsed.data
  const repeated = repeatedId(regions, 'regions') ?? repeatedId(partners, 'partners')
  if (repeated) return { ok: false, ...repeated }
  const checked = checkPairColumns(parsed.data.pairs, regions.length, partners.length)
  if ('path' in checked) return { ok: false, ...checked }
  const file: ProblemFile = { ...parsed.data, pairs: checked.columns }
  const wrong = wrongReference(file, checked.has)
  if (wrong) return { ok: false, ...wrong }
  return { ok: true, problem: problemOfFile(file), ...(file.expected && { expected: file.expected }) }
}

interface Wrong {
  path: string
  message: string
}

function wrongReference(problem: ProblemFile, has: (pair: PairIndex) => boolean): Wrong | undefined {
  const regionCount = problem.regions.length
  const partnerCount = problem.partners.length
  for (const name of ['pins', 'keep'] as const) {
    const list = problem[name] ?? []
    const seen = new Set<number>()
    for (const [at, pair] of list.entries()) {
      const path = `${name}[${at}]`
      if (pair[0] >= regionCount) return { path, message: `no region ${pair[0]}: there are ${regionCount}` }
      if (pair[1] >= partnerCount) return { path, message: `no partner ${pair[1]}: there are ${partnerCount}` }
      if (name === 'pins' && !has(pair)) return { path, message: `pin on an absent pair [${pair.join(', ')}]` }
      const key = pair[0] * partnerCount + pair[1]
      if (seen.has(key)) return { path, message: `duplicate pair [${pair.join(', ')}]` }
      seen.add(key)
    }
  }
  for (const [at, family] of (problem.families ?? []).entries()) {
    const [owners, members] = family.side === 'partner' ? [partnerCount, regionCount] : [regionCount, partnerCount]
    if (family.of >= owners) return { path: `families[${at}].of`, message: `no ${family.side} ${family.of}` }
    const wrong = family.members.findIndex((member) => member >= members)
    if (wrong >= 0) return { path: `families[${at}].members[${wrong}]`, message: `no such index: ${members} in all` }
    const twice = family.members.findIndex((member, at) => family.members.indexOf(member) !== at)
    if (twice >= 0) return { path: `families[${at}].members[${twice}]`, message: 'listed twice' }
  }
  for (const [at, [one, other]] of (problem.notTogether ?? []).entries()) {
    if (one >= partnerCount || other >= partnerCount) return { path: `notTogether[${at}]`, message: 'no such partner' }
    if (one === other) return { path: `notTogether[${at}]`, message: 'a partner against itself' }
  }
  return wrongKind(problem)
}

function wrongKind({ regions, partners, kindGroups = {} }: ProblemFile): Wrong | undefined {
  const kinds = new Set(partners.map(({ kind }) => kind))
  const known = new Set([...kinds, ...formatKinds])
  for (const [name, members] of Object.entries(kindGroups)) {
    if (kinds.has(name)) return { path: `kindGroups.${name}`, message: 'a kind bears the same name' }
    const at = members.findIndex((member) => !known.has(member))
    if (at >= 0) return { path: `kindGroups.${name}[${at}]`, message: `no partner is of the kind ${members[at]}` }
    known.add(name)
  }
  for (const [at, region] of regions.entries()) {
    const unknown = Object.keys(region.kinds ?? {}).find((name) => !known.has(name))
    if (unknown === undefined) continue
    const message = 'no partner is of this kind, and no kind group bears the name'
    return { path: `regions[${at}].kinds.${unknown}`, message }
  }
  return undefined
}

function repeatedId(list: readonly { id: string }[], name: string): Wrong | undefined {
  const seen = new Set<string>()
  for (const [at, { id }] of list.entries()) {
    if (seen.has(id)) return { path: `${name}[${at}].id`, message: `duplicate id ${id}` }
    seen.add(id)
  }
  return undefined
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at ? `.${String(step)}` : String(step)))
    .join('')
}
