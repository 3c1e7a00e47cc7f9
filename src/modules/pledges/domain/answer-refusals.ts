export const answerRefusals = {
  'not-allowed': '이 응답을 쓸 권한이 없습니다.',
  'not-found': '찾는 조사가 없습니다.',
  'not-open': '지금은 응답을 받지 않습니다. 시작 전이거나 마감된 조사입니다.',
  'answer-changed': '그 사이 다른 담당자가 내용을 고쳤습니다. 고친 내용을 확인하고 다시 눌러 주세요.',
  'answer-incomplete': '고칠 곳이 남아 있어 제출하지 못했습니다. 위에 적힌 곳을 고쳐 주세요.',
  'late-reason-missing': '마감 뒤의 제출입니다. 늦은 사유를 적어 주세요.',
  'nothing-submitted': '제출한 응답이 없습니다.',
  'nothing-to-copy': '가져올 응답이 없습니다.',
  'version-missing': '찾는 판이 없습니다.',
} as const

export type AnswerRefusal = keyof typeof answerRefusals
