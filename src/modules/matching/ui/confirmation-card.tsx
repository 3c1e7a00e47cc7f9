import Link from 'next/link'
import { koreanInstant } from '@/shared/korean-date'
import { particleOf } from '@/shared/korean-particle'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { matchingRefusals } from '../domain/runs/matching-refusals'
import { UndoForm } from './confirm-form'

interface ConfirmationCardProps {
  readonly confirmation: {
    readonly id: string
    readonly runId: string
    readonly runName: string
    readonly confirmedAt: Date
    readonly rematch: { readonly id: string; readonly name: string } | null
  }
  readonly mayUndo: boolean
}

/** The confirmation a round stands on, and taking it back while no re-match stands on it in turn. */
export const ConfirmationCard = ({ confirmation, mayUndo }: ConfirmationCardProps) => (
  <Card title="확정">
    <p>
      {koreanInstant(confirmation.confirmedAt)}에{' '}
      <Link className="link" href={`/matching/${confirmation.runId}`}>
        {confirmation.runName}
      </Link>
      {particleOf(confirmation.runName, '을/를')} 확정했습니다.
    </p>
    {mayUndo && (
      <div className="mt-3">
        {confirmation.rematch ? (
          <p className="text-sm text-text-subtle">
            {matchingRefusals['rematch-stands']}{' '}
            <Link className="link" href={`/rounds/${confirmation.rematch.id}`}>
              {confirmation.rematch.name}
            </Link>
          </p>
        ) : (
          <Disclosure label="확정 되돌리기">
            <UndoForm confirmationId={confirmation.id} />
          </Disclosure>
        )}
      </div>
    )}
  </Card>
)
