'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { Facts } from '@/ui/facts'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { publishRoundAction } from '../actions'
import { fileSize } from '../domain/file-size'
import type { PublicationPreview } from '../domain/publication-state'
import { koreanNumber } from '@/shared/korean-number'

interface PublishFormProps {
  readonly roundId: string
  readonly preview: PublicationPreview
  readonly wishesPublic: boolean
}

/** What becomes public, then the button with its number. */
export function PublishForm({ roundId, preview, wishesPublic }: PublishFormProps) {
  const [state, formAction] = useActionState(publishRoundAction, untouched)
  const { runId, runName, regions, partners, pairs, offeredPairs, problemBytes } = preview
  return (
    <form action={formAction} className="grid gap-4">
      <FormMessages state={state} />
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="runId" value={runId} />
      <h3 className="text-md">공표하면 이렇게 공개됩니다</h3>
      <Facts
        items={[
          {
            term: '매칭',
            value: `${runName}: 지역 ${koreanNumber(regions)}곳, 기관 ${koreanNumber(partners)}곳, ${koreanNumber(pairs)}쌍`,
          },
          {
            term: '점수',
            value: wishesPublic ? `${koreanNumber(offeredPairs)}쌍의 점수 모두` : '공개하지 않음',
            note: wishesPublic
              ? '기준과 비율이 공개이므로 점수에서 희망 순위를 짐작할 수 있습니다.'
              : `${koreanNumber(offeredPairs)}쌍의 점수를 봉인하여 올립니다.`,
          },
          {
            term: '최적 증명서',
            value: wishesPublic ? '공개' : '감사 담당만',
            note: wishesPublic
              ? '누구나 더 높은 매칭이 없음을 확인합니다.'
              : '감사 담당이 확인하고 그 날짜를 공개합니다.',
          },
          { term: '입력 자료 크기', value: `약 ${fileSize(problemBytes)}` },
          { term: '공개하지 않는 것', value: '담당자의 이름과 연락처, 희망을 적은 까닭' },
          { term: '알림', value: '이 매칭의 지역과 기관 담당자 알림함에 갑니다.' },
        ]}
      />
      <div>
        <SubmitButton busyText="공표하는 중">{`${koreanNumber(pairs)}쌍 공표`}</SubmitButton>
      </div>
    </form>
  )
}
