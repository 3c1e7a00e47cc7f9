import type { Clash, FairnessResult, MatchingResult } from '../matching-result'
import { certificateFile } from './certificate-file'
import type { ClashFile, FairnessFile, ResultFile } from './matching-file'

/**
 * A result in the words of its file, with its keys in the order files have always had. `clashes` are those of the result,
 * with whatever their reader adds to them.
 */
export function resultFile<Told extends ClashFile>(
  { status, total, pairs, certificate, timingMs, fairness }: MatchingResult,
  clashes?: readonly Told[],
): ResultFile<Told> {
  return {
    status,
    total,
    pairs,
    certificate: certificateFile(certificate),
    timingMs,
    ...(clashes && { shortfall: clashes[0], clashes }),
    ...(fairness && { fairness: fairnessFile(fairness) }),
  }
}

/** A clash in the words of the file format. */
export function clashFile({ places, helpers, need, capacity, kind, pins }: Clash): ClashFile {
  return {
    regions: places,
    partners: helpers,
    need,
    capacity,
    ...(kind !== undefined && { kind }),
    ...(pins && { pins }),
  }
}

/** What fairness came to, in the words of the file format. */
export function fairnessFile({ reason, ...fairness }: FairnessResult): FairnessFile {
  return { ...fairness, ...(reason && { reason: { region: reason.place, bound: reason.bound } }) }
}
