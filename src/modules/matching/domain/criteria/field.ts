import { programmeFields, safetyWords, type ProgrammeField } from '../data/programme-fields'
import { withParticle } from '../korean-wording'
import type { Criterion, ScoringPartner } from '../scoring'

const firstMeeting = 7_000
const eachFurther = 1_500
const safetyMeeting = 8_000
const unknownShare = 3_000

/** The partner's field of work against the region's specialties, festivals and disasters. */
export const scoreField: Criterion = (region, partner) => {
  const fields = fieldsOf(partner)
  const safety = contains(partner.fieldText, safetyWords)
  if (safety && region.disasters.length > 0) {
    return { share: safetyMeeting, sentence: '기관의 안전 분야가 지역의 재난 복구와 맞습니다.', known: true }
  }
  if (fields.length === 0 && !safety) {
    return { share: unknownShare, sentence: '기관의 분야를 알 수 없어 기본 점수를 두었습니다.', known: false }
  }
  const goods = [...region.specialties, ...region.festivals]
  if (goods.length === 0) {
    return { share: unknownShare, sentence: '지역의 특산물·축제 자료가 없어 기본 점수를 두었습니다.', known: false }
  }
  let meeting: { name: string; found: readonly string[] } | undefined
  for (const { name, regionWords } of fields) {
    const found = goods.filter((good) => contains(good, regionWords))
    if (found.length > (meeting?.found.length ?? 0)) meeting = { name, found }
  }
  if (!meeting) {
    const name = fields[0]?.name ?? '안전'
    return { share: 0, sentence: `기관의 ${name} 분야와 맞는 지역 자원이 없습니다.`, known: true }
  }
  const share = Math.min(10_000, firstMeeting + eachFurther * (meeting.found.length - 1))
  const shown = meeting.found.slice(0, 2).join('·')
  return {
    share,
    sentence: `기관의 ${meeting.name} 분야가 지역의 ${withParticle(shown, '과/와')} 맞습니다.`,
    known: true,
  }
}

function fieldsOf({ fieldText }: ScoringPartner): readonly ProgrammeField[] {
  return programmeFields.filter(({ partnerWords }) => contains(fieldText, partnerWords))
}

function contains(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}
