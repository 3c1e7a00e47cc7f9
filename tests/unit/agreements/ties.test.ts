import { describe, expect, test } from 'vitest'
import { agreementFilterInput } from '@/modules/agreements/domain/agreement-filter'
import { agreementStatuses, isStanding } from '@/modules/agreements/domain/agreement'
import type { AgreementView } from '@/modules/agreements/domain/agreement-view'
import { countPartners, countRegions, sortTies } from '@/modules/agreements/domain/tie-groups'

const aPartner = (partnerId: string, kind: 'ministry' | 'publicInstitution' | 'company') => ({
  partnerId,
  kind,
  nameThen: partnerId,
  nameNow: partnerId,
  holders: [],
  isSettled: true,
  unitName: null,
  remark: null,
})
const anAgreement = (over: Partial<AgreementView>): AgreementView => ({
  id: 'a',
  status: 'signed',
  basis: 'press',
  dateText: null,
  dateAsPrinted: null,
  regions: [],
  partners: [],
  confidence: null,
  note: null,
  source: '보도',
  isDemonstration: false,
  ...over,
})

describe('agreements of a region', () => {
  test('stand when matched, reported or signed; a plan does not yet and an ended one no longer', () => {
    expect(agreementStatuses.filter(isStanding)).toEqual(['matched', 'reported', 'signed'])
  })

  test('are parted by whether they stand, keeping their order', () => {
    const all = agreementStatuses.map((status) => anAgreement({ id: status, status }))
    const { standing, planned, ended } = sortTies(all)
    expect([standing, planned, ended].map((group) => group.map(({ id }) => id))).toEqual([
      ['matched', 'reported', 'signed'],
      ['planned'],
      ['ended'],
    ])
  })

  test('count a partner once, in however many agreements, and name the kinds in their order', () => {
    const ministry = aPartner('국토교통부', 'ministry')
    const agreements = [
      anAgreement({ partners: [aPartner('한빛기업', 'company'), ministry] }),
      anAgreement({ partners: [ministry] }),
      anAgreement({ partners: [aPartner('한국농어촌공사', 'publicInstitution')] }),
    ]
    expect(countPartners(agreements)).toEqual({ count: 3, byKind: '중앙행정기관 1 · 공공기관 1 · 민간기업 1' })
    expect(countPartners([])).toEqual({ count: 0, byKind: '' })
  })

  test('count a region once', () => {
    const region = { code: '46880', fullName: '전라남도 장성군', shortName: '전남 장성군' }
    expect(
      countRegions([
        anAgreement({ regions: [region] }),
        anAgreement({ regions: [region, { ...region, code: '51770' }] }),
      ]),
    ).toBe(2)
  })
})

test('an address with unreadable parts still opens the list', () => {
  expect(
    agreementFilterInput.parse({
      status: 'x',
      basis: 'y',
      province: '4',
      round: 'z',
      sort: 'q',
      order: '',
      page: 'last',
    }),
  ).toEqual({
    page: 1,
    perPage: 20,
    status: undefined,
    basis: undefined,
    province: undefined,
    round: undefined,
    sort: 'date',
    order: 'desc',
  })
})
