import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import type { RoundDetails } from '@/modules/rounds/server/list-rounds'
import { skipOf } from '@/shared/paging'
import { type BoardQuery, pairOfKey } from '../domain/runs/board-query'
import { filterProposal } from '../domain/runs/filter-proposal'
import { pairFactsOf } from '../domain/runs/pair-facts'
import type { ProposalFilter } from '../domain/runs/proposal-filter'
import { sortProposal } from '../domain/runs/sort-proposal'
import { type NamedChoice, choicesBeyond, choicesOf, decisionOf } from '../domain/settings/choices'
import type { SettingsPair } from '../domain/settings/run-settings'
import { settingDecisions } from '../domain/settings/setting-decisions'
import { canRunMatching } from '../domain/settings/run-policy'
import { type OpenRun, listAlternates, openRun, priceChoices, pricePair, viewPair } from './explain-run-pair'
import { findBasket } from './find-basket'
import { type RunDetails, listRuns } from './get-run'

interface Asked {
  readonly run: RunDetails
  readonly round: RoundDetails
  readonly filter: ProposalFilter
  readonly board: BoardQuery
}

/** What the board of an ended run shows: the pairs found, and what the officer has gathered in the own draft, with its price. */
export async function loadBoard(actor: Actor, { run, round, filter, board }: Asked) {
  const [runs, opened, basket] = await Promise.all([
    listRuns(actor, run.roundId),
    openRun(actor, run.id),
    findBasket(actor, run.id),
  ])
  const facts = opened
    ? pairFactsOf({ regions: opened.regions.values(), partners: opened.partners.values() })
    : undefined
  const found = sortProposal(filterProposal(run.pairs, filter, facts), board)
  return {
    runs,
    found,
    rows: found.slice(skipOf(filter), skipOf(filter) + filter.perPage),
    /** Every region and partner a pair may be asked about. */
    places: opened && { regions: [...opened.regions.values()], partners: [...opened.partners.values()] },
    asked: opened && (await loadPairOfBoard(actor, opened, board)),
    /** Pins, bars and swaps may be gathered: the round still waits for its match, and the run answers questions. */
    mayChoose:
      canRunMatching(actor) && canBeConfirmed(round.status) && opened?.canAsk === true && run.status !== 'cancelled',
    basket: opened && basket ? { draftId: basket.id, ...(await priceBasket(opened, run, basket)) } : null,
  }
}

type Basket = NonNullable<Awaited<ReturnType<typeof findBasket>>>

async function priceBasket(opened: OpenRun, run: RunDetails, basket: Basket) {
  const { pins, bars } = choicesBeyond(run.settings, basket.settings)
  const facts = { regions: [...opened.regions.values()], partners: [...opened.partners.values()] }
  const named = settingDecisions(facts, { ...basket.settings, pins: [...pins], bars: [...bars] })
  const namedAs = (sort: 'pin' | 'bar', pairs: readonly SettingsPair[], texts: readonly { readonly text: string }[]) =>
    pairs.map((pair, at): NamedChoice => ({
      ...pair,
      sort,
      text: texts[at]!.text,
      before: decisionOf(run.settings, pair),
    }))
  const choices = [...namedAs('pin', pins, named.pins), ...namedAs('bar', bars, named.bars)]
  return { choices, price: choices.length > 0 ? await priceChoices(opened, { pins, bars }) : null }
}

/** The pair somebody asks about: its price, who could stand there instead, and what a swap would cost. */
async function loadPairOfBoard(actor: Actor, opened: OpenRun, { pair: key, other: otherKey, ask }: BoardQuery) {
  const chosen = pairOfKey(key)
  const pair = chosen && viewPair(actor, opened, chosen)
  const other = pairOfKey(otherKey)
  const [price, alternates] = pair
    ? await Promise.all([pricePair(opened, pair), listAlternates(opened, pair.regionCode)])
    : [null, []]
  const isSwap = pair?.isMatched === true && ask === 'swap'
  const swapPrice = isSwap && other ? await priceChoices(opened, choicesOf({ ask: 'swap', pair, other })) : null
  return { chosen, pair, price, alternates, other, isSwap, swapPrice }
}
