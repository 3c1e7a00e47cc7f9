import { Card } from '@/ui/card'
import { declaredOnText, disasterScope } from '../domain/region-facts'
import { DisasterForm } from './disaster-form'

interface DisasterCardProps {
  readonly code: string
  readonly disasters: readonly (Parameters<typeof declaredOnText>[0] &
    Parameters<typeof disasterScope>[0] & { readonly id: string; readonly event: string })[]
}

/** The declarations of a region, and entering another. */
export const DisasterCard = ({ code, disasters }: DisasterCardProps) => (
  <Card title="특별재난지역 선포">
    {disasters.length > 0 && (
      <ul className="mb-5 border-t border-border-gray-light">
        {disasters.map((disaster) => (
          <li key={disaster.id} className="border-b border-border-gray-light py-2 text-sm">
            {`${disaster.event} · ${declaredOnText(disaster)} · ${disasterScope(disaster)}`}
          </li>
        ))}
      </ul>
    )}
    <DisasterForm code={code} />
  </Card>
)
