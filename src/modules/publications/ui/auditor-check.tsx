'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { Alert } from '@/ui/alert'
import { Button } from '@/ui/button'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { checkPublicationAction } from '../actions'
import { checkTitles, checksOf } from '../domain/checks'
import type { PublicationView } from '../domain/publication-view'
import type { FullFiles } from '../domain/verify-publication'
import { CheckList } from './check-list'
import { fileAddress } from './downloads-card'
import { useHydrated } from './use-hydrated'
import { useVerification } from './use-verification'

interface AuditorCheckProps {
  readonly publication: Pick<PublicationView, 'id' | 'roundId' | 'wishesPublic' | 'fingerprints' | 'reveals'>
}

async function loadFullFiles(roundId: string): Promise<FullFiles> {
  const [problem, proof] = await Promise.all([
    fetch(fileAddress(roundId, 'problem', '?as=full'), { cache: 'no-store' }),
    fetch(fileAddress(roundId, 'result', '?as=full'), { cache: 'no-store' }),
  ])
  if (!problem.ok || !proof.ok) throw new Error(`${problem.status} ${proof.status}`)
  const { certificate, secret } = (await proof.json()) as Pick<FullFiles, 'certificate' | 'secret'>
  return { problem: await problem.text(), certificate, secret }
}

/** The auditor's browser checks everything, the sealed scores and the proof too; only then can it be recorded. */
export function AuditorCheck({ publication: { id, roundId, reveals, ...publication } }: AuditorCheckProps) {
  const isHydrated = useHydrated()
  const [record, formAction] = useActionState(checkPublicationAction, untouched)
  const { state, verify } = useVerification(
    {
      ...publication,
      problemHref: fileAddress(roundId, 'problem'),
      resultHref: fileAddress(roundId, 'result'),
      reveals: reveals.map(({ regionCode, ...pair }) => ({ ...pair, regionId: regionCode })),
    },
    publication.wishesPublic ? undefined : () => loadFullFiles(roundId),
  )
  const isRunning = state.status === 'running'
  if (!isHydrated) return <Alert tone="information">전체 증명을 확인하려면 스크립트를 켜 주세요.</Alert>
  return (
    <section aria-label="전체 증명 확인" className="grid gap-4">
      <p className="text-sm text-text-subtle">
        전체 입력 자료와 증명서를 이 브라우저에서 확인합니다. 모두 통과하면 확인 기록을 남길 수 있고, 서버도 스스로 다시
        확인한 뒤에 기록합니다.
      </p>
      <div>
        <Button
          look={state.status === 'passed' ? 'outlined' : 'filled'}
          aria-disabled={isRunning || undefined}
          onClick={() => !isRunning && void verify()}
        >
          {isRunning ? '확인하는 중' : '전체 증명 확인'}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {state.outcomes.at(-1) && `${checkTitles[state.outcomes.at(-1)!.name]}: ${state.outcomes.at(-1)!.sentence}`}
      </p>
      {state.status !== 'idle' && (
        <CheckList
          names={checksOf(publication.wishesPublic, !publication.wishesPublic)}
          outcomes={state.outcomes}
          isRunning={isRunning}
        />
      )}
      {state.status === 'broken' && (
        <Alert tone="danger" live>
          {state.message}
        </Alert>
      )}
      {state.status === 'passed' && (
        <form action={formAction} className="grid gap-4">
          <FormMessages state={record} />
          <input type="hidden" name="publicationId" value={id} />
          <input type="hidden" name="problemHash" value={publication.fingerprints.problem.text} />
          <input type="hidden" name="resultHash" value={publication.fingerprints.result.text} />
          <input type="hidden" name="gap" value={state.outcomes.at(-1)!.gap} />
          <div>
            <SubmitButton busyText="서버가 다시 확인하는 중">확인 기록 남기기</SubmitButton>
          </div>
        </form>
      )}
    </section>
  )
}
