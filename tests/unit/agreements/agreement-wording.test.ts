import { describe, expect, test } from 'vitest'
import type { AgreementView, PartnerParty } from '@/modules/agreements/domain/agreement-view'
import { agreementTitle, basisText, successionNote } from '@/modules/agreements/domain/agreement-wording'
import { countPartners, countRegions, sortTies } from '@/modules/agreements/domain/tie-groups'

const aPartner = (
  nameThen: string,
  holders: readonly string[] = [nameThen],
  kind: PartnerParty['kind'] = 'ministry',
): PartnerParty => ({
  partnerId: nameThen,
  kind,
  nameThen,
  nameNow: nameThen,
  holders: holders.map((name) => ({ id: name, name })),
  isSettled: holders.length === 1,
  unitName: null,
  remark: null,
})

const anAgreement = (changes: Partial<AgreementView>): AgreementView => ({
  id: '1',
  status: 'signed',
  basis: 'press',
  dateText: null,
  dateAsPrinted: null,
  confidence: null,
  note: null,
  source: '보도',
  isDemonstration: false,
  regions: [{ code: '44180', fullName: '충청남도 보령시', shortName: '충남 보령시' }],
  partners: [aPartner('예금보험공사')],
  ...changes,
})

describe('words of an agreement', () => {
  test('its title names every party as it is called today', () => {
    const partners = [aPartner('기획재정부', ['재정경제부', '기획예산처']), aPartner('예금보험공사')]
    expect(agreementTitle(anAgreement({ partners }))).toBe(
      '충청남도 보령시 · 재정경제부·기획예산처 · 예금보험공사 자매결연',
    )
  })

  test('a renamed body keeps its tie, a split one says that nobody has settled it', () => {
    expect(successionNote(aPartner('법제처'))).toBeNull()
    expect(successionNote(aPartner('특허청', ['지식재산처']))).toContain('지식재산처에 이어집니다')
    expect(successionNote(aPartner('검찰청', ['공소청', '중대범죄수사청']))).toContain(
      '어느 기관이 맡는지 확인하고 있습니다',
    )
  })

  test('the basis carries how sure it is, in words', () => {
    expect(basisText({ basis: 'publishedMatchList', confidence: 'low' })).toBe(
      '발표된 매칭 명단 · 자료 신뢰도 확인 필요',
    )
    expect(basisText({ basis: 'portalMatch', confidence: null })).toBe('포털 매칭 확정')
  })
})

describe('ties in groups', () => {
  const institution = (name: string) => aPartner(name, [name], 'publicInstitution')
  const agreements = [
    anAgreement({ id: '1', partners: [institution('예금보험공사')] }),
    anAgreement({ id: '2', status: 'matched', partners: [institution('예금보험공사'), aPartner('법제처')] }),
    anAgreement({ id: '3', status: 'planned' }),
    anAgreement({ id: '4', status: 'ended' }),
  ]

  test('plans and ended ones stand apart from what counts', () => {
    const { standing, planned, ended } = sortTies(agreements)
    expect([standing, planned, ended].map((group) => group.map(({ id }) => id))).toEqual([['1', '2'], ['3'], ['4']])
  })

  test('a partner with two agreements is one partner, and a region with two is one region', () => {
    expect(countPartners(sortTies(agreements).standing)).toEqual({ count: 2, byKind: '중앙행정기관 1 · 공공기관 1' })
    expect(countRegions(agreements)).toBe(1)
  })
})
