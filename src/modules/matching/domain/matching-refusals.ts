export const matchingRefusals = {
  'not-allowed': '매칭을 다룰 권한이 없습니다.',
  'not-found': '찾는 매칭 실행이 없습니다.',
  'round-settled': '이미 확정된 회차입니다. 새로 돌리려면 먼저 확정을 되돌려 주세요.',
  'run-not-confirmable': '모든 조건을 채운 실행만 확정할 수 있습니다.',
  'confirmed-meanwhile': '그 사이 다른 담당자가 이 회차를 확정했습니다. 확정된 결과를 먼저 확인해 주세요.',
  'counts-changed': '확인하신 건수와 지금 건수가 다릅니다. 다시 확인해 주세요.',
  'facts-changed': '실행한 뒤에 결연이 바뀌었습니다. 매칭을 다시 실행해 주세요.',
  'already-undone': '이미 되돌린 확정입니다.',
  'acted-upon': '이 확정으로 만든 결연 가운데 그 뒤에 진행된 것이 있어 되돌릴 수 없습니다.',
} as const

export type MatchingRefusal = keyof typeof matchingRefusals
