import { describe, expect, test } from 'vitest'
import { endedTiesOf } from '@/modules/matching/domain/runs/ended-ties'
import type { PresentTie } from '@/modules/matching/domain/scoring/scoring-facts'
import { aPartner, aRegion, factsOf, partnerId, someSettings } from '../../support/scoring-facts'

const [one, two, gone] = [1, 2, 3].map(partnerId) as [string, string, string]
const tie = (regionCode: string, holderId: string | null, isSigned = true): PresentTie => ({
  regionCode,
  holderId,
  kind: 'ministry',
  isSigned,
})
const pair = (regionCode: string, id: string) => ({ regionCode, partnerId: id })

const ended = (ties: readonly PresentTie[], pairs: readonly ReturnType<typeof pair>[], withdrawn: string[] = []) => {
  const facts = factsOf({
    regions: [aRegion('46710'), aRegion('46880')],
    partners: [aPartner(one), aPartner(two)],
    ties,
  })
  return [...endedTiesOf(facts, someSettings({ withdrawnPartnerIds: withdrawn }), pairs)]
}

describe('ties that a match ends', () => {
  test('are those of its partners that it does not hold', () => {
    const ties = [tie('46710', one), tie('46880', one), tie('46880', two, false)]
    expect(ended(ties, [pair('46710', one), pair('46880', two)])).toEqual([`46880.${one}`])
    expect(ended(ties, [pair('46710', one), pair('46880', one), pair('46880', two)])).toEqual([])
  })

  test('are named once, however many agreements they have', () => {
    expect(ended([tie('46710', one), tie('46710', one)], [])).toEqual([`46710.${one}`])
  })

  test('are those of partners who left, though the match no longer knows them', () => {
    expect(ended([tie('46710', gone)], [], [gone])).toEqual([`46710.${gone}`])
    expect(ended([tie('46710', gone)], [])).toEqual([])
  })

  test('are never those whose holder is not settled, nor of regions outside the round', () => {
    expect(ended([tie('46710', null), tie('11110', one)], [])).toEqual([])
  })
})
