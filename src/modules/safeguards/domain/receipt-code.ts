/** Letters and digits nobody mistakes for one another: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 12

/** Twelve signs of five bits: `7K3M-9QXA-2WFD`. The bytes come from the system's source of chance. */
export const receiptCodeOf = (bytes: Uint8Array): string =>
  formatReceiptCode(Array.from(bytes.slice(0, length), (byte) => alphabet[byte % 32]).join(''))

const formatReceiptCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? ''

/** As someone copies it by hand: lower case, blanks, O for 0, l for 1. Null when it can be no code. */
export function readReceiptCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐–—.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return code.length === length && [...code].every((sign) => alphabet.includes(sign)) ? formatReceiptCode(code) : null
}
