import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { hasRunOutOfTime, runStateName, runStatusNames, runStatuses } from '@/modules/matching/domain/runs/run'
import { ComparePicker } from '@/modules/matching/ui/comparison/compare-picker'
import { RunList } from '@/modules/matching/ui/run-list'
import { RunOutcome } from '@/modules/matching/ui/run-outcome'
import { RunTable } from '@/modules/matching/ui/run-table'
import { RunTabs } from '@/modules/matching/ui/run-tabs'
import { someSettings } from '../../support/scoring-facts'

const asked = new Date('2026-11-20T01:00:00Z')
const run = {
  id: 'run',
  name: '첫 실행',
  status: 'cancelled' as const,
  cancelRequestedAt: null as Date | null,
  hasFacts: true,
  total: 10,
  gap: 3,
  solveMs: 60_000,
  failure: null,
  measures: null,
  fairness: null,
  settings: someSettings(),
  confirmation: null,
  pairs: [],
  createdAt: asked,
  finishedAt: asked,
}

describe('the state of a run', () => {
  test('is its status in words, and apart from one that was cancelled, one whose time was up', () => {
    for (const status of runStatuses) {
      expect(runStateName({ status, cancelRequestedAt: asked })).toBe(runStatusNames[status])
      expect(hasRunOutOfTime({ status, cancelRequestedAt: asked })).toBe(false)
      expect(hasRunOutOfTime({ status, cancelRequestedAt: null })).toBe(status === 'cancelled')
    }
    expect(runStateName({ status: 'cancelled', cancelRequestedAt: null })).toBe('시간이 다 됨')
  })

  test('is told alike in the list, the table, the comparison and the sentence above the result', () => {
    for (const [cancelRequestedAt, told, title] of [
      [null, '시간이 다 됨', '정해진 시간 안에 계산을 끝내지 못해 멈추었습니다'],
      [asked, '취소됨', '끝까지 계산하기 전에 취소했습니다'],
    ] as const) {
      const own = { ...run, cancelRequestedAt }
      expect(renderToStaticMarkup(createElement(RunList, { runs: [own], current: '' }))).toContain(told)
      expect(renderToStaticMarkup(createElement(RunTable, { runs: [own] }))).toContain(told)
      expect(renderToStaticMarkup(createElement(ComparePicker, { a: own, b: own, candidates: [] }))).toContain(told)
      expect(renderToStaticMarkup(createElement(RunOutcome, { run: own }))).toContain(title)
    }
  })
})

describe('the ways to look at a run', () => {
  const tabsOf = (over: Partial<Parameters<typeof RunTabs>[0]['run']>) =>
    [
      ...renderToStaticMarkup(
        createElement(RunTabs, { run: { id: 'run', status: 'done', hasFacts: true, ...over }, current: 'proposal' }),
      ).matchAll(/href="\/matching\/run([^"]*)"/g),
    ].map(([, path]) => path)

  test('are all of them where its facts are kept, the diagnosis where something is missing', () => {
    expect(tabsOf({})).toEqual(['', '/measures', '/compare', '/settings'])
    expect(tabsOf({ status: 'impossible' })).toEqual(['', '/measures', '/compare', '/clashes', '/settings'])
  })

  test('are its pairs alone where its facts are not kept', () => {
    expect(tabsOf({ hasFacts: false })).toEqual([''])
    expect(tabsOf({ hasFacts: false, status: 'impossible' })).toEqual([''])
  })
})
