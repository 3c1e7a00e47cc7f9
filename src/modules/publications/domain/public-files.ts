import { canonicalJson } from '@/shared/canonical-json'
import type { PairIndex } from '@/engine/matching-problem'
import type { CertificateFile } from '@/engine/files/matching-file'
import type { RunSettings } from '@/modules/matching/domain/settings/run-settings'
import type { PartnerKind } from '@/modules/partners/domain/partner'
import type { PublicationResult, PublishedRules } from './publication-result'
import { type ProblemJson, type SealPair, sealProblem } from './sealed-pairs'

export interface PublishedMatch {
  readonly round: { readonly id: string; readonly name: string }
  readonly engineVersion: string
  readonly confirmedAt: string
  readonly settings: RunSettings
  readonly regionNames: ReadonlyMap<string, string>
  readonly partnerNames: ReadonlyMap<string, { readonly name: string; readonly kind: PartnerKind }>
  /** Ties with bodies that are not in the problem. */
  readonly outside: readonly { readonly regionCode: string; readonly kind: PartnerKind }[]
  readonly standing: { readonly kept: number; readonly ended: number }
  readonly pairs: readonly { readonly regionCode: string; readonly partnerId: string }[]
  readonly total: number
  readonly certificate: CertificateFile
}

export interface Publicity {
  /** SHA-256 of a text, hexadecimal. */
  readonly hashOf: (text: string) => string
  /** Given where wishes stay private: seals the score of a pair. */
  readonly sealPair?: SealPair
}

const rulesOf = ({ region, kinds, groupMaximum, regionNeeds, regionKinds, ...rest }: RunSettings): PublishedRules => {
  const { standing, changeBudget, fairness, reservedPlaces, seed } = rest
  return {
    region,
    kinds,
    groupMaximum,
    regionNeeds,
    regionKinds,
    standing,
    changeBudget,
    fairness,
    reservedPlaces,
    seed,
  }
}

/**
 * The two texts a citizen checks. With public wishes the problem is the run's own, byte by byte, and the result carries the
 * certificate; with private ones a seal stands for every score and the certificate stays with the auditor.
 */
export async function makePublicFiles(
  problemText: string,
  match: PublishedMatch,
  { hashOf, sealPair }: Publicity,
): Promise<{ problem: string; result: string }> {
  const problem = JSON.parse(problemText) as ProblemJson
  const published = sealPair ? await sealProblem(problem, sealPair) : problemText
  const result = makeResult(problem, match, hashOf(published), !sealPair)
  return { problem: published, result: canonicalJson(result) }
}

function makeResult(
  { regions, partners }: ProblemJson,
  match: PublishedMatch,
  problemHash: string,
  wishesPublic: boolean,
): PublicationResult {
  const regionAt = new Map(regions.map(({ id }, at) => [id, at]))
  const partnerAt = new Map(partners.map(({ id }, at) => [id, at]))
  const found = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('The match names a region or partner that its problem does not hold.')
    return value
  }
  return {
    format: 'sisterhood-publication/1',
    problemHash,
    wishes: wishesPublic ? 'public' : 'private',
    round: { id: match.round.id, name: match.round.name },
    engineVersion: match.engineVersion,
    confirmedAt: match.confirmedAt,
    weights: match.settings.weights,
    rules: rulesOf(match.settings),
    regions: regions.map(({ id }) => ({ id, name: found(match.regionNames.get(id)) })),
    partners: partners.map(({ id }) => {
      const { name, kind } = found(match.partnerNames.get(id))
      return { id, name, kind }
    }),
    outside: match.outside
      .map(({ regionCode, kind }): [number, PartnerKind] => [found(regionAt.get(regionCode)), kind])
      .sort(([one, kind], [other, otherKind]) => one - other || (kind < otherKind ? -1 : 1)),
    standing: match.standing,
    pairs: match.pairs
      .map((pair): [number, number] => [found(regionAt.get(pair.regionCode)), found(partnerAt.get(pair.partnerId))])
      .sort(byIndex),
    total: match.total,
    ...(wishesPublic ? { certificate: match.certificate as PublicationResult['certificate'] } : {}),
  }
}

const byIndex = (one: PairIndex, other: PairIndex) => one[0] - other[0] || one[1] - other[1]
