/** 010, 011, 016–019, also written with the country in front. */
const mobile = /(?<!\d)(?:\+?82[-.\s)]*0?|0)1[016789][-.\s)]*\d{3,4}[-.\s]*\d{4}(?!\d)/

const office = /^(?:0(?:2|[3-6]\d|70|80|50\d)-?\d{3,4}-?\d{4}|1[5-8]\d{2}-?\d{4})$/

export const hasMobileNumber = (text: string): boolean => mobile.test(text.normalize('NFKC'))

/** With or without 내선. */
export function isOfficeNumber(text: string): boolean {
  const [number = ''] = text.normalize('NFKC').split(/\s*(?:내선|,|~|\()/)
  return office.test(
    number
      .replace(/[\s.)]/g, '-')
      .replace(/-+/g, '-')
      .replace(/-$/, ''),
  )
}

export const mobileRefusal = '휴대전화 번호는 올릴 수 없습니다. 개인 번호가 아니라 사무실 번호를 적어 주세요.'
