'use client'

import { ShieldCheck } from 'lucide-react'
import { koreanInstant } from '@/shared/korean-date'
import { Button } from '@/ui/button'
import { checkTitles, checksOf } from '../domain/checks'
import { CheckList } from './check-list'
import { OwnFilesForm } from './own-files-form'
import { useHydrated } from './use-hydrated'
import { type VerificationState, type VerifiedPublication, useVerification } from './use-verification'
import { VerdictPanel } from './verdict-panel'
import { koreanNumber } from '@/shared/korean-number'

interface VerificationPanelProps {
  readonly publication: VerifiedPublication
  /** Day of the auditor's check, where there was one. */
  readonly checkedOn: string | null
}

const verdicts = { idle: 'open', running: 'open', passed: 'passed', failed: 'failed', broken: 'failed' } as const
const titles = {
  idle: '직접 확인해 보세요',
  running: '확인하는 중입니다',
  passed: '검증을 통과했습니다',
  failed: '검증에 실패했습니다',
  broken: '검증하지 못했습니다',
} as const

function passedSentence(state: VerificationState, wishesPublic: boolean, checkedOn: string | null): string {
  const own = state.hasOwnFiles ? '고르신 파일은 공표한 파일과 같습니다. ' : ''
  const gap = state.outcomes.at(-1)?.gap
  if (!wishesPublic) {
    const auditor = checkedOn
      ? `점수 합이 가장 높은지는 감사 담당이 ${checkedOn} 전체 증명서로 확인했습니다.`
      : '점수 합이 가장 높은지는 감사 담당이 전체 증명서로 확인합니다(아직 확인 기록이 없습니다).'
    return `${own}공개된 매칭은 규칙을 모두 지킵니다. ${auditor}`
  }
  return gap
    ? `${own}공개된 매칭은 규칙을 모두 지키며, 점수 합을 더 높일 수 있다 해도 많아야 ${koreanNumber(gap)}점입니다.`
    : `${own}공개된 매칭은 규칙을 모두 지키며, 같은 규칙에서 점수 합이 이보다 높은 매칭은 없습니다.`
}

function sentenceOf(state: VerificationState, wishesPublic: boolean, checkedOn: string | null): string {
  const last = state.outcomes.at(-1)
  if (state.status === 'broken') return state.message ?? ''
  if (state.status === 'passed') return passedSentence(state, wishesPublic, checkedOn)
  if (state.status === 'failed') return `${last!.sentence} (‘${checkTitles[last!.name]}’에서 멈춤)`
  if (state.status === 'running') return last ? `${checkTitles[last.name]}: 통과` : '공표한 파일을 받고 있습니다.'
  return '버튼을 누르면 공표한 파일을 받아 규칙과 점수를 이 컴퓨터에서 다시 계산합니다. 서버의 답은 쓰지 않습니다.'
}

/** The checks of a publication, run in the reader's own browser. Without scripts only the way to the downloads. */
export function VerificationPanel({ publication, checkedOn }: VerificationPanelProps) {
  const isHydrated = useHydrated()
  const { state, verify } = useVerification(publication)
  const names = checksOf(publication.wishesPublic, false)
  const isRunning = state.status === 'running'
  const total = state.outcomes.reduce((sum, { ms }) => sum + ms, 0)
  const isOver = state.status === 'passed' || state.status === 'failed'
  if (!isHydrated)
    return (
      <VerdictPanel
        verdict="open"
        title={titles.idle}
        sentence="아래 파일을 내려받아 명령으로 확인할 수 있습니다. 스크립트를 쓰는 브라우저에서는 이 자리에서 바로 검증합니다."
      />
    )
  return (
    <VerdictPanel
      verdict={verdicts[state.status]}
      title={titles[state.status]}
      sentence={sentenceOf(state, publication.wishesPublic, checkedOn)}
      note={
        isOver &&
        `이 브라우저에서 ${(total / 1000).toFixed(2)}초 동안 ${state.outcomes.length}가지를 확인 · ${koreanInstant(state.finishedAt!)}`
      }
      actions={
        <Button
          look={state.status === 'idle' ? 'filled' : 'outlined'}
          icon={state.status === 'idle' && <ShieldCheck />}
          aria-disabled={isRunning || undefined}
          onClick={() => !isRunning && void verify()}
        >
          {state.status === 'idle' ? '이 브라우저에서 검증' : '다시 검증'}
        </Button>
      }
    >
      <CheckList names={names} outcomes={state.outcomes} isRunning={isRunning} />
      <OwnFilesForm onVerify={(own) => !isRunning && void verify(own)} />
    </VerdictPanel>
  )
}
