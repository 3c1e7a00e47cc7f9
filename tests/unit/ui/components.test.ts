import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Baton } from '@/ui/baton'
import { CertaintyBar } from '@/ui/certainty-bar'
import { CheckboxField } from '@/ui/checkbox-field'
import { FormErrorSummary } from '@/ui/form-error-summary'
import { NumberField } from '@/ui/number-field'
import { Pagination } from '@/ui/pagination'
import { RadioGroup } from '@/ui/radio-group'
import { StackedBar } from '@/ui/stacked-bar'
import { Table, type TableProps } from '@/ui/table'
import { Tag } from '@/ui/tag'
import { TextField } from '@/ui/text-field'
import { TwelveMonths } from '@/ui/twelve-months'
import type { Tone } from '@/ui/tone'

const html = (element: ReactElement) => renderToStaticMarkup(element)

describe('fields', () => {
  it('tie help and error to the control, error marked', () => {
    const out = html(
      createElement(TextField, { name: 'title', label: '제목', help: '짧게', error: '적어 주세요', required: true }),
    )
    expect(out).toMatch(/<label for="title"/)
    expect(out).toMatch(
      /<input[^>]*aria-describedby="title-help title-error"[^>]*aria-invalid="true"[^>]*aria-required="true"/,
    )
    expect(out).toContain('id="title-help"')
    expect(out).toContain('id="title-error"')
  })

  it('say nothing of errors when there are none', () => {
    const out = html(createElement(TextField, { name: 'title', label: '제목' }))
    expect(out).not.toMatch(/aria-invalid="|aria-describedby|-error"/)
  })

  it('leave refusing to the server, which speaks Korean', () => {
    const out = html(createElement(TextField, { name: 'title', label: '제목', required: true }))
    expect(out).not.toMatch(/ required(=|>| )/)
  })

  it('open the numeric keypad for numbers without losing commas', () => {
    const out = html(createElement(NumberField, { name: 'won', label: '금액', unit: '원', defaultValue: '12,000' }))
    expect(out).toContain('inputMode="numeric"')
    expect(out).toContain('value="12,000"')
    expect(out).toContain('type="text"')
  })

  it('give boxes of one name their own ids', () => {
    const out = ['a', 'b']
      .map((value) => html(createElement(CheckboxField, { name: 'kind', value, label: value })))
      .join('')
    expect(out).toContain('id="kind-a"')
    expect(out).toContain('id="kind-b"')
  })

  it('name a radio group, and let the summary reach its first box', () => {
    const options = [
      { value: 'x', label: '가' },
      { value: 'y', label: '나' },
    ]
    const out = html(
      createElement(RadioGroup, { name: 'kind', label: '종류', options, defaultValue: 'y', error: '골라 주세요' }),
    )
    expect(out).toMatch(/<fieldset[^>]*aria-describedby="kind-error"/)
    expect(out).toMatch(/<input[^>]*id="kind"[^>]*value="x"/)
    expect(out).toMatch(/<input[^>]*value="y"[^>]*checked=""|<input[^>]*checked=""[^>]*value="y"/)
  })
})

describe('the error summary', () => {
  it('links each message to its field', () => {
    const out = html(createElement(FormErrorSummary, { errors: [{ field: 'people', message: '인원을 적어 주세요' }] }))
    expect(out).toContain('고칠 곳이 1곳 있습니다')
    expect(out).toContain('href="#people"')
  })

  it('is absent without errors', () => {
    expect(html(createElement(FormErrorSummary, { errors: [] }))).toBe('')
  })
})

describe('a table', () => {
  interface Row {
    id: string
    won?: number | null
  }
  const render = (more: Partial<TableProps<Row>> = {}) =>
    html(
      createElement(Table<Row>, {
        caption: '목록',
        rows: [{ id: '가', won: 0 }, { id: '나' }],
        rowKey: (row) => row.id,
        columns: [
          { key: 'id', header: '이름', cell: (row) => row.id, sortHref: '/?sort=id', sorted: 'descending' },
          { key: 'won', header: '금액', cell: (row) => row.won, align: 'end', sortHref: '/?sort=won' },
        ],
        ...more,
      }),
    )

  it('shows "-" for nothing but keeps zero', () => {
    const cells = [...render().matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map((match) => match[1])
    expect(cells).toEqual(['0', '-'])
  })

  it('heads columns and rows, and tells the one it is sorted by', () => {
    const out = render()
    expect(out).toMatch(/<caption[^>]*>목록<\/caption>/)
    expect(out.match(/scope="col"/g)).toHaveLength(2)
    expect(out.match(/scope="row"/g)).toHaveLength(2)
    expect(out.match(/aria-sort="descending"/g)).toHaveLength(1)
  })

  it('gives its place to the empty state', () => {
    expect(render({ rows: [], empty: '아직 없습니다' })).toBe('아직 없습니다')
  })
})

describe('pagination', () => {
  const render = (page: number, totalCount: number) =>
    html(createElement(Pagination, { of: { page, perPage: 10, totalCount }, path: '/', query: { q: 'a' } }))

  it('counts all, marks the present page, links the neighbours', () => {
    const out = render(3, 1234)
    expect(out).toContain('<b>1,234</b>')
    expect(out).toMatch(
      /aria-current="page"[^>]*href="\/\?q=a&amp;page=3&amp;perPage=10"|href="\/\?q=a&amp;page=3&amp;perPage=10"[^>]*aria-current="page"/,
    )
    expect(out).toContain('href="/?q=a&amp;page=2&amp;perPage=10"')
    expect(out).toContain('href="/?q=a&amp;page=4&amp;perPage=10"')
  })

  it('goes back to the first page with another size', () => {
    expect(render(3, 1234)).toContain('href="/?q=a&amp;page=1&amp;perPage=50"')
  })

  it('needs no page links for one page', () => {
    expect(render(1, 10)).not.toContain('<nav')
  })
})

describe('marks that carry meaning', () => {
  it('say status with a sign, not by colour alone', () => {
    for (const tone of ['success', 'warning', 'danger', 'information'] satisfies Tone[]) {
      expect(html(createElement(Tag, { tone, children: '말' }))).toContain('<svg')
    }
  })

  it('tell every part of a bar in its name', () => {
    const parts = [
      { certainty: 'confirmed', label: '확정', value: 75 },
      { certainty: 'estimated', label: '추정', value: 25 },
    ] as const
    const out = html(createElement(CertaintyBar, { label: '금액', parts }))
    expect(out).toContain('aria-label="금액: 확정 75, 추정 25"')
    expect(out).toContain('x="75%"')
    expect(out).toContain('url(#hatch)')
  })

  it('draw an empty bar for a sum of nothing', () => {
    const out = html(createElement(StackedBar, { label: '금액', parts: [{ label: '확정', value: 0, pattern: 2 }] }))
    expect(out).not.toMatch(/NaN|Infinity/)
  })

  it('tell who holds the baton', () => {
    const items = [
      { label: '보고', state: 'done' },
      { label: '보령시 확인', state: 'now' },
      { label: '확정', state: 'next' },
    ] as const
    const out = html(createElement(Baton, { items }))
    expect(out.match(/지금 담당/g)).toHaveLength(1)
    expect(out).toMatch(/보령시 확인<span class="sr-only"> \(지금 담당\)/)
  })

  it('read twelve months out as a sentence', () => {
    const months = Array.from({ length: 12 }, (_, index) => ({
      label: `${index + 1}월`,
      mark: index === 3 ? ('full' as const) : ('none' as const),
    }))
    const out = html(
      createElement(TwelveMonths, {
        label: '최근 12개월',
        months,
        words: { full: '방문', outline: '행사', none: '없음' },
      }),
    )
    expect(out).toContain('최근 12개월: 4월 방문')
  })
})

describe('markup under a strict content policy', () => {
  it('has no style attribute', () => {
    const bar = html(createElement(StackedBar, { label: '금액', parts: [{ label: '확정', value: 3, pattern: 1 }] }))
    expect(bar).not.toContain('style=')
  })
})
