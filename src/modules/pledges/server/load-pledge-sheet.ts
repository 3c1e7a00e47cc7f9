import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { SheetSpec } from '@/modules/imports/domain/preview-import'
import { isPledgeable } from '@/modules/exchange-types/domain/exchange-type'
import { listExchangeTypes } from '@/modules/exchange-types/server/list-exchange-types'
import { existingOn } from '@/modules/partners/server/search-partners'
import { mayAnswer } from '@/modules/rounds/domain/may-answer'
import { roundRules } from '@/modules/rounds/domain/round-rules'
import { databaseTime } from '@/platform/db/database-clock'
import type { PrismaClient } from '@/platform/db/generated/client'
import { isUuid } from '@/shared/is-uuid'
import { dayInSeoul } from '@/shared/korean-date'
import { type IndexedName, indexNames } from '@/shared/sheet-reading/name-index'
import type { AnswerContent } from '../domain/answer-content'
import { canManagePledge, partnersWritten } from '../domain/answer-policy'
import { type SheetBody, judgePledgeRows } from '../domain/pledge-sheet'
import { pledgeSheetFields } from '../domain/pledge-sheet-fields'
import { submittedContent } from './submitted-content'

type Reader = Pick<
  PrismaClient,
  | '$queryRaw'
  | 'exchangeType'
  | 'round'
  | 'partner'
  | 'partnerSuccession'
  | 'region'
  | 'pledge'
  | 'regionProposal'
  | 'lateAllowance'
>

const isEmpty = (content: unknown) => Object.keys(content as object).length === 0
const oldProvinceNames: Readonly<Record<string, readonly string[]>> = {
  강원특별자치도: ['강원도'],
  전북특별자치도: ['전라북도'],
  제주특별자치도: ['제주도'],
}

async function indexRegions(client: Reader, roundId: string) {
  const regions = await client.region.findMany({
    where: { roundRegions: { some: { roundId } } },
    select: { code: true, name: true, fullName: true, province: { select: { name: true, shortName: true } } },
    orderBy: [{ province: { sortOrder: 'asc' } }, { name: 'asc' }],
  })
  const entries = regions.map(({ code, name, fullName, province }): IndexedName => {
    const stem = name.slice(0, -1)
    const old = oldProvinceNames[province.name] ?? []
    return {
      key: code,
      name: fullName,
      otherNames: [name, `${province.name} ${name}`, `${province.shortName} ${name}`],
      looseNames: [
        ...old.map((former) => ({ name: `${former} ${name}`, isFormer: true })),
        ...(stem.length > 1
          ? [stem, `${province.shortName} ${stem}`].map((short) => ({ name: short, isFormer: false }))
          : []),
      ],
    }
  })
  return { index: indexNames(entries), names: new Map(regions.map(({ code, fullName }) => [code, fullName])) }
}

/** Bodies this actor may answer for, with every name they went by. */
async function indexPartners(client: Reader, actor: Actor, kinds: readonly SheetPartnerKind[], day: string) {
  const [partners, successions] = await Promise.all([
    client.partner.findMany({
      where: {
        AND: [existingOn(day), { kind: { in: [...kinds] } }, partnersWritten(actor)],
      },
      select: { id: true, name: true, abbreviation: true, kind: true, units: { select: { id: true } } },
      orderBy: { name: 'asc' },
    }),
    client.partnerSuccession.findMany({
      select: { successorId: true, predecessor: { select: { id: true, name: true, abbreviation: true } } },
    }),
  ])
  const formerNames = (id: string, seen: readonly string[] = []): string[] =>
    successions
      .filter(({ successorId, predecessor }) => successorId === id && !seen.includes(predecessor.id))
      .flatMap(({ predecessor }) => [
        predecessor.name,
        ...(predecessor.abbreviation ? [predecessor.abbreviation] : []),
        ...formerNames(predecessor.id, [...seen, id]),
      ])
  const entries = partners.map(({ id, name, abbreviation }): IndexedName => ({
    key: id,
    name,
    looseNames: [
      ...(abbreviation ? [{ name: abbreviation, isFormer: false }] : []),
      ...formerNames(id).map((former) => ({ name: former, isFormer: true })),
    ],
  }))
  return { index: indexNames(entries), partners }
}
type SheetPartnerKind = 'ministry' | 'publicInstitution' | 'company' | 'other'

/** What a sheet of answers to a survey is read and judged by, for this actor; null where there is none for them. */
export async function loadPledgeSheet(client: Reader, actor: Actor, roundId: string | null) {
  if (!roundId || !isUuid(roundId)) return null
  const round = await client.round.findFirst({ where: { id: roundId, status: { not: 'draft' }, parentId: null } })
  if (!round) return null
  const now = await databaseTime()
  const { index, partners } = await indexPartners(client, actor, round.audienceKinds, dayInSeoul(now))
  if (partners.length === 0) return null
  const regions = await indexRegions(client, roundId)
  const exchangeTypes = (await listExchangeTypes(client)).filter(isPledgeable)
  const partnerIds = partners.map(({ id }) => id)
  const [pledges, allowances] = await Promise.all([
    client.pledge.findMany({
      where: { roundId, partnerId: { in: partnerIds } },
      select: { partnerId: true, status: true, content: true },
    }),
    client.lateAllowance.findMany({
      where: { roundId, partnerId: { in: partnerIds } },
      orderBy: { grantedAt: 'asc' },
      select: { partnerId: true, until: true },
    }),
  ])
  const { partnerMaximum, wishMaximum } = roundRules.parse(round.rules)
  const allowedUntil = new Map(allowances.map(({ partnerId, until }) => [partnerId, until]))
  const pledgeOf = new Map(pledges.map((pledge) => [pledge.partnerId, pledge]))
  const bodies = new Map<string, SheetBody & { readonly isLate: boolean }>()
  for (const { id, name, kind, units } of partners) {
    const pledge = pledgeOf.get(id)
    const isSubmitted = pledge?.status === 'submitted'
    let written = (pledge?.content ?? null) as AnswerContent | null
    if (isSubmitted && isEmpty(written))
      written = await submittedContent(client, { kind: 'pledge', roundId, partnerId: id }, 'this')
    const time = mayAnswer(round, allowedUntil.get(id) ?? null, now)
    bodies.set(id, {
      name,
      limits: {
        maximumRegions: partnerMaximum[kind],
        wishMaximum,
        regionNames: regions.names,
        unitIds: new Set(units.map((unit) => unit.id)),
        exchangeTypes,
      },
      submits: canManagePledge(actor, { id, kind }),
      isOpen: time.isAllowed,
      isLate: time.isLate,
      written,
      isSubmitted,
    })
  }
  const spec: SheetSpec = {
    kind: 'pledges',
    fields: pledgeSheetFields(index, regions.index, exchangeTypes),
    amountField: 'amount',
    judge: (rows) => judgePledgeRows(rows, bodies),
  }
  return {
    round,
    now,
    spec,
    exchangeTypes,
    bodies,
    partnerNames: partners.map(({ name }) => name),
    regionNames: [...regions.names.values()],
  }
}
