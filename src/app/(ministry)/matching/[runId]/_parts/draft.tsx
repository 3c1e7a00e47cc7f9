import type { Actor } from '@/modules/accounts/domain/actor'
import type { RunDetails } from '@/modules/matching/server/get-run'
import { loadDraft } from '@/modules/matching/server/load-draft'
import { DraftDesk } from '@/modules/matching/ui/draft-desk'
import { RunRules, RunWeights } from '@/modules/matching/ui/run-rules'
import { Card } from '@/ui/card'
import { DoneNotice } from '@/ui/done-notice'

interface DraftPartProps {
  readonly actor: Actor
  readonly run: RunDetails
  readonly query: Readonly<Record<string, unknown>>
}

/** A run that has not started, to change or, for others, to look at. */
export async function DraftPart({ actor, run, query }: DraftPartProps) {
  const draft = await loadDraft(actor, run)
  if (!draft) {
    return (
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card title="기준의 비율">
          <RunWeights weights={run.settings.weights} />
        </Card>
        <Card title="규칙">
          <RunRules settings={run.settings} />
        </Card>
      </div>
    )
  }
  return (
    <DraftDesk run={run} {...draft}>
      <DoneNotice query={query} texts={{ saved: '저장했습니다.' }} />
    </DraftDesk>
  )
}
