import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { GetForm } from '@/ui/get-form'
import { type OptionGroup, SelectField } from '@/ui/select-field'

interface PairFinderProps {
  readonly action: string
  readonly regions: readonly OptionGroup[]
  readonly partners: readonly OptionGroup[]
  readonly region: string | undefined
  readonly partner: string | undefined
}

/** Asks about any pair, also one that is nowhere in the proposal. */
export function PairFinder({ action, regions, partners, region, partner }: PairFinderProps) {
  return (
    <Card title="아무 쌍이나 묻기">
      <GetForm action={action} className="grid gap-3">
        <SelectField
          name="withRegion"
          label="지역"
          placeholder="골라 주세요"
          controlSize={40}
          options={regions}
          defaultValue={region}
        />
        <SelectField
          name="withPartner"
          label="기관"
          placeholder="골라 주세요"
          controlSize={40}
          options={partners}
          defaultValue={partner}
        />
        <div>
          <Button type="submit" size={40}>
            왜 / 왜 아닌가 보기
          </Button>
        </div>
      </GetForm>
    </Card>
  )
}
