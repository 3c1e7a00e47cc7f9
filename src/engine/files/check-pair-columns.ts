import type { PairIndex } from '../matching-problem'
import type { ProblemFile } from './matching-file'

type PairColumns = ProblemFile['pairs']

/** Scores beyond this could make prices inexact in a 64-bit float. */
const largestScore = 1_000_000

interface CheckedColumns {
  columns: PairColumns
  has: (pair: PairIndex) => boolean
}

/** Checks the columns by hand, since 700,000 rows are too many for a schema; copies them into typed arrays. */
export function checkPairColumns(
  pairs: { region?: unknown; partner?: unknown; score?: unknown },
  regionCount: number,
  partnerCount: number,
): CheckedColumns | { path: string; message: string } {
  const { region, partner, score } = pairs
  for (const [name, column] of Object.entries({ region, partner, score })) {
    if (!isColumn(column)) return { path: `pairs.${name}`, message: 'not an array' }
  }
  const [regions, partners, scores] = [region, partner, score] as ArrayLike<unknown>[]
  const length = regions!.length
  for (const [name, column] of [['partner', partners!] as const, ['score', scores!] as const]) {
    if (column.length !== length) {
      return { path: `pairs.${name}`, message: `${column.length} entries where pairs.region has ${length}` }
    }
  }
  const columns = { region: new Int32Array(length), partner: new Int32Array(length), score: new Int32Array(length) }
  for (let at = 0; at < length; at++) {
    const ofRegion = regions![at]
    if (!isIndex(ofRegion, regionCount)) return wrong('region', at, ofRegion, `a region index below ${regionCount}`)
    const ofPartner = partners![at]
    if (!isIndex(ofPartner, partnerCount))
      return wrong('partner', at, ofPartner, `a partner index below ${partnerCount}`)
    const points = scores![at]
    if (typeof points !== 'number' || !Number.isInteger(points) || Math.abs(points) > largestScore) {
      return wrong('score', at, points, `a whole number between -${largestScore} and ${largestScore}`)
    }
    columns.region[at] = ofRegion
    columns.partner[at] = ofPartner
    columns.score[at] = points
  }
  return withoutDuplicates(columns, regionCount, partnerCount)
}

function withoutDuplicates(
  columns: PairColumns,
  regionCount: number,
  partnerCount: number,
): CheckedColumns | { path: string; message: string } {
  const dense = regionCount * partnerCount <= 64_000_000
  const bits = dense ? new Uint8Array(regionCount * partnerCount) : undefined
  const keys = new Set<number>()
  for (let at = 0; at < columns.region.length; at++) {
    const key = columns.region[at]! * partnerCount + columns.partner[at]!
    if (bits ? bits[key] : keys.has(key)) {
      return { path: `pairs[${at}]`, message: `duplicate pair [${columns.region[at]}, ${columns.partner[at]}]` }
    }
    if (bits) bits[key] = 1
    else keys.add(key)
  }
  const has = ([region, partner]: PairIndex) => {
    const key = region * partnerCount + partner
    return bits ? bits[key] === 1 : keys.has(key)
  }
  return { columns, has }
}

function isColumn(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || value instanceof Int32Array || value instanceof Float64Array
}

function isIndex(value: unknown, count: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count
}

function wrong(column: string, at: number, value: unknown, wanted: string): { path: string; message: string } {
  return { path: `pairs.${column}[${at}]`, message: `${String(value)} is not ${wanted}` }
}
