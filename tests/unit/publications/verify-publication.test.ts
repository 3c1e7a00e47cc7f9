import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PublicationResult } from '@/modules/publications/domain/publication-result'
import type { ProblemJson } from '@/modules/publications/domain/sealed-pairs'
import { canonicalJson } from '@/shared/canonical-json'
import { aPublication, bytesOf, filesOf, hashOf, outcomesOf } from '../../support/publication-files'
import { aCalculation, aLargeCalculation } from '../../support/scoring-facts'

type Changed = { problem?: (problem: ProblemJson) => object; result?: (result: PublicationResult) => object }

let made: Awaited<ReturnType<typeof aPublication>>

beforeAll(async () => {
  made = await aPublication(aCalculation())
})

/** What a portal that cheats would publish: changed contents with fingerprints to match. */
function cheated({ problem = (same) => same, result = (same) => same }: Changed) {
  const problemText = canonicalJson(problem(JSON.parse(made.texts.problem) as ProblemJson))
  const changed = result({ ...(JSON.parse(made.texts.result) as PublicationResult), problemHash: hashOf(problemText) })
  return filesOf({ problem: problemText, result: canonicalJson(changed) })
}
const lastOf = async (files: Parameters<typeof outcomesOf>[0]) => (await outcomesOf(files)).at(-1)!

describe('a publication with public wishes', () => {
  test('passes eight checks, and the problem is the one of the run, byte by byte', async () => {
    const outcomes = await outcomesOf(filesOf(made.texts))
    expect(made.status).toBe('optimal')
    expect(outcomes.map(({ name, passed }) => [name, passed])).toEqual(
      ['problem', 'result', 'regions', 'kinds', 'partners', 'decisions', 'total', 'optimum'].map((name) => [
        name,
        true,
      ]),
    )
    expect(outcomes.at(-1)).toMatchObject({ gap: 0, sentence: expect.stringContaining('차이 0') })
    expect(made.texts.problem).toBe(made.problemText)
  })

  test('passes just the same from gzipped files', async () => {
    const zipped = (text: string) => new Uint8Array(gzipSync(text))
    const files = filesOf(made.texts, { problem: zipped(made.texts.problem), result: zipped(made.texts.result) })
    expect((await outcomesOf(files)).every(({ passed }) => passed)).toBe(true)
  })

  test('fails at the fingerprint, in a sentence that says what to do, when any byte of either file changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('problem', 'result') as fc.Arbitrary<'problem' | 'result'>,
        fc.boolean(),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (which, isZipped, position, change) => {
          const bytes = isZipped ? new Uint8Array(gzipSync(made.texts[which])) : bytesOf(made.texts[which])
          bytes[position % bytes.length]! ^= change
          const last = await lastOf(filesOf(made.texts, { [which]: bytes }))
          const name = which === 'problem' ? '입력 자료' : '매칭 결과'
          expect(last).toMatchObject({
            name: which,
            passed: false,
            sentence: `${name}의 지문이 다릅니다. 내려받은 파일이 바뀌었을 수 있으니 다시 받아 확인해 주세요.`,
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  test('fails when a pair is dropped, moved, doubled or invented, even with fingerprints to match', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), async (which, region, partner) => {
        const last = await lastOf(
          cheated({
            result: (result) => {
              const at = which % result.pairs.length
              const moved = [region % result.regions.length, partner % result.partners.length] as [number, number]
              if (String(moved) === String(result.pairs[at])) return { ...result, pairs: result.pairs.slice(1) }
              return { ...result, pairs: result.pairs.with(at, moved) }
            },
          }),
        )
        // Another match may meet every limit; then it is worth less, and the proof does not fit it.
        expect(last.passed).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  test('fails when the total or a chosen score is another, and says both sums', async () => {
    const off = await lastOf(cheated({ result: (result) => ({ ...result, total: result.total + 1 }) }))
    expect(off).toMatchObject({ name: 'total', passed: false })
    const [first] = (JSON.parse(made.texts.result) as PublicationResult).pairs
    const scored = await lastOf(
      cheated({
        problem: ({ pairs, ...problem }) => {
          const at = pairs.region.findIndex(
            (region, place) => region === first![0] && pairs.partner[place] === first![1],
          )
          return { ...problem, pairs: { ...pairs, score: pairs.score.with(at, pairs.score[at]! + 1) } }
        },
      }),
    )
    expect(scored).toMatchObject({ name: 'total', passed: false, sentence: expect.stringMatching(/점인데 결과에는/) })
  })

  test('fails when a better pair is hidden among those not chosen', async () => {
    const last = await lastOf(
      cheated({
        problem: ({ pairs, ...problem }) => {
          const chosen = new Set((JSON.parse(made.texts.result) as PublicationResult).pairs.map(String))
          const at = pairs.region.findIndex((region, place) => !chosen.has(`${region},${pairs.partner[place]}`))
          return { ...problem, pairs: { ...pairs, score: pairs.score.with(at, 10_000) } }
        },
      }),
    )
    expect(last).toMatchObject({ name: 'optimum', passed: false })
  })

  test('fails when one price is another: the gap then is not the one that was claimed', async () => {
    const priced = (JSON.parse(made.texts.result) as PublicationResult).certificate!.potentials
    for (const side of ['region', 'partner'] as const) {
      for (const at of priced[side].keys()) {
        const last = await lastOf(
          cheated({
            result: ({ certificate, ...result }) => {
              const potentials = { ...priced, [side]: priced[side].with(at, priced[side][at]! - 5_000_000_000_000) }
              return { ...result, certificate: { ...certificate!, potentials } }
            },
          }),
        )
        expect(last).toMatchObject({ name: 'optimum', passed: false })
      }
    }
  })

  test('does not believe a gap that nothing explains, and tells an explained one with its reason', async () => {
    const gapped = (fairness: 'total' | 'floor') =>
      lastOf(
        cheated({
          problem: ({ pairs, ...problem }) => ({ ...problem, pairs }),
          result: ({ certificate, rules, ...result }) => {
            const potentials = {
              ...certificate!.potentials,
              partner: certificate!.potentials.partner.map(() => 10_000),
            }
            return { ...result, rules: { ...rules, fairness }, certificate: { ...certificate!, potentials, gap: 0 } }
          },
        }),
      )
    const claimed = Number(/the gap is ([\d.]+)/.exec((await gapped('total')).sentence)![1])
    const honest = (fairness: 'total' | 'floor') =>
      lastOf(
        cheated({
          result: ({ certificate, rules, ...result }) => {
            const potentials = {
              ...certificate!.potentials,
              partner: certificate!.potentials.partner.map(() => 10_000),
            }
            const proof = { ...certificate!, potentials, gap: claimed }
            return { ...result, rules: { ...rules, fairness }, certificate: proof }
          },
        }),
      )
    expect(await honest('total')).toMatchObject({
      passed: false,
      sentence: expect.stringContaining('더 높은 합이 있을 수'),
    })
    const fair = await honest('floor')
    expect(fair).toMatchObject({ passed: true, gap: claimed })
    expect(fair.sentence).toContain('가장 낮은 지역을 먼저')
  })

  test('names the region, the partner and the kind that is out of range', async () => {
    const tight = (range: object) => (problem: ProblemJson) => ({
      ...problem,
      regions: problem.regions.map((region, at) => (at === 0 ? { ...region, ...range } : region)),
    })
    expect(await lastOf(cheated({ problem: tight({ min: 9, max: 9 }) }))).toMatchObject({
      name: 'regions',
      sentence: expect.stringMatching(/^전라남도 46000: \d곳입니다\. 9곳이어야/),
    })
    expect(await lastOf(cheated({ problem: tight({ kinds: { ministry: { min: 3, max: 3 } } }) }))).toMatchObject({
      name: 'kinds',
      sentence: expect.stringContaining('중앙행정기관 1곳'),
    })
    const idle = (problem: ProblemJson) => ({
      ...problem,
      partners: problem.partners.map((partner) => ({ ...partner, min: 0, max: 0 })),
    })
    expect(await lastOf(cheated({ problem: idle }))).toMatchObject({ name: 'partners', passed: false })
  })

  test('counts pins, pairs that may not be, partners kept apart, groups and standing pairs that end', async () => {
    const { pairs } = JSON.parse(made.texts.result) as PublicationResult
    const chosen = pairs[0]!
    const mate = pairs.find(([region, partner]) => region === chosen[0] && partner !== chosen[1])!
    const other = (JSON.parse(made.texts.problem) as ProblemJson).partners.findIndex(
      (_, partner) => !pairs.some(([region, own]) => region === chosen[0] && own === partner),
    )
    const grouped = (problem: ProblemJson) => ({
      ...problem,
      groupMaxPerRegion: 1,
      partners: problem.partners.map((partner, at) =>
        at === chosen[1] || at === mate[1] ? { ...partner, group: 'G' } : partner,
      ),
    })
    const changes: readonly (readonly [(problem: ProblemJson) => object, string])[] = [
      [(problem) => ({ ...problem, pins: [[chosen[0], other]] }), '고정한 쌍이 빠져'],
      [(problem) => ({ ...problem, notTogether: [[chosen[1], mate[1]]] }), '함께 둘 수 없는'],
      [grouped, '기업집단'],
      [
        (problem) => ({ ...problem, families: [{ side: 'partner', of: chosen[1], members: [chosen[0]], max: 0 }] }),
        '묶음',
      ],
      [(problem) => ({ ...problem, keep: [[chosen[0], other]], changeBudget: 0 }), '끝나는 기존 결연'],
      [
        ({ pairs: columns, ...problem }) => {
          const kept = columns.region.flatMap((region, at) =>
            region === chosen[0] && columns.partner[at] === chosen[1] ? [] : [at],
          )
          const of = (column: readonly number[]) => kept.map((at) => column[at])
          return {
            ...problem,
            pairs: { region: of(columns.region), partner: of(columns.partner), score: of(columns.score) },
          }
        },
        '제외된 쌍',
      ],
    ]
    for (const [problem, sentence] of changes)
      expect(await lastOf(cheated({ problem }))).toMatchObject({
        name: 'decisions',
        passed: false,
        sentence: expect.stringContaining(sentence),
      })
  })

  test('refuses files that are no problem, no result, or of another match', async () => {
    const fingerprints = (text: string) => ({ text: hashOf(text), file: '' })
    for (const text of ['', '{', '[]', '{"format":"sisterhood-matching/1"}']) {
      const ours = filesOf(made.texts).fingerprints
      const problem = { problem: bytesOf(text), fingerprints: { ...ours, problem: fingerprints(text) } }
      expect(await lastOf(filesOf(made.texts, problem))).toMatchObject({ name: 'problem', passed: false })
      const result = { result: bytesOf(text), fingerprints: { ...ours, result: fingerprints(text) } }
      expect(await lastOf(filesOf(made.texts, result))).toMatchObject({ name: 'result', passed: false })
    }
    const other = await aPublication(aLargeCalculation())
    expect(await lastOf(filesOf({ problem: made.texts.problem, result: other.texts.result }))).toMatchObject({
      name: 'result',
      sentence: '매칭 결과가 다른 입력 자료로 만든 것입니다.',
    })
  })
})
