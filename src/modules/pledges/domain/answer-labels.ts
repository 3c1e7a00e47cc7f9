const plain: Readonly<Record<string, string>> = {
  takesPart: '참여 여부',
  declineReason: '참여하지 않는 사유',
  approach: '결연 방식',
  minimumRegions: '적어도 맡을 지역 수',
  maximumRegions: '많아도 맡을 지역 수',
  wishes: '희망 순서',
  avoided: '피하고 싶은 지역',
  lines: '프로그램 목록',
  needs: '필요한 것 목록',
  remark: '하고 싶은 말',
  'contact.name': '담당자 이름',
  'contact.department': '담당 부서',
  'contact.phone': '전화번호',
  'contact.email': '메일',
}

const rowParts: Readonly<Record<string, string>> = {
  reason: '사유',
  links: '관련',
  unitId: '맡을 부서',
  type: '종류',
  month: '시기',
  people: '인원',
  nights: '박',
  amountWon: '금액',
  basis: '근거',
  isVoluntary: '자율 참여',
  note: '비고',
  what: '내용',
  byOn: '기한',
}

/** A field in the words of the form: `영덕군 사유`, `프로그램 금액`. */
export function fieldLabel(field: string, nameOf: (key: string) => string | undefined): string {
  const [row = '', key = '', part = ''] = field.split('.')
  if (plain[field]) return plain[field]
  const subject = row === 'line' ? '프로그램' : row === 'need' ? '필요한 것' : (nameOf(key) ?? '')
  return [subject, rowParts[part] ?? part].filter(Boolean).join(' ')
}
