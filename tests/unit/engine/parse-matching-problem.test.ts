import { describe, expect, test } from 'vitest'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { certificateFile, certificateOfFile } from '@/engine/files/certificate-file'
import type { CertificateFile } from '@/engine/files/matching-file'
import { parseMatchingProblem } from '@/engine/files/parse-matching-problem'
import { readMatchingFile } from '@/engine/files/read-matching-file'
import { problemFile } from '@/engine/files/problem-file'
import { solveMatching } from '@/engine/solve-matching'
import { aProblem } from '../../support/matching-instances/problems'

const refusalOf = (over: object) => {
  const parsed = parseMatchingProblem({ ...problemFile(aProblem()), ...over })
  if (parsed.ok) throw new Error('was taken')
  return `${parsed.path}: ${parsed.message}`
}
const pairs = (region: unknown, partner: unknown, score: unknown) => ({ pairs: { region, partner, score } })

describe('reading a problem', () => {
  test('takes a good one, with columns as typed arrays and missing minimums as 0', () => {
    const parsed = parseMatchingProblem({
      ...problemFile(aProblem()),
      regions: [
        { id: 'R0', max: 2, kinds: { ministry: { max: 1 } } },
        { id: 'R1', max: 2 },
      ],
    })
    if (!parsed.ok) throw new Error(parsed.message)
    expect(parsed.problem.pairs.score).toEqual(Int32Array.from([10, 7, 5, 9, 1, 4]))
    expect(parsed.problem.places[0]).toEqual({ id: 'R0', min: 0, max: 2, kinds: { ministry: { min: 0, max: 1 } } })
  })

  test('takes a group of null as none, and typed columns', () => {
    const partners = aProblem().helpers.map((partner) => ({ ...partner, group: null }))
    const columns = pairs(Int32Array.from([0]), Int32Array.from([2]), Float64Array.from([-3]))
    const parsed = parseMatchingProblem({ ...problemFile(aProblem()), partners, ...columns })
    expect(parsed.ok && parsed.problem.helpers[0]!.group).toBe(undefined)
    expect(parsed.ok && parsed.problem.pairs.score[0]).toBe(-3)
  })

  test.each([
    [{ format: 'other/1' }, /^format: /],
    [{ regions: 3 }, /^regions: /],
    [{ regions: [{ id: 'a', min: 2, max: 1 }] }, /^regions\[0\]\.min: min is greater than max$/],
    [
      { regions: [{ id: 'a', min: 0, max: 1, kinds: { ministry: { min: 3, max: 1 } } }] },
      /^regions\[0\]\.kinds\.ministry\.min: min/,
    ],
    [{ partners: [{ id: 'a', kind: 'k', min: 1.5, max: 2 }] }, /^partners\[0\]\.min: /],
    [{ partners: [{ id: 'a', kind: 'k', min: 0, max: -1 }] }, /^partners\[0\]\.max: /],
    [
      { partners: [0, 1, 2].map((p) => ({ id: 'same', kind: `k${p}`, min: 0, max: 1 })) },
      /^partners\[1\]\.id: duplicate id same$/,
    ],
    [{ families: [{ side: 'region', of: 0, members: [], max: 1, minimum: 1 }] }, /^families\[0\]\.minimum: /],
    [{ groupMaxPerPlace: 1 }, /^groupMaxPerPlace: /],
    [{ notTogther: [[0, 1]] }, /^notTogther: /],
    [{ regions: [{ id: 'a', max: 1, kind: { ministry: { max: 1 } } }] }, /^regions\[0\]\.kind: /],
    [
      { regions: [{ id: 'a', max: 1, kinds: { ministry: { max: 1, mim: 1 } } }] },
      /^regions\[0\]\.kinds\.ministry\.mim: /,
    ],
    [
      { regions: [{ id: 'a', max: 1, kinds: { minister: { max: 1 } } }], ...pairs([0], [0], [1]) },
      /^regions\[0\]\.kinds\.minister: no partner/,
    ],
    [{ regions: [{ id: 'a', max: 1, kinds: [] }] }, /^regions\[0\]\.kinds: not an object/],
    [
      { kindGroups: { state: ['ministry', 'publicInstitutions'] } },
      /^kindGroups\.state\[1\]: no partner is of the kind/,
    ],
    [{ kindGroups: { company: ['ministry'] } }, /^kindGroups\.company: a kind bears the same name/],
    [{ changeBudget: -1 }, /^changeBudget: /],
    [pairs(0, [], []), /^pairs\.region: not an array$/],
    [pairs([0], [0, 1], [1]), /^pairs\.partner: 2 entries where pairs\.region has 1$/],
    [pairs([0], [0], []), /^pairs\.score: 0 entries where pairs\.region has 1$/],
    [pairs([0, 2], [0, 0], [1, 1]), /^pairs\.region\[1\]: 2 is not a region index below 2$/],
    [pairs([-1], [0], [1]), /^pairs\.region\[0\]: -1 is not/],
    [pairs([0], [3], [1]), /^pairs\.partner\[0\]: 3 is not a partner index below 3$/],
    [pairs([0], ['0'], [1]), /^pairs\.partner\[0\]: 0 is not/],
    [pairs([0], [0], [NaN]), /^pairs\.score\[0\]: NaN is not a whole number between -1000000 and 1000000$/],
    [pairs([0], [0], [1_000_001]), /^pairs\.score\[0\]: 1000001 is not/],
    [pairs([0], [0], [null]), /^pairs\.score\[0\]: null is not/],
    [pairs([0, 1, 0], [0, 0, 0], [1, 2, 3]), /^pairs\[2\]: duplicate pair \[0, 0\]$/],
    [{ pins: [[2, 0]] }, /^pins\[0\]: no region 2: there are 2$/],
    [{ pins: [[0, 3]] }, /^pins\[0\]: no partner 3: there are 3$/],
    [
      {
        ...pairs([0], [0], [1]),
        pins: [
          [0, 0],
          [0, 1],
        ],
      },
      /^pins\[1\]: pin on an absent pair \[0, 1\]$/,
    ],
    [
      {
        pins: [
          [0, 1],
          [0, 1],
        ],
      },
      /^pins\[1\]: duplicate pair \[0, 1\]$/,
    ],
    [{ keep: [[0, 9]] }, /^keep\[0\]: no partner 9/],
    [{ families: [{ side: 'partner', of: 3, members: [], max: 1 }] }, /^families\[0\]\.of: no partner 3$/],
    [{ families: [{ side: 'region', of: 2, members: [], max: 1 }] }, /^families\[0\]\.of: no region 2$/],
    [
      { families: [{ side: 'partner', of: 0, members: [0, 2], max: 1 }] },
      /^families\[0\]\.members\[1\]: no such index: 2 in all$/,
    ],
    [{ families: [{ side: 'region', of: 0, members: [1, 1], max: 1 }] }, /^families\[0\]\.members\[1\]: listed twice$/],
    [
      { families: [{ side: 'region', of: 0, members: [1], min: 2, max: 1 }] },
      /^families\[0\]\.min: min is greater than max$/,
    ],
    [{ notTogether: [[0, 3]] }, /^notTogether\[0\]: no such partner$/],
    [{ notTogether: [[1, 1]] }, /^notTogether\[0\]: a partner against itself$/],
    [{ kindGroups: { company: ['ministry'] } }, /^kindGroups\.company: a kind bears the same name$/],
  ])('refuses %j with its path', (over, refusal) => {
    expect(refusalOf(over)).toMatch(refusal)
  })

  test('a kept pair that is barred now is no fault', () => {
    const problem = { ...problemFile(aProblem()), ...pairs([0], [0], [1]), keep: [[1, 1]] }
    expect(parseMatchingProblem(problem).ok).toBe(true)
  })
})

describe('reading a file', () => {
  const text = JSON.stringify(problemFile(aProblem()))

  test('takes JSON', () => expect(readMatchingFile(text).ok).toBe(true))

  test('tells where a NaN stands, though JSON knows none', () => {
    const [path, message] = [/\[10,7,5/, '[10,NaN,5']
    expect(readMatchingFile(text.replace(path, message))).toMatchObject({ path: 'pairs.score[1]' })
    expect(readMatchingFile(text.replace('"max":2', '"max":Infinity'))).toMatchObject({ path: 'regions[0].max' })
  })

  test('says that it is no JSON', () => {
    for (const broken of ['', '{', text.slice(0, -5), `${text.slice(0, -2)},NaN`]) {
      expect(readMatchingFile(broken)).toMatchObject({ ok: false, path: '(file)' })
    }
  })
})

describe('a name of a kind', () => {
  const kindNames = ['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf']

  test.each(kindNames)('may be %s: its limit holds in the match and in the proof', (kind) => {
    const file = (group: string | undefined) =>
      `{"format":"sisterhood-matching/1","regions":[{"id":"R0","max":2,"kinds":{"${group ?? kind}":{"min":1,"max":1}}}],
      "partners":[{"id":"P0","kind":"${kind}","max":1},{"id":"P1","kind":"${kind}","max":1},{"id":"P2","kind":"company","max":1}],
      "pairs":{"region":[0,0,0],"partner":[0,1,2],"score":[5,6,1]}${group === undefined ? '' : `,"kindGroups":{"${group}":["${kind}"]}`}}`
    for (const group of [undefined, ...kindNames.filter((name) => name !== kind)]) {
      const parsed = readMatchingFile(file(group))
      if (!parsed.ok) throw new Error(parsed.message)
      const result = solveMatching(parsed.problem)
      expect(result).toMatchObject({ status: 'optimal', total: 7, certificate: { gap: 0 } })
      const stored = certificateOfFile(
        JSON.parse(JSON.stringify(certificateFile(result.certificate))) as CertificateFile,
      )
      expect(verifyCertificate(parsed.problem, { ...result, certificate: stored })).toEqual({ valid: true, gap: 0 })
    }
  })

  test('of the format may stand though no partner is of it', () => {
    const regions = [{ id: 'a', max: 1, kinds: { other: { max: 1 } } }]
    const pairsOfOne = pairs([0], [0], [1])
    expect(parseMatchingProblem({ ...problemFile(aProblem()), regions, ...pairsOfOne }).ok).toBe(true)
  })
})

test('a byte order mark before the text is no part of it', () => {
  expect(readMatchingFile(`\uFEFF${JSON.stringify(problemFile(aProblem()))}`).ok).toBe(true)
})
