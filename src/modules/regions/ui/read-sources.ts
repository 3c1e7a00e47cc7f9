import type { Source } from '@/ui/source-list'

/** Reference files name the part a source speaks for in English; readers get Korean. */
const words: Readonly<Record<string, string>> = {
  membership: '대상 목록',
  designation: '지정',
  'code+population': '행정표준코드·인구',
  'specialties/festivals': '특산물·축제',
  'institution facts': '기관 정보',
  disaster: '특별재난',
  sisterhood: '결연',
  matches: '결연',
  HQ: '소재지',
  'general knowledge': '일반에 알려진 내용(출처 없음)',
  'general knowledge (정부조직법 체계 19부3처20청6위)': '정부조직법 체계(일반에 알려진 내용)',
  'derived 122+12+7; MOIS categories': '행정안전부의 대상 구분에 따라 정리',
  derived: '지정 목록에서 찾지 못해 지정 없음으로 정리',
  'github iju298/REFrame dataset (MOIS jumin 2024-12)':
    '행정안전부 주민등록 인구 2024. 12.(공개 저장소 iju298/REFrame)',
  'MOIS 2021-10 고시 목록': '행정안전부 2021. 10. 고시 목록',
  'ministry_region_matches.csv': '공개된 매칭 명단과 보도를 모은 표',
}

const wordOf = (text: string) => words[text] ?? text

const hostOf = (address: string) => {
  try {
    return new URL(address).host.replace(/^www\./, '')
  } catch {
    return address
  }
}

function readSource(part: string): Source {
  const [, about = '', rest = part] = /^([\w+/ ]+): (.+)$/s.exec(part) ?? []
  const address = /https?:\/\/[^\s)]+/.exec(rest)?.[0]
  const lead = about ? `${wordOf(about.trim())}: ` : ''
  if (!address) return { text: `${lead}${wordOf(rest.trim())}` }
  const said = rest.replace(address, '').replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim()
  return { text: `${lead}${[wordOf(said), hostOf(address)].filter(Boolean).join(' · ')}`, href: address }
}

/** Sources as stored, several parted by semicolons, each an address or words, as a list to show. Repeats go. */
export function readSources(...texts: readonly (string | null)[]): Source[] {
  const parts = texts
    .flatMap((text) => text?.split(/\s*;\s+(?![^(]*\))/) ?? [])
    .map((part) => part.trim())
    .filter(Boolean)
  return [...new Set(parts)].map(readSource)
}

/** Where all of these come from. */
export const sourcesOf = (...stated: readonly { readonly source: string | null }[]): Source[] =>
  readSources(...stated.map(({ source }) => source))
