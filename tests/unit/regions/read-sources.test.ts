import { describe, expect, test } from 'vitest'
import { readSources } from '@/modules/regions/ui/read-sources'

describe('sources as stored', () => {
  test('become links named by their host, words stay words, repeats go', () => {
    const text = 'https://www.news1.kr/amp/1 ; 대구시 발표 ; https://www.news1.kr/amp/1'
    expect(readSources(text, '대구시 발표', null)).toEqual([
      { text: 'news1.kr', href: 'https://www.news1.kr/amp/1' },
      { text: '대구시 발표' },
    ])
  })

  test('a semicolon inside brackets parts nothing, and the part a source speaks for is said in Korean', () => {
    const text =
      'membership: derived (122+12+7; MOIS categories https://biz.heraldcorp.com/article/1); specialties/festivals: general knowledge'
    expect(readSources(text)).toEqual([
      {
        text: '대상 목록: 행정안전부의 대상 구분에 따라 정리 · biz.heraldcorp.com',
        href: 'https://biz.heraldcorp.com/article/1',
      },
      { text: '특산물·축제: 일반에 알려진 내용(출처 없음)' },
    ])
  })

  test('never makes a link of anything but a web address', () => {
    expect(readSources('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)' }])
  })
})
