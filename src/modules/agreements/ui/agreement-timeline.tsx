import { koreanInstant } from '@/shared/korean-date'
import { Timeline, type TimelineEvent } from '@/ui/timeline'
import { agreementStatusNames } from '../domain/agreement'
import type { AgreementDetails } from '../domain/agreement-view'

/** What happened to an agreement, newest first: what people did, and what the portal recorded of it. */
export function AgreementTimeline({ agreement: { transitions, status, dateText } }: { agreement: AgreementDetails }) {
  const recorded = transitions.map(({ toStatus, occurredAt, reason }, index): TimelineEvent => ({
    key: `${index}`,
    when: koreanInstant(occurredAt),
    title: `‘${agreementStatusNames[toStatus]}’ 상태로 적음`,
    children: reason,
    kind: 'system',
  }))
  const signed: TimelineEvent[] =
    status === 'signed' && dateText ? [{ key: 'signed', when: dateText, title: '협약 체결', kind: 'people' }] : []
  return <Timeline label="결연의 기록" events={[...recorded.reverse(), ...signed]} />
}
