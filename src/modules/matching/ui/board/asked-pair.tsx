import type { ComponentProps } from 'react'
import type { BoardQuery, boardAddress } from '../../domain/runs/board-query'
import type { SettingsPair } from '../../domain/settings/run-settings'
import { partnerOptions, regionOptions } from '../choosers'
import { PairFinder } from '../pair-finder'
import { PairPanel } from '../pair-panel'
import { SwapCard } from '../swap-card'

type PanelProps = ComponentProps<typeof PairPanel>
type SwapProps = ComponentProps<typeof SwapCard>

export interface AskedPairProps {
  readonly run: SwapProps['run']
  readonly places: {
    readonly regions: Parameters<typeof regionOptions>[0]
    readonly partners: Parameters<typeof partnerOptions>[0]
  }
  readonly asked: Pick<PanelProps, 'pair' | 'price' | 'alternates'> & {
    readonly chosen: SettingsPair | null
    readonly other: SettingsPair | null
    readonly isSwap: boolean
    readonly swapPrice: SwapProps['price']
  }
  readonly ask: BoardQuery['ask']
  readonly mayChoose: boolean
  readonly here: ReturnType<typeof boardAddress>
}

/** The pair asked about, the exchange thought of, and the way to ask about any other. */
export function AskedPair({ run, places, asked, ask, mayChoose, here }: AskedPairProps) {
  const { chosen, pair, price, alternates, other, isSwap, swapPrice } = asked
  const path = `/matching/${run.id}`
  return (
    <>
      <PairPanel
        runId={run.id}
        total={run.total ?? 0}
        {...{ pair, price, alternates, ask, mayChoose }}
        hrefOf={here}
        swap={
          isSwap && pair && mayChoose ? (
            <SwapCard run={run} pair={pair} other={other} price={swapPrice} path={path} hrefOf={here} />
          ) : null
        }
      />
      <PairFinder
        action={path}
        regions={regionOptions(places.regions)}
        partners={partnerOptions(places.partners)}
        region={chosen?.regionCode}
        partner={chosen?.partnerId}
      />
    </>
  )
}
