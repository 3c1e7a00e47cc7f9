export const boardRefusals = {
  'not-allowed': '이 답변을 돌볼 권한이 없습니다.',
  'not-found': '찾는 수요조사가 없습니다.',
  'nobody-to-remind': '알릴 곳이 없습니다. 오늘 이미 알렸거나, 답을 마쳤거나, 담당자 계정이 없습니다.',
  'round-settled': '매칭을 확정한 회차에는 늦은 제출을 허용할 수 없습니다.',
  'until-too-early': '허용하는 때는 지금과 회차의 마감보다 뒤여야 합니다.',
  'no-allowance': '거둘 허용이 없습니다. 이미 끝났거나 다른 담당자가 거두었습니다.',
} as const

export type BoardRefusal = keyof typeof boardRefusals
