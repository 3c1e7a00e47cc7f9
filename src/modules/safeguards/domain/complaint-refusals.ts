export const complaintRefusals = {
  'not-allowed': '이 신고를 처리할 권한이 없습니다.',
  'not-found': '찾는 신고가 없습니다.',
  'unknown-code': '이 접수번호로 접수된 신고가 없습니다. 번호를 다시 확인해 주세요.',
  'too-many-complaints':
    '이 접속지에서 한 시간에 낼 수 있는 신고 수를 넘었습니다. 잠시 뒤 다시 내 주세요. 쓰신 내용은 아래에 남아 있습니다.',
  'changed-meanwhile':
    '그 사이 다른 사람이 먼저 처리했습니다. 새 내용을 확인해 주세요. 쓰신 글은 아래에 남아 있습니다.',
} as const

export type ComplaintRefusal = keyof typeof complaintRefusals
