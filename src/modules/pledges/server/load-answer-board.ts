import 'server-only'
import { type Officer, findOfficers } from '@/modules/accounts/server/find-officers'
import type { Actor } from '@/modules/accounts/domain/actor'
import { mayAnswer } from '@/modules/rounds/domain/may-answer'
import { lastReminders } from '@/modules/rounds/server/record-reminder'
import { partnersAsked, regionsAsked } from '@/modules/rounds/server/round-audience'
import { partnersMatching } from '@/modules/partners/server/search-partners'
import { regionsMatching } from '@/modules/regions/server/search-regions'
import type { PrismaClient, Round } from '@/platform/db/generated/client'
import { dayInSeoul } from '@/shared/korean-date'
import { type BoardRow, stateOfAnswer } from '../domain/answer-board'
import { canManagePledge, canManageProposal, partnersSeen, regionsSeen } from '../domain/answer-policy'
import type { AnswerStatus } from '../domain/answer-life-cycle'
import { namesOfPeople } from '@/modules/accounts/server/names-of-people'

type Reader = Pick<PrismaClient, 'partner' | 'region' | 'person' | 'membership' | 'reminder' | 'province'>
type AskingRound = Pick<Round, 'id' | 'status' | 'opensAt' | 'closesAt' | 'audienceKinds'>

const lastWriting = {
  versions: { orderBy: { number: 'desc' }, take: 1, select: { savedAt: true, savedById: true } },
  writing: { orderBy: { seenAt: 'desc' }, take: 1, select: { seenAt: true, personName: true } },
} as const
const answerFields = { status: true, lateReason: true, updatedAt: true, ...lastWriting } as const
const lastAllowance = (roundId: string) =>
  ({ where: { roundId }, orderBy: { grantedAt: 'desc' }, take: 1, select: { until: true } }) as const

interface Answer {
  readonly status: AnswerStatus
  readonly takesPart?: boolean
  readonly lateReason: string | null
  readonly updatedAt: Date
  readonly versions: readonly { readonly savedAt: Date; readonly savedById: string | null }[]
  readonly writing: readonly { readonly seenAt: Date; readonly personName: string }[]
}

interface Asked {
  readonly id: string
  readonly group: BoardRow['group']
  readonly name: string
  readonly provinceCode: string | null
  readonly answer: Answer | undefined
  readonly allowedUntil: Date | null
  readonly canManage: boolean
}

async function loadAsked(client: Reader, actor: Actor, round: AskingRound, today: string): Promise<Asked[]> {
  const partners = await client.partner.findMany({
    where: { AND: [partnersAsked(round, today), partnersSeen(actor)] },
    select: {
      id: true,
      name: true,
      kind: true,
      headquartersProvinceCode: true,
      pledges: { where: { roundId: round.id }, select: { ...answerFields, takesPart: true } },
      allowances: lastAllowance(round.id),
    },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
  })
  const regions = await client.region.findMany({
    where: { AND: [regionsAsked(round), regionsSeen(actor)] },
    select: {
      code: true,
      fullName: true,
      provinceCode: true,
      proposals: { where: { roundId: round.id }, select: answerFields },
      allowances: lastAllowance(round.id),
    },
    orderBy: [{ province: { sortOrder: 'asc' } }, { name: 'asc' }],
  })
  return [
    ...partners.map(({ id, name, kind, headquartersProvinceCode, pledges, allowances }) => ({
      id,
      group: kind,
      name,
      provinceCode: headquartersProvinceCode,
      answer: pledges[0],
      allowedUntil: allowances[0]?.until ?? null,
      canManage: canManagePledge(actor, { id, kind }),
    })),
    ...regions.map(({ code, fullName, provinceCode, proposals, allowances }) => ({
      id: code,
      group: 'region' as const,
      name: fullName,
      provinceCode,
      answer: proposals[0],
      allowedUntil: allowances[0]?.until ?? null,
      canManage: canManageProposal(actor, { code, provinceCode }),
    })),
  ]
}

const bodyOf = ({ partnerId, regionCode }: Officer) => partnerId ?? regionCode!

export interface LoadedBoard {
  readonly rows: readonly BoardRow[]
  /** Who can be told, by body. */
  readonly officers: readonly Officer[]
}

/**
 * Everybody a round asks whose answer this actor may see, with how far they are. One query after the other: it is read
 * inside transactions too, which have one connection.
 */
export async function loadAnswerBoard(
  client: Reader,
  actor: Actor,
  round: AskingRound,
  now: Date,
): Promise<LoadedBoard> {
  const today = dayInSeoul(now)
  const asked = await loadAsked(client, actor, round, today)
  const ofGroup = (isRegion: boolean) => asked.filter(({ group }) => (group === 'region') === isRegion)
  const officers = await findOfficers(
    client,
    { partnerIds: ofGroup(false).map(({ id }) => id), regionCodes: ofGroup(true).map(({ id }) => id) },
    today,
  )
  const reminders = await lastReminders(client, round.id)
  const provinces = await client.province.findMany({ select: { code: true, name: true } })
  const personNames = await namesOfPeople(
    client,
    asked.map(({ answer }) => answer?.versions[0]?.savedById),
  )
  const provinceNames = new Map(provinces.map(({ code, name }) => [code, name]))
  const officerCounts = new Map<string, Set<string>>()
  for (const officer of officers)
    officerCounts.set(bodyOf(officer), (officerCounts.get(bodyOf(officer)) ?? new Set()).add(officer.personId))
  const writerOf = ({ versions: [saved], writing: [seen] }: Answer) =>
    seen && (!saved || saved.savedAt <= seen.seenAt)
      ? seen.personName
      : ((saved?.savedById && personNames.get(saved.savedById)) ?? null)
  const rows = asked.map(({ answer, allowedUntil, ...row }): BoardRow => {
    const isAllowed = allowedUntil !== null && now < allowedUntil
    return {
      ...row,
      provinceName: row.provinceCode && (provinceNames.get(row.provinceCode) ?? null),
      state: stateOfAnswer(answer),
      changedAt: answer?.updatedAt ?? null,
      changedBy: answer ? writerOf(answer) : null,
      officers: officerCounts.get(row.id)?.size ?? 0,
      remindedAt: reminders.get(row.id) ?? null,
      allowedUntil: isAllowed ? allowedUntil : null,
      mayAnswerNow: mayAnswer(round, allowedUntil, now).isAllowed,
    }
  })
  return { rows, officers }
}

/** Ids of bodies and regions a search finds, under former names too; null when nothing is searched for. */
export async function findOnBoard(client: Reader, q: string | undefined): Promise<ReadonlySet<string> | null> {
  if (!q) return null
  const partners = await client.partner.findMany({ where: partnersMatching(q), select: { id: true } })
  const regions = await client.region.findMany({ where: regionsMatching(q), select: { code: true } })
  return new Set([...partners.map(({ id }) => id), ...regions.map(({ code }) => code)])
}
