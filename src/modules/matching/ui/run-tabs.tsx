import { LinkTabs } from '@/ui/link-tabs'
import type { RunStatus } from '../domain/runs/run'

export type RunTab = 'proposal' | 'measures' | 'compare' | 'clashes' | 'settings'

const tabs: readonly { readonly tab: RunTab; readonly label: string; readonly path: string }[] = [
  { tab: 'proposal', label: '제안', path: '' },
  { tab: 'measures', label: '지표', path: '/measures' },
  { tab: 'compare', label: '비교', path: '/compare' },
  { tab: 'clashes', label: '불가능 진단', path: '/clashes' },
  { tab: 'settings', label: '설정', path: '/settings' },
]

interface RunTabsProps {
  readonly run: { readonly id: string; readonly status: RunStatus; readonly hasFacts: boolean }
  readonly current: RunTab
}

/**
 * Ways to look at one run that has ended: its pairs always, the rest where the facts it was made of are kept, and the
 * diagnosis only where there is something to diagnose.
 */
export function RunTabs({ run, current }: RunTabsProps) {
  const shown = tabs.filter(
    ({ tab }) => tab === 'proposal' || (run.hasFacts && (tab !== 'clashes' || run.status === 'impossible')),
  )
  return (
    <LinkTabs
      label="매칭 실행 보기"
      items={shown.map(({ tab, label, path }) => ({
        label,
        href: `/matching/${run.id}${path}`,
        current: tab === current,
      }))}
    />
  )
}
