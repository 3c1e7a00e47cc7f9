const words: Readonly<Record<string, string>> = {
  high: '확실함',
  medium: '대체로 확실함',
  low: '확인 필요',
}

/** How sure we are of a row of reference data, in words; what a person wrote stays as written. */
export const confidenceWord = (confidence: string | null): string | null =>
  confidence && (words[confidence] ?? confidence)
