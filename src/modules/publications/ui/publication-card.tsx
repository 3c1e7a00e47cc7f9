import Link from 'next/link'
import { PromiseForm } from '@/modules/rounds/ui/promise-form'
import { koreanInstant } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { Facts } from '@/ui/facts'
import { LinkButton } from '@/ui/link-button'
import { Tag } from '@/ui/tag'
import type { PublicationState } from '../domain/publication-state'
import { AuditorCheck } from './auditor-check'
import { PublishForm } from './publish-form'
import { RevealForm } from './reveal-form'
import { RevealTable } from './reveal-table'
import { WithdrawForm } from './withdraw-form'
import { koreanNumber } from '@/shared/korean-number'

const promiseText = (wishesBecomePublic: boolean) =>
  wishesBecomePublic
    ? '쌍마다의 점수와 최적 증명서를 공개하기로 했습니다. 점수에서 희망 순위를 짐작할 수 있습니다.'
    : '희망 순위를 공개하지 않기로 했습니다. 점수는 봉인하여 공개합니다.'

/** 공표: what was promised, publishing with a preview, the auditor's check, opening single scores, withdrawing. */
export function PublicationCard({ state }: { state: PublicationState }) {
  const { round, publication, preview, mayPromise } = state
  const isStanding = publication !== null && publication.withdrawnAt === null
  return (
    <Card
      id="publication"
      title="공표"
      action={
        isStanding ? <Tag tone="success">공표함</Tag> : publication ? <Tag tone="danger">거둠</Tag> : <Tag>공표 전</Tag>
      }
    >
      {mayPromise ? <PromiseForm round={round} /> : <p className="text-md">{promiseText(round.wishesBecomePublic)}</p>}
      {publication && <PublicationFacts state={state} publication={publication} />}
      {!preview && !publication && (
        <p className="mt-1 text-sm text-text-subtle">매칭을 확정하면 이 자리에서 공표합니다.</p>
      )}
      {preview && (
        <div className="mt-5">
          <PublishForm roundId={round.id} preview={preview} wishesPublic={round.wishesBecomePublic} />
        </div>
      )}
    </Card>
  )
}

type Standing = NonNullable<PublicationState['publication']>

function PublicationFacts({ state, publication }: { state: PublicationState; publication: Standing }) {
  const { id, roundId, result, fingerprints, wishesPublic, reveals, publishedAt, withdrawnAt, checkedAt } = publication
  const isStanding = withdrawnAt === null
  const sealed = isStanding && !wishesPublic
  return (
    <div className="mt-4 grid gap-4">
      <Facts
        items={[
          { term: '공표한 때', value: koreanInstant(publishedAt) },
          ...(withdrawnAt
            ? [{ term: '거둔 때', value: koreanInstant(withdrawnAt), note: publication.withdrawReason }]
            : []),
          {
            term: '감사 담당의 확인',
            value: checkedAt ? koreanInstant(checkedAt) : '아직 없음',
            note: wishesPublic ? '점수가 공개되어 누구나 최적인지 확인할 수 있습니다.' : undefined,
          },
          ...(wishesPublic ? [] : [{ term: '나중에 공개한 점수', value: `${koreanNumber(reveals.length)}쌍` }]),
        ]}
      />
      <div>
        <LinkButton href={`/verify/${roundId}`} size={40}>
          공개 검증 화면 보기
        </LinkButton>
      </div>
      {reveals.length > 0 && <RevealTable reveals={reveals} />}
      {isStanding && state.mayCheck && !checkedAt && (
        <AuditorCheck publication={{ id, roundId, wishesPublic, fingerprints, reveals }} />
      )}
      {sealed && state.mayPublish && (
        <Disclosure label="한 쌍의 점수 공개">
          <RevealForm
            publicationId={id}
            regions={result.regions.map((region) => ({ value: region.id, label: region.name }))}
            partners={result.partners.map((partner) => ({ value: partner.id, label: partner.name }))}
          />
        </Disclosure>
      )}
      {isStanding && state.mayPublish && (
        <Disclosure label="공표 거두기">
          <WithdrawForm publicationId={id} />
        </Disclosure>
      )}
      {isStanding && state.mayPublish && (
        <p className="text-sm text-text-subtle">
          확정을 되돌리려면 공표를 먼저 거두어야 합니다.{' '}
          <Link href="/verify" className="link">
            공표한 매칭 모두 보기
          </Link>
        </p>
      )}
    </div>
  )
}
