import type { Certificate, LimitPrice, OtherPrice, ProofTree } from '../matching-result'
import type { CertificateFile, OtherPriceInFile, PriceInFile, ProofInFile } from './matching-file'

/** A certificate in the words of its file. */
export function certificateFile({ levels, potentials, proof, gap }: Certificate): CertificateFile {
  const { helper, placeKind, place, other } = potentials
  return {
    format: 'sisterhood-certificate/1',
    levels,
    potentials: { hub: 0, partner: helper, regionKind: placeKind, region: place, other: other.map(otherPriceInFile) },
    ...(proof && { proof: proofInFile(proof) }),
    gap,
  }
}

/** The certificate of a file. */
export function certificateOfFile({ levels, potentials, proof, gap }: CertificateFile): Certificate {
  const { partner, regionKind, region, other } = potentials
  return {
    levels,
    potentials: { helper: partner, placeKind: regionKind, place: region, other: other.map(otherPriceOfFile) },
    ...(proof && { proof: proofOfFile(proof) }),
    gap,
  }
}

function proofInFile(proof: ProofTree): ProofInFile {
  if (!('pair' in proof)) return { prices: proof.prices.map(priceInFile) }
  return { pair: proof.pair, in: proofInFile(proof.whenIn), out: proofInFile(proof.whenOut) }
}

function proofOfFile(proof: ProofInFile): ProofTree {
  if (!('pair' in proof)) return { prices: proof.prices.map(priceOfFile) }
  return { pair: proof.pair, whenIn: proofOfFile(proof.in), whenOut: proofOfFile(proof.out) }
}

function priceInFile(entry: LimitPrice): PriceInFile {
  if (entry.limit === 'helper') return { limit: 'partner', partner: entry.helper, price: entry.price }
  if (entry.limit === 'place') return { limit: 'region', region: entry.place, price: entry.price }
  if (entry.limit === 'kind') return { limit: 'kind', region: entry.place, kind: entry.kind, price: entry.price }
  return otherPriceInFile(entry)
}

function priceOfFile(entry: PriceInFile): LimitPrice {
  if (entry.limit === 'partner') return { limit: 'helper', helper: entry.partner, price: entry.price }
  if (entry.limit === 'region') return { limit: 'place', place: entry.region, price: entry.price }
  if (entry.limit === 'kind') return { limit: 'kind', place: entry.region, kind: entry.kind, price: entry.price }
  return otherPriceOfFile(entry)
}

function otherPriceInFile(entry: OtherPrice): OtherPriceInFile {
  if (entry.limit === 'family' || entry.limit === 'changeBudget') return entry
  const { limit, place, price, ...named } = entry
  if ('helpers' in named) return { limit: 'apart', region: place, partners: named.helpers, price }
  return { limit, region: place, ...named, price } as OtherPriceInFile
}

function otherPriceOfFile(entry: OtherPriceInFile): OtherPrice {
  if (entry.limit === 'family' || entry.limit === 'changeBudget') return entry
  const { limit, region, price, ...named } = entry
  if ('partners' in named) return { limit: 'apart', place: region, helpers: named.partners, price }
  return { limit, place: region, ...named, price } as OtherPrice
}
