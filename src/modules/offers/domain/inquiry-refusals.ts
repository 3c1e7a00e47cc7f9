export const openInquiryLimit = 10

export const inquiryRefusals = {
  'not-allowed': '이 문의를 다룰 권한이 없습니다.',
  'not-found': '찾는 문의나 항목이 없습니다.',
  'answered-meanwhile': '다른 담당자가 먼저 답했습니다. 새로 고쳐 확인해 주세요.',
  'too-many-open': `답을 기다리는 문의가 ${openInquiryLimit}건입니다. 답을 받은 뒤에 더 남기거나 전화로 물어봐 주세요.`,
} as const

export type InquiryRefusal = keyof typeof inquiryRefusals
