import { programmeFields, safetyWords, type ProgrammeField } from '../data/programme-fields'
import { withParticle } from '@/shared/korean-particle'
import { assumeShare, findShare } from './finding'
import type { Criterion } from '../criterion'
import type { ScoringPartner, ScoringRegion } from '../scoring-facts'

const firstMeeting = 7_000
const eachFurther = 1_500
const safetyMeeting = 8_000
const unknownShare = 3_000

/** What a partner's text says, read once and not for every region. */
const workOfPartner = new WeakMap<
  ScoringPartner,
  { readonly fields: readonly ProgrammeField[]; readonly safety: boolean }
>()
/** The goods of a region that meet a field, found once and not for every partner. */
const goodsOfRegion = new WeakMap<ScoringRegion, Map<ProgrammeField, readonly string[]>>()

/** The partner's field of work against the region's specialties, festivals and disasters. */
export const scoreField: Criterion = (region, partner) => {
  const { fields, safety } = workOf(partner)
  if (safety && region.disasters.length > 0) {
    return findShare(safetyMeeting, () => '기관의 안전 분야가 지역의 재난 복구와 맞습니다.')
  }
  if (fields.length === 0 && !safety) {
    return assumeShare(unknownShare, () => '기관의 분야를 알 수 없어 기본 점수를 두었습니다.')
  }
  if (region.specialties.length + region.festivals.length === 0) {
    return assumeShare(unknownShare, () => '지역의 특산물·축제 자료가 없어 기본 점수를 두었습니다.')
  }
  let meeting: { name: string; found: readonly string[] } | undefined
  for (const field of fields) {
    const found = goodsMeeting(region, field)
    if (found.length > (meeting?.found.length ?? 0)) meeting = { name: field.name, found }
  }
  if (!meeting) {
    const name = fields[0]?.name ?? '안전'
    return findShare(0, () => `기관의 ${name} 분야와 맞는 지역 자원이 없습니다.`)
  }
  const { name, found } = meeting
  return findShare(
    Math.min(10_000, firstMeeting + eachFurther * (found.length - 1)),
    () => `기관의 ${name} 분야가 지역의 ${withParticle(found.slice(0, 2).join('·'), '과/와')} 맞습니다.`,
  )
}

function workOf(partner: ScoringPartner) {
  const known = workOfPartner.get(partner)
  if (known) return known
  const fields = programmeFields.filter(({ partnerWords }) => contains(partner.fieldText, partnerWords))
  const work = { fields, safety: contains(partner.fieldText, safetyWords) }
  workOfPartner.set(partner, work)
  return work
}

function goodsMeeting(region: ScoringRegion, field: ProgrammeField): readonly string[] {
  const byField = goodsOfRegion.get(region) ?? new Map<ProgrammeField, readonly string[]>()
  goodsOfRegion.set(region, byField)
  const known = byField.get(field)
  if (known) return known
  const found = [...region.specialties, ...region.festivals].filter((good) => contains(good, field.regionWords))
  byField.set(field, found)
  return found
}

function contains(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}
