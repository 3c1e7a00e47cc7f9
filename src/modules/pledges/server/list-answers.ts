import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { isSurvey } from '@/modules/rounds/domain/round'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { partnersAsked, regionsAsked } from '@/modules/rounds/server/round-audience'
import { database } from '@/platform/db/database'
import type { Round } from '@/platform/db/generated/client'
import { dayInSeoul } from '@/shared/korean-date'
import { filterBoard } from '../domain/answer-board'
import type { BoardFilter } from '../domain/answer-board-filter'
import { canViewAnswers, partnersSeen, regionsSeen, canManageAnswers } from '../domain/answer-policy'
import { findOnBoard, loadAnswerBoard } from './load-answer-board'

/** 답변 현황 of a round, as far as this actor may see it; null when there is none for them. */
export async function listAnswers(actor: Actor, roundId: string, filter: BoardFilter) {
  if (!canViewAnswers(actor)) return null
  const round = await getRound(actor, roundId)
  if (!round || !isSurvey(round)) return null
  const client = await database()
  const [{ rows, officers }, found] = await Promise.all([
    loadAnswerBoard(client, actor, round, round.now),
    findOnBoard(client, filter.q),
  ])
  const canManage = canManageAnswers(actor)
  return {
    round,
    rows,
    officers,
    ...filterBoard(rows, filter, found),
    canManage,
    mayAllowLate: canManage && round.phase !== 'draft' && canBeConfirmed(round.status),
  }
}

export interface AnswerCount {
  readonly asked: number
  readonly answered: number
}

type CountedRound = Pick<Round, 'id' | 'status' | 'parentId' | 'isDrill' | 'audienceKinds'> & { readonly now: Date }

/** Answered of asked within what this actor may see; null for a round that asks nobody. */
export async function countAnswers(actor: Actor, round: CountedRound): Promise<AnswerCount | null> {
  if (!isSurvey(round) || !canViewAnswers(actor)) return null
  const client = await database()
  const partners = { AND: [partnersAsked(round, dayInSeoul(round.now)), partnersSeen(actor)] }
  const regions = { AND: [regionsAsked(round), regionsSeen(actor)] }
  const submitted = { roundId: round.id, status: 'submitted' } as const
  const [askedPartners, askedRegions, pledges, proposals] = await Promise.all([
    client.partner.count({ where: partners }),
    client.region.count({ where: regions }),
    client.pledge.count({ where: { ...submitted, partner: partners } }),
    client.regionProposal.count({ where: { ...submitted, region: regions } }),
  ])
  return { asked: askedPartners + askedRegions, answered: pledges + proposals }
}
