import type { Certificate } from '../matching-result'
import type { CertificateFile, PriceInFile } from './matching-file'

/** A certificate in the words of its file. */
export function certificateFile({ levels, potentials, gap }: Certificate): CertificateFile {
  const { helper, placeKind, place, other } = potentials
  return {
    format: 'sisterhood-certificate/1',
    levels,
    potentials: {
      hub: 0,
      partner: helper,
      regionKind: placeKind,
      region: place,
      other: other.map((entry): PriceInFile => {
        if (entry.limit === 'group') {
          return { limit: entry.limit, region: entry.place, group: entry.group, price: entry.price }
        }
        if (entry.limit !== 'notTogether') return entry
        return { limit: entry.limit, region: entry.place, position: entry.position, price: entry.price }
      }),
    },
    gap,
  }
}

/** The certificate of a file. */
export function certificateOfFile({ levels, potentials, gap }: CertificateFile): Certificate {
  const { partner, regionKind, region, other } = potentials
  return {
    levels,
    potentials: {
      helper: partner,
      placeKind: regionKind,
      place: region,
      other: other.map((entry) => {
        if (entry.limit !== 'group' && entry.limit !== 'notTogether') return entry
        const { region: place, ...rest } = entry
        return { ...rest, place }
      }),
    },
    gap,
  }
}
