import type { PartnerKind, PartnerStanding } from './partner'

/** Why a body is listed with this standing, in a sentence that claims no more than is known. */
export function standingSentence(standing: PartnerStanding, kind: PartnerKind): string {
  if (standing === 'verified') return '공개된 매칭 명단이나 보도에서 참여를 확인했습니다.'
  if (standing === 'inferred') return '중앙행정기관이라 대상으로 보이나, 이 기관의 결연은 아직 확인하지 못했습니다.'
  if (standing === 'unverified')
    return '발표된 기관 수에는 들어 있으나 어느 기관인지 확인하지 못해 이름만 남겨 둔 자리입니다.'
  if (kind === 'company') return '참여했다는 자료를 찾지 못했습니다. 사업장이 있다는 사실은 참여를 뜻하지 않습니다.'
  return '이 제도에 참여했다는 자료를 찾지 못했습니다.'
}
