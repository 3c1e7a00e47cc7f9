import type { ComponentProps } from 'react'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { EditPartnerForm } from './partner-form'
import { type PartnerChoice, type RecordedSuccession, SuccessionForms } from './succession-forms'
import { UnitForms } from './unit-forms'

interface PartnerDeskProps {
  readonly partner: ComponentProps<typeof EditPartnerForm>['partner'] &
    Pick<ComponentProps<typeof SuccessionForms>, 'kind'>
  readonly units: ComponentProps<typeof UnitForms>['units']
  /** Null where somebody else records them. */
  readonly successions: readonly RecordedSuccession[] | null
  readonly choices: ComponentProps<typeof EditPartnerForm>['choices']
  readonly partners: readonly PartnerChoice[]
  readonly canSetStanding: boolean
}

/** Everything about a body that somebody may change: what it is, its departments, who followed it. */
export const PartnerDesk = ({ partner, units, successions, partners, choices, canSetStanding }: PartnerDeskProps) => (
  <Columns
    sideWidth="wide"
    side={
      <>
        <Card title="부서·소속기관">
          <UnitForms partnerId={partner.id} units={units} />
        </Card>
        {successions && (
          <Card title="기관 개편·승계">
            <SuccessionForms partnerId={partner.id} kind={partner.kind} successions={successions} partners={partners} />
          </Card>
        )}
      </>
    }
  >
    <Card title="기관 정보">
      <EditPartnerForm partner={partner} choices={choices} canSetStanding={canSetStanding} />
    </Card>
  </Columns>
)
