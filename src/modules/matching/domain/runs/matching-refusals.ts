export const matchingRefusals = {
  'not-allowed': '매칭을 다룰 권한이 없습니다.',
  'not-found': '찾는 매칭 실행이 없습니다.',
  'round-settled': '이미 확정된 회차입니다. 새로 돌리려면 먼저 확정을 되돌려 주세요.',
  'not-a-draft': '이미 시작한 실행은 바꿀 수 없습니다. 바꾸려면 복제해 주세요.',
  'draft-changed': '그 사이 다른 담당자가 이 초안을 고쳤습니다. 고친 내용을 확인하고 다시 저장해 주세요.',
  'settings-contradict': '설정이 서로 어긋납니다. ‘실행 전 점검’의 빨간 항목을 먼저 고쳐 주세요.',
  'not-finished': '끝난 실행의 쌍만 고정하거나 제외할 수 있습니다.',
  'not-underway': '이미 끝난 실행입니다.',
  'repair-gone': '이 방법은 이 실행에서 쓸 수 없습니다. 화면을 새로 고친 뒤 다시 골라 주세요.',
  'rematch-needs-confirmation': '확정한 매칭이 있는 회차만 재매칭할 수 있습니다.',
  'nothing-declined': '거절된 결연이 없어 다시 매칭할 것이 없습니다.',
  'no-room': '이 묶음에는 자리를 더 받을 지역이 없습니다.',
  'drill-only': '훈련 회차는 확정하지 않습니다.',
  'run-not-confirmable': '모든 조건을 채운 실행만 확정할 수 있습니다.',
  'confirmed-meanwhile': '그 사이 다른 담당자가 이 회차를 확정했습니다. 확정된 결과를 먼저 확인해 주세요.',
  'counts-changed': '확인하신 건수와 지금 건수가 다릅니다. 다시 확인해 주세요.',
  'facts-changed': '실행한 뒤에 지역·서약·희망·결연 자료가 바뀌었습니다. 매칭을 다시 실행해 주세요.',
  'facts-not-kept':
    '이 실행에는 계산에 쓴 자료가 남아 있지 않아, 그 뒤에 무엇이 바뀌었는지 알 수 없습니다. 복제해서 다시 실행해 주세요.',
  'already-undone': '이미 되돌린 확정입니다.',
  'still-published': '이 회차는 공표되어 있습니다. 공표를 먼저 거두어야 확정을 되돌릴 수 있습니다.',
  'rematch-stands':
    '이 확정을 바탕으로 한 재매칭이 확정되어 있습니다. 재매칭의 확정을 먼저 되돌려야 이 확정을 되돌릴 수 있습니다.',
  'acted-upon': '이 확정으로 만든 결연 가운데 그 뒤에 진행된 것이 있어 되돌릴 수 없습니다.',
} as const

export type MatchingRefusal = keyof typeof matchingRefusals
