import type { Letter } from '@/modules/notifications/domain/letter'
import { koreanDeadline } from '@/shared/korean-date'

export const consentLetter = (name: string, until: Date): Letter => ({
  title: `${name}: 매칭을 확인하고 수락해 주세요`,
  lines: [
    `${koreanDeadline(until)}까지 수락, 변경 요청, 거절 가운데 하나로 답해 주세요.`,
    '변경을 요청하거나 거절하면 상대와 행정안전부가 사유를 읽습니다.',
  ],
})
