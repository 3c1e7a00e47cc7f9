import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { GetForm } from '@/ui/get-form'
import { type OptionGroup, SelectField } from '@/ui/select-field'
import { withParticle } from '@/shared/korean-particle'
import { pairKeyOf } from '../domain/settings/pair-key'
import type { SettingsPair } from '../domain/settings/run-settings'
import type { PairView, PriceView } from '../domain/runs/pair-view'
import { ActButton } from '@/ui/act-button'
import { chooseOnBoardAction } from '../actions'
import { PriceCard } from './price-card'

interface SwapCardProps {
  readonly run: {
    readonly id: string
    readonly total: number | null
    readonly pairs: readonly (SettingsPair & { readonly regionName: string; readonly partnerName: string })[]
  }
  readonly pair: PairView
  readonly other: SettingsPair | null
  readonly price: PriceView | null
  readonly path: string
  readonly hrefOf: (query: { pair: string }) => string
}

/** Two pairs exchange their partners: choose the other one, see the price, then decide. */
export function SwapCard({ run, pair, other, price, path, hrefOf }: SwapCardProps) {
  const groups = new Map<string, { value: string; label: string }[]>()
  for (const candidate of run.pairs) {
    if (candidate.regionCode === pair.regionCode || candidate.partnerId === pair.partnerId) continue
    const option = { value: pairKeyOf(candidate), label: `${candidate.partnerName} (${candidate.regionName})` }
    groups.set(candidate.regionName, [...(groups.get(candidate.regionName) ?? []), option])
  }
  const options = [...groups].map(([label, list]): OptionGroup => ({ label, options: list }))
  return (
    <Card title="맞바꾸기" id="swap">
      <GetForm action={path} keep={{ pair: pairKeyOf(pair), ask: 'swap' }} className="grid gap-3">
        <SelectField
          name="other"
          label={`${withParticle(pair.partnerName, '과/와')} 자리를 바꿀 쌍`}
          placeholder="골라 주세요"
          controlSize={40}
          options={options}
          defaultValue={other ? pairKeyOf(other) : undefined}
        />
        <div>
          <Button type="submit" size={40}>
            값 보기
          </Button>
        </div>
      </GetForm>
      {price && other && (
        <div className="mt-4">
          <PriceCard
            title="맞바꾸면"
            price={price}
            total={run.total ?? 0}
            hrefOf={(region, partner) => hrefOf({ pair: `${region}.${partner}` })}
          >
            {price.possible && (
              <ActButton
                action={chooseOnBoardAction}
                look="filled"
                busyText="담는 중"
                fields={{
                  runId: run.id,
                  change: 'swap',
                  regionCode: pair.regionCode,
                  partnerId: pair.partnerId,
                  otherRegionCode: other.regionCode,
                  otherPartnerId: other.partnerId,
                }}
              >
                그래도 맞바꾸기
              </ActButton>
            )}
          </PriceCard>
        </div>
      )}
    </Card>
  )
}
