export const accountRefusals = {
  'sign-in-failed':
    '이메일이나 비밀번호가 맞지 않거나 지금은 로그인할 수 없는 계정입니다. 여러 번 틀리면 5분 동안 잠깁니다.',
  'too-many-attempts': '이 접속지에서 로그인 시도가 너무 많았습니다. 5분 뒤에 다시 시도해 주세요.',
  'not-allowed': '이 일을 할 권한이 없습니다.',
  'not-found': '찾는 자료가 없습니다.',
  'link-invalid': '이 주소는 이미 썼거나 기한이 지났습니다. 다시 요청해 주세요.',
  'password-weak':
    '너무 짧거나 알아내기 쉬운 비밀번호입니다. 9자 이상(관리 업무는 12자 이상)으로, 이름·기관명이 들어가지 않게 정해 주세요.',
  'scope-mismatch': '역할에 맞는 소속(기관·시군구·시도)을 정확히 하나 골라 주세요.',
  'unknown-scope': '고른 기관이나 지역을 찾을 수 없습니다.',
  'email-in-use': '이 이메일로 이미 계정이 있습니다. 계정을 찾아 소속을 더해 주세요.',
  'already-ended': '이미 끝난 소속입니다.',
  'changed-meanwhile': '그 사이 다른 사람이 먼저 고쳤습니다. 새 내용을 확인한 뒤 다시 해 주세요.',
  'not-oneself': '자신의 계정에는 할 수 없습니다. 다른 관리자에게 부탁해 주세요.',
} as const

export type AccountRefusal = keyof typeof accountRefusals
