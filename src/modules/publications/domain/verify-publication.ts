import { z } from 'zod'
import type { MatchingProblem } from '@/engine/matching-problem'
import { withParticle } from '@/shared/korean-particle'
import { readMatchingFile } from '@/engine/files/read-matching-file'
import { parseMatchingProblem } from '@/engine/files/parse-matching-problem'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { certificateOfFile } from '@/engine/files/certificate-file'
import { type CheckName, type CheckOutcome, checksOf } from './checks'
import { sealOf, sealerWith, sha256Of } from './digest'
import {
  type CountFinding,
  type GapReason,
  checkDecisions,
  countKinds,
  countPartners,
  countRegions,
  reasonsForGap,
  sumScores,
} from './feasibility'
import { kindName } from './kind-name'
import { type PublicationResult, publicationResult } from './publication-result'
import { type Fingerprint, readPublishedFile } from './published-file'
import { type ProblemJson, sealProblem, sealedFormat } from './sealed-pairs'
import { koreanNumber } from '@/shared/korean-number'

type Bytes = Uint8Array<ArrayBuffer>

/** A score opened after publication, with the salt that ties it to its seal. */
export interface RevealedPair {
  readonly regionId: string
  readonly partnerId: string
  readonly score: number
  readonly salt: string
}

/** What only the auditor gets where wishes are private. */
export interface FullFiles {
  readonly problem: string
  readonly certificate: unknown
  readonly secret: string
}

export interface PublishedFiles {
  readonly problem: Bytes
  readonly result: Bytes
  readonly fingerprints: { readonly problem: Fingerprint; readonly result: Fingerprint }
  readonly wishesPublic: boolean
  readonly reveals?: readonly RevealedPair[]
  readonly full?: FullFiles
  readonly clock: () => number
}

/** What a check finds wrong, in a sentence. */
class Fault extends Error {}

interface Found {
  problemText: string
  problem: MatchingProblem
  seals: ReadonlyMap<string, string>
  result: PublicationResult
  gap?: number
}

/**
 * Checks a publication without the portal's word: fingerprints, every limit, the sum, and that no other match is worth more.
 * Gives one outcome after another; the first that fails ends it. Pure but for Web Crypto; runs in a browser and in Node.
 */
export async function* verifyPublication(files: PublishedFiles): AsyncGenerator<CheckOutcome, void> {
  const found = {} as Found
  for (const name of checksOf(files.wishesPublic, files.full !== undefined)) {
    const began = files.clock()
    let outcome: Pick<CheckOutcome, 'passed' | 'sentence'>
    try {
      outcome = { passed: true, sentence: await checks[name](files, found) }
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      outcome = { passed: false, sentence: error.message }
    }
    const gap = name === 'optimum' && found.gap !== undefined ? { gap: found.gap } : {}
    yield { name, ...outcome, ms: files.clock() - began, ...gap }
    if (!outcome.passed) return
  }
}

type Check = (files: PublishedFiles, found: Found) => string | Promise<string>

const differs = (name: string) =>
  new Fault(`${name}의 지문이 다릅니다. 내려받은 파일이 바뀌었을 수 있으니 다시 받아 확인해 주세요.`)

async function textOf(bytes: Bytes, fingerprint: Fingerprint, name: string): Promise<string> {
  const text = await readPublishedFile(bytes, fingerprint)
  if (text === null) throw differs(name)
  return text
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Fault(`${withParticle(name, '을/를')} 읽을 수 없습니다.`)
    throw error
  }
}

const sealedShape = z.object({
  format: z.literal(sealedFormat),
  pairs: z.object({ region: z.array(z.int()), partner: z.array(z.int()), seal: z.array(z.string()) }),
})

function readProblem(text: string, wishesPublic: boolean): Pick<Found, 'problem' | 'seals'> {
  if (wishesPublic) {
    const parsed = readMatchingFile(text)
    if (!parsed.ok) throw new Fault(`입력 자료를 읽을 수 없습니다(${parsed.path}: ${parsed.message}).`)
    return { problem: parsed.problem, seals: new Map() }
  }
  const json = jsonOf(text, '입력 자료')
  const sealed = sealedShape.safeParse(json)
  if (!sealed.success) throw new Fault('입력 자료에 점수의 봉인이 없습니다.')
  const { region, partner, seal } = sealed.data.pairs
  if (seal.length !== region.length) throw new Fault('입력 자료에 점수의 봉인이 모자랍니다.')
  // Limits are counted on the same reader; the scores behind the seals are not known and stand at 0.
  const pairs = { region, partner, score: new Array<number>(seal.length).fill(0) }
  const parsed = parseMatchingProblem({ ...(json as object), format: 'sisterhood-matching/1', pairs })
  if (!parsed.ok) throw new Fault(`입력 자료를 읽을 수 없습니다(${parsed.path}: ${parsed.message}).`)
  return { problem: parsed.problem, seals: new Map(seal.map((value, at) => [`${region[at]} ${partner[at]}`, value])) }
}

function readResult(text: string, problemHash: string, { problem }: Found, wishesPublic: boolean): PublicationResult {
  const parsed = publicationResult.safeParse(jsonOf(text, '매칭 결과'))
  if (!parsed.success) throw new Fault(`매칭 결과를 읽을 수 없습니다(${parsed.error.issues[0]!.path.join('.')}).`)
  const result = parsed.data
  if (result.problemHash !== problemHash || result.wishes !== (wishesPublic ? 'public' : 'private'))
    throw new Fault('매칭 결과가 다른 입력 자료로 만든 것입니다.')
  const { places: regions, helpers: partners } = problem
  const isSame =
    result.regions.length === regions.length &&
    result.partners.length === partners.length &&
    result.regions.every(({ id }, at) => id === regions[at]!.id) &&
    result.partners.every(({ id, kind }, at) => id === partners[at]!.id && kind === partners[at]!.kind)
  if (!isSame) throw new Fault('매칭 결과의 지역과 기관이 입력 자료와 다릅니다.')
  const keys = new Set(result.pairs.map(String))
  const isOutside = result.pairs.some(([region, partner]) => region >= regions.length || partner >= partners.length)
  if (isOutside || keys.size !== result.pairs.length)
    throw new Fault('매칭 결과에 없는 쌍이나 두 번 적힌 쌍이 있습니다.')
  return result
}

const spread = ({ least, most }: CountFinding) =>
  least === most ? koreanNumber(most) : `${koreanNumber(least)}~${koreanNumber(most)}`

function assertCounts(finding: CountFinding, nameOf: (place: number) => string, unit: string): void {
  const { broken } = finding
  if (!broken) return
  const { min, max } = broken.range
  const kind = broken.kind ? ` ${kindName(broken.kind)}` : ''
  const limits = min === max ? `${koreanNumber(min)}${unit}` : `${koreanNumber(min)}~${koreanNumber(max)}${unit}`
  throw new Fault(`${nameOf(broken.place)}:${kind} ${koreanNumber(broken.count)}${unit}입니다. ${limits}이어야 합니다.`)
}

const brokenDecisions = {
  absent: '제외된 쌍이 들어 있습니다.',
  pin: '고정한 쌍이 빠져 있습니다.',
  apart: '함께 둘 수 없는 기관이 한 지역에 있습니다.',
  group: '같은 기업집단의 기관이 정해진 수보다 많습니다.',
  family: '묶음으로 정한 수를 벗어났습니다.',
  budget: '끝나는 기존 결연이 정해진 수보다 많습니다.',
} as const

const gapReasons: Record<GapReason, string> = {
  fairness: '점수 합보다 가장 낮은 지역을 먼저 높이기로 정했습니다',
  changeBudget: '기존 결연을 바꾸는 수에 한도가 있습니다',
  notTogether: '함께 둘 수 없는 기관이 있습니다',
  groups: '기업집단 상한이 여러 종류의 기관에 걸쳐 있습니다',
  families: '묶음으로 정한 수가 있습니다',
  kindUnions: '기관 종류의 조건이 서로 엇갈립니다',
}

/** Certificates grow with the problem and are checked as a whole, whoever delivers them. */
function checkOptimum(result: PublicationResult, problem: MatchingProblem): { sentence: string; gap: number } {
  if (!result.certificate) throw new Fault('매칭 결과에 최적 증명서가 없습니다.')
  const { valid, fault, gap } = verifyCertificate(problem, {
    ...result,
    certificate: certificateOfFile(result.certificate),
  })
  if (!valid) throw new Fault(`최적 증명서가 이 결과와 맞지 않습니다(${fault}).`)
  const bound = koreanNumber(result.total + gap)
  if (gap === 0) return { gap, sentence: `증명서로 계산한 상한 ${bound}점과 실제 합이 같아 차이 0` }
  const reasons = reasonsForGap(problem, result.rules.fairness)
  if (reasons.length === 0) throw new Fault(`증명서로 계산한 상한이 ${bound}점이어서 더 높은 합이 있을 수 있습니다.`)
  const why = reasons.map((reason) => gapReasons[reason]).join('. ')
  return { gap, sentence: `더 높일 수 있는 폭은 많아야 ${koreanNumber(gap)}점(상한 ${bound}점)입니다. ${why}.` }
}

const checks: Record<CheckName, Check> = {
  problem: async ({ problem, fingerprints, wishesPublic }, found) => {
    found.problemText = await textOf(problem, fingerprints.problem, '입력 자료')
    Object.assign(found, readProblem(found.problemText, wishesPublic))
    const { places: regions, helpers: partners, pairs } = found.problem
    return `SHA-256 지문이 일치합니다. 지역 ${koreanNumber(regions.length)}곳, 기관 ${koreanNumber(partners.length)}곳, 가능한 쌍 ${koreanNumber(pairs.score.length)}개`
  },
  result: async ({ result, fingerprints, wishesPublic }, found) => {
    const text = await textOf(result, fingerprints.result, '매칭 결과')
    found.result = readResult(text, fingerprints.problem.text, found, wishesPublic)
    return `SHA-256 지문이 일치하고, 위 입력 자료로 만든 결과입니다. ${koreanNumber(found.result.pairs.length)}쌍`
  },
  regions: (_files, { problem, result }) => {
    const finding = countRegions(problem, result.pairs)
    assertCounts(finding, (place) => result.regions[place]!.name, '곳')
    return `${koreanNumber(finding.places)}곳 모두 정해진 수 안(${spread(finding)}곳), 부족 0곳`
  },
  kinds: (_files, { problem, result }) => {
    const finding = countKinds(problem, result.pairs)
    assertCounts(finding, (place) => result.regions[place]!.name, '곳')
    const names = [...new Set(problem.places.flatMap(({ kinds = {} }) => Object.keys(kinds)))].map(kindName)
    return names.length === 0
      ? '종류별로 정한 수가 없습니다'
      : `${names.join(', ')}: ${koreanNumber(finding.places)}곳 모두 정해진 수 안`
  },
  partners: (_files, { problem, result }) => {
    const finding = countPartners(problem, result.pairs)
    assertCounts(finding, (place) => result.partners[place]!.name, '곳')
    return `기관 ${koreanNumber(finding.places)}곳 모두 약속한 수 안(${spread(finding)}곳)`
  },
  decisions: (_files, { problem, result }) => {
    const { pins, ended, broken } = checkDecisions(problem, result.pairs)
    if (broken) {
      const place = broken.pair
        ? `${result.regions[broken.pair[0]]!.name}·${result.partners[broken.pair[1]]!.name}: `
        : ''
      throw new Fault(place + brokenDecisions[broken.rule])
    }
    const kept = `${pins > 0 ? `고정한 ${koreanNumber(pins)}쌍 모두 유지` : '고정한 쌍 없음'}, 제외된 쌍 0건`
    return problem.changeBudget === undefined
      ? kept
      : `${kept}, 끝나는 기존 결연 ${koreanNumber(ended)}건(한도 ${koreanNumber(problem.changeBudget)}건)`
  },
  reveals: async ({ reveals = [] }, { problem, seals }) => {
    for (const pair of reveals) {
      const region = problem.places.findIndex(({ id }) => id === pair.regionId)
      const partner = problem.helpers.findIndex(({ id }) => id === pair.partnerId)
      if ((await sealOf(pair.salt, pair)) !== seals.get(`${region} ${partner}`))
        throw new Fault('나중에 공개한 점수가 공표할 때 봉인한 점수와 다릅니다.')
    }
    return reveals.length === 0
      ? '나중에 점수를 공개한 쌍이 없습니다'
      : `점수를 공개한 ${koreanNumber(reveals.length)}쌍 모두 공표할 때의 봉인과 같음`
  },
  seals: async ({ full, fingerprints }, found) => {
    const parsed = readMatchingFile(full!.problem)
    if (!parsed.ok) throw new Fault(`전체 입력 자료를 읽을 수 없습니다(${parsed.path}: ${parsed.message}).`)
    const sealed = await sealProblem(JSON.parse(full!.problem) as ProblemJson, await sealerWith(full!.secret))
    if ((await sha256Of(sealed)) !== fingerprints.problem.text)
      throw new Fault('전체 입력 자료가 공표할 때 봉인한 것과 다릅니다.')
    const certificate = publicationResult.shape.certificate.safeParse(full!.certificate)
    if (!certificate.success) throw new Fault('최적 증명서를 읽을 수 없습니다.')
    found.problem = parsed.problem
    found.result = { ...found.result, certificate: certificate.data }
    return `점수 ${koreanNumber(found.problem.pairs.score.length)}개의 봉인을 모두 열어 같음을 확인`
  },
  total: (_files, { problem, result }) => {
    const sum = sumScores(problem, result.pairs)
    if (sum !== result.total)
      throw new Fault(
        `점수를 더하면 ${koreanNumber(sum ?? 0)}점인데 결과에는 ${koreanNumber(result.total)}점으로 적혀 있습니다.`,
      )
    return `${koreanNumber(result.pairs.length)}쌍의 점수를 더한 값 ${koreanNumber(sum)}점`
  },
  optimum: (_files, found) => {
    const { sentence, gap } = checkOptimum(found.result, found.problem)
    found.gap = gap
    return sentence
  },
}
