/** Why a file was not read, in the words of the page. */
export const fileFaultSentences: Readonly<Record<string, string>> = {
  'nothing-sent': '파일을 고르거나 표를 붙여 넣어 주세요.',
  'empty-file': '파일에 내용이 없습니다. 파일을 확인하고 다시 올려 주세요.',
  'too-large': '파일이 5MB보다 큽니다. 필요한 시트만 남기고 다시 올려 주세요.',
  encrypted: '이 파일은 암호가 걸려 있어 열 수 없습니다. 암호를 풀고 다시 올려 주세요.',
  'old-excel': '옛 엑셀 파일(.xls)입니다. 엑셀에서 ‘다른 이름으로 저장’으로 .xlsx로 바꾸어 올려 주세요.',
  'hangul-file': '한글 파일은 읽을 수 없습니다. 표를 엑셀로 옮기거나 복사해서 아래에 붙여 넣어 주세요.',
  'not-a-sheet': '엑셀(.xlsx)이나 CSV 파일이 아닙니다. 파일을 확인해 주세요.',
  damaged: '파일이 손상되어 읽을 수 없습니다. 엑셀에서 열어 다시 저장한 뒤 올려 주세요.',
  'too-many-cells': '표가 너무 큽니다. 한 번에 5,000행, 80열까지 올릴 수 있습니다.',
  'took-too-long': '파일을 읽는 데 너무 오래 걸려 멈추었습니다. 필요한 시트만 남기고 다시 올려 주세요.',
  'cut-short': '파일이 끝까지 오지 않았습니다. 다시 올려 주세요.',
  'not-allowed': '이 자료를 올릴 권한이 없습니다.',
  'too-many': '올려 두고 마치지 않은 파일이 많습니다. 쓰지 않는 것을 취소한 뒤 다시 올려 주세요.',
}

export const importRefusals = {
  'not-allowed': '이 자료를 올릴 권한이 없습니다.',
  'not-found': '찾는 올리기가 없습니다. 7일이 지났거나 취소한 것일 수 있습니다.',
  'too-many': '올려 두고 마치지 않은 파일이 많습니다. 쓰지 않는 것을 취소한 뒤 다시 올려 주세요.',
  'import-changed': '다른 창에서 고친 내용이 있습니다. 지금 화면을 확인하고 다시 눌러 주세요.',
  'import-closed': '이미 되돌렸거나 저장한 행이 있어 바꿀 수 없습니다.',
  'too-many-choices': '고친 칸이 너무 많습니다. 파일에서 고쳐 다시 올려 주세요.',
  'nothing-to-save': '저장할 수 있는 행이 없습니다.',
  'rows-changed': '저장할 행이 화면과 달라졌습니다. 다시 확인하고 눌러 주세요.',
  'nothing-to-undo': '되돌릴 것이 없습니다.',
  'changed-since': '저장한 뒤에 고친 응답이 있어 되돌릴 수 없습니다. 해당 응답에서 고쳐 주세요.',
  'not-open': '지금은 응답을 받지 않습니다. 시작 전이거나 마감된 조사입니다.',
  'late-reason-missing': '마감 뒤의 제출이 들어 있습니다. 늦은 사유를 적어 주세요.',
} as const

export type ImportRefusal = keyof typeof importRefusals
