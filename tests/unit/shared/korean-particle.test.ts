import { expect, test } from 'vitest'
import { withParticle } from '@/shared/korean-particle'

test.each([
  ['장성군', '장성군이 장성군을 장성군은 장성군과 장성군으로'],
  ['나주시', '나주시가 나주시를 나주시는 나주시와 나주시로'],
  ['국무조정실', '국무조정실이 국무조정실을 국무조정실은 국무조정실과 국무조정실로'],
  ['KT&G', 'KT&G가 KT&G를 KT&G는 KT&G와 KT&G로'],
  ['KM', 'KM이 KM을 KM은 KM과 KM으로'],
  ['LG3', 'LG3이 LG3을 LG3은 LG3과 LG3으로'],
  ['SK2', 'SK2가 SK2를 SK2는 SK2와 SK2로'],
  ['1', '1이 1을 1은 1과 1로'],
  ['1,260', '1,260이 1,260을 1,260은 1,260과 1,260으로'],
  ['9월 말)', '9월 말)이 9월 말)을 9월 말)은 9월 말)과 9월 말)로'],
  ['2025. 9. 30.', '2025. 9. 30.이 2025. 9. 30.을 2025. 9. 30.은 2025. 9. 30.과 2025. 9. 30.로'],
  ['', '가 를 는 와 로'],
])('%s takes the particles of its last sound', (word, taken) => {
  const particles = ['이/가', '을/를', '은/는', '과/와', '으로/로'] as const
  expect(particles.map((particle) => withParticle(word, particle)).join(' ')).toBe(taken)
})
