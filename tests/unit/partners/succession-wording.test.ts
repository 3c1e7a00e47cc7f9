import { expect, test } from 'vitest'
import { successionSentence } from '@/modules/partners/domain/succession-wording'

test('says what became of a body, and of one split into several names all', () => {
  expect(successionSentence('renamed', ['산업통상부'])).toBe('산업통상부로 바뀌었습니다')
  expect(successionSentence('split', ['재정경제부', '기획예산처'])).toBe('재정경제부·기획예산처로 나뉘었습니다')
  expect(successionSentence('split', ['공소청'])).toBe('공소청으로 이어졌습니다')
  expect(successionSentence('merged', ['재정경제부'])).toBe('재정경제부로 합쳐졌습니다')
  expect(successionSentence('abolished', ['법무부'])).toBe('폐지되고 법무부로 이어졌습니다')
})
