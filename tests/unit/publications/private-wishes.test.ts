import { beforeAll, describe, expect, test } from 'vitest'
import type { PublicationResult } from '@/modules/publications/domain/publication-result'
import { type ProblemJson, saltText, sealText } from '@/modules/publications/domain/sealed-pairs'
import { saltOf, sealerOf } from '@/modules/publications/server/seal-pairs'
import { sealerWith } from '@/modules/publications/domain/digest'
import { canonicalJson } from '@/shared/canonical-json'
import { aPublication, bytesOf, filesOf, hashOf, outcomesOf, secretOfTests } from '../../support/publication-files'
import { aCalculation } from '../../support/scoring-facts'

let made: Awaited<ReturnType<typeof aPublication>>
let full: ProblemJson

beforeAll(async () => {
  made = await aPublication(aCalculation(), secretOfTests)
  full = JSON.parse(made.problemText) as ProblemJson
})

const pairAt = (at: number) => ({
  regionId: full.regions[full.pairs.region[at]!]!.id,
  partnerId: full.partners[full.pairs.partner[at]!]!.id,
  score: full.pairs.score[at]!,
})
const revealed = (at: number) => ({ ...pairAt(at), salt: saltOf(secretOfTests, pairAt(at)) })
const namesAndVerdicts = async (files: Parameters<typeof outcomesOf>[0]) =>
  (await outcomesOf(files)).map(({ name, passed }) => `${name} ${passed}`)
const fullFiles = () => ({ problem: made.problemText, certificate: made.match.certificate, secret: secretOfTests })

describe('a publication with private wishes', () => {
  test('lets anyone check the limits, and says nothing of scores', async () => {
    expect(await namesAndVerdicts(filesOf(made.texts, { wishesPublic: false }))).toEqual([
      'problem true',
      'result true',
      'regions true',
      'kinds true',
      'partners true',
      'decisions true',
      'reveals true',
    ])
  })

  test('holds no score, no rank, no price and no certificate anywhere', () => {
    const { pairs, ...open } = JSON.parse(made.texts.problem) as ProblemJson & { pairs: { seal: string[] } }
    expect(Object.keys(pairs).sort()).toEqual(['partner', 'region', 'seal'])
    expect(pairs.seal).toHaveLength(full.pairs.score.length)
    expect(new Set(pairs.seal).size).toBe(pairs.seal.length)
    expect(pairs.seal.every((seal) => /^[0-9a-f]{64}$/.test(seal))).toBe(true)
    const { pairs: _scores, format: _format, ...rest } = full
    expect(open).toEqual({ ...rest, format: 'sisterhood-matching-sealed/1' })
    const keys = Object.values(made.texts).flatMap((text) => [...text.matchAll(/"(\w+)":/g)].map(([, key]) => key!))
    for (const telling of ['score', 'scores', 'parts', 'rank', 'salt', 'secret', 'certificate', 'potentials', 'levels'])
      expect(keys).not.toContain(telling)
    expect(made.texts.result).not.toContain(secretOfTests)
  })

  test('equal scores do not look alike, and neither do those of another round', () => {
    const one = sealerOf(secretOfTests)
    const other = sealerOf('6b'.repeat(32))
    const pair = pairAt(0)
    expect(one(pair)).not.toBe(one({ ...pair, partnerId: pairAt(1).partnerId }))
    expect(one(pair)).not.toBe(other(pair))
  })

  test('seals can be opened with nothing but SHA-256, by the words of decision 008', () => {
    const { pairs } = JSON.parse(made.texts.problem) as { pairs: { seal: string[] } }
    const { regionId, partnerId, score, salt } = revealed(5)
    expect(sealText(salt, { regionId, partnerId, score })).toBe(`["${salt}","${regionId}","${partnerId}",${score}]`)
    expect(saltText({ regionId, partnerId })).toBe(`["${regionId}","${partnerId}"]`)
    expect(pairs.seal[5]).toBe(hashOf(`["${salt}","${regionId}","${partnerId}",${score}]`))
  })

  test('the browser seals like the server', async () => {
    const browser = await sealerWith(secretOfTests)
    for (const at of [0, 7, 30]) expect(await browser(pairAt(at))).toBe(sealerOf(secretOfTests)(pairAt(at)))
  })

  test('a revealed pair matches its seal; another score, another salt or another pair does not', async () => {
    const last = async (reveals: readonly ReturnType<typeof revealed>[]) =>
      (await outcomesOf(filesOf(made.texts, { wishesPublic: false, reveals }))).at(-1)!
    expect(await last([revealed(0), revealed(9)])).toMatchObject({ name: 'reveals', passed: true })
    for (const wrong of [
      { ...revealed(0), score: revealed(0).score + 1 },
      { ...revealed(0), salt: revealed(1).salt },
      { ...revealed(0), partnerId: revealed(1).partnerId },
      { ...revealed(0), regionId: '99999' },
    ])
      expect(await last([revealed(3), wrong])).toMatchObject({ name: 'reveals', passed: false })
  })

  test('the auditor opens every seal and proves the optimum from the full files', async () => {
    const outcomes = await outcomesOf(filesOf(made.texts, { wishesPublic: false, full: fullFiles() }))
    expect(outcomes.map(({ name, passed }) => `${name} ${passed}`).slice(-4)).toEqual([
      'reveals true',
      'seals true',
      'total true',
      'optimum true',
    ])
    expect(outcomes.at(-1)!.gap).toBe(0)
  })

  test('the auditor notices full files that are not those that were sealed', async () => {
    const changed = canonicalJson({ ...full, pairs: { ...full.pairs, score: full.pairs.score.with(3, 1) } })
    const { potentials } = made.match.certificate
    const cases = [
      [{ ...fullFiles(), problem: changed }, 'seals'],
      [{ ...fullFiles(), secret: '6b'.repeat(32) }, 'seals'],
      [{ ...fullFiles(), problem: '{' }, 'seals'],
      [{ ...fullFiles(), certificate: {} }, 'seals'],
      [
        {
          ...fullFiles(),
          certificate: {
            ...made.match.certificate,
            potentials: { ...potentials, region: potentials.region.map(() => 9) },
          },
        },
        'optimum',
      ],
    ] as const
    for (const [files, name] of cases)
      expect((await outcomesOf(filesOf(made.texts, { wishesPublic: false, full: files }))).at(-1)).toMatchObject({
        name,
        passed: false,
      })
  })

  test('cannot be passed off as a public one, nor a public one as private', async () => {
    const last = async (files: Parameters<typeof outcomesOf>[0]) => (await outcomesOf(files)).at(-1)!
    expect(await last(filesOf(made.texts))).toMatchObject({ name: 'problem', passed: false })
    const open = await aPublication(aCalculation())
    expect(await last(filesOf(open.texts, { wishesPublic: false }))).toMatchObject({ name: 'problem', passed: false })
    const result = canonicalJson({ ...(JSON.parse(made.texts.result) as PublicationResult), wishes: 'public' })
    expect(await last(filesOf({ ...made.texts, result }, { wishesPublic: false }))).toMatchObject({ name: 'result' })
  })

  test('fails when any one seal changes', async () => {
    const at = made.texts.problem.indexOf('"seal":["') + 20
    const changed = `${made.texts.problem.slice(0, at)}${made.texts.problem[at] === 'a' ? 'b' : 'a'}${made.texts.problem.slice(at + 1)}`
    const [first] = await outcomesOf(filesOf(made.texts, { wishesPublic: false, problem: bytesOf(changed) }))
    expect(first).toMatchObject({ name: 'problem', passed: false })
  })
})
