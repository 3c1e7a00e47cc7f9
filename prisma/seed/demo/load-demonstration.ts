import { hashPassword } from '@/modules/accounts/server/secrets'
import { portalAuthor, recordEvent } from '@/modules/audit/server/record-event'
import { existingOn } from '@/modules/partners/server/search-partners'
import { database, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma, PrismaClient } from '@/platform/db/generated/client'
import { isProductionStage } from '@/platform/env'
import { dayInSeoul, storedDay } from '@/shared/korean-date'
import { nextWorkingDay } from '@/shared/working-days'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { demonstrationAccounts, demonstrationPassword } from '@/modules/accounts/domain/data/demonstration-accounts'
import { loadSampleOffers } from './sample-offers'
import {
  type SamplePartner,
  evenly,
  samplePledge,
  sampleProposal,
  sampleRoundName,
  sampleRules,
  smallRoundName,
  smallRoundSize,
  surveyRoundName,
} from './sample-round'

async function loadAccounts(client: PrismaClient): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword)
  const validFrom = storedDay('2026-01-01')
  const createdAt = await databaseTime()
  for (const { email, name, role, partnerName, regionCode, provinceCode } of demonstrationAccounts) {
    if (await client.person.findUnique({ where: { email } })) continue
    const partner = partnerName ? await client.partner.findFirstOrThrow({ where: { name: partnerName } }) : null
    const membership = {
      role,
      validFrom,
      partnerId: partner?.id ?? null,
      regionCode: regionCode ?? null,
      provinceCode: provinceCode ?? null,
      createdAt,
    }
    await client.person.create({
      data: { email, name, passwordHash, isDemonstration: true, createdAt, memberships: { create: membership } },
    })
  }
}

interface SampleRound {
  readonly name: string
  readonly wishesBecomePublic: boolean
  readonly createdAt: Date
  readonly regions: readonly { readonly code: string; readonly provinceCode: string }[]
  readonly partners: readonly SamplePartner[]
}

const askedKinds = ['ministry', 'publicInstitution', 'company'] as const

async function createSampleRound(client: PrismaClient, { regions, partners, ...sample }: SampleRound): Promise<void> {
  if (await client.round.findFirst({ where: { name: sample.name } })) return
  const { createdAt } = sample
  const asSubmitted = { status: 'submitted', submittedAt: createdAt, createdAt, updatedAt: createdAt } as const
  const round = await client.round.create({
    data: { ...sample, status: 'closed', isDemonstration: true, rules: sampleRules, audienceKinds: [...askedKinds] },
  })
  await client.roundRegion.createMany({ data: regions.map(({ code }) => ({ roundId: round.id, regionCode: code })) })
  for (const partner of partners) {
    const { maximumRegions, wishes } = samplePledge(partner, regions, sampleRules.partnerMaximum[partner.kind])
    await client.pledge.create({
      data: {
        roundId: round.id,
        partnerId: partner.id,
        maximumRegions,
        isDemonstration: true,
        ...asSubmitted,
        wishes: { create: wishes.map((regionCode, index) => ({ regionCode, rank: index + 1 })) },
      },
    })
  }
  for (const region of regions) {
    await client.regionProposal.create({
      data: {
        roundId: round.id,
        regionCode: region.code,
        isDemonstration: true,
        ...asSubmitted,
        wishes: {
          create: sampleProposal(region, partners).map((partnerId, index) => ({ partnerId, rank: index + 1 })),
        },
      },
    })
  }
}

async function loadSampleRounds(client: PrismaClient): Promise<void> {
  const now = await databaseTime()
  const regions = await client.region.findMany({
    where: { targetTo: null },
    orderBy: { code: 'asc' },
    select: { code: true, provinceCode: true },
  })
  // Bodies whose part in the programme nobody has confirmed at all pledge nothing, not even in a sample.
  const takesPart: Prisma.PartnerWhereInput = {
    standing: { not: 'unverified' },
    OR: [{ kind: { in: ['ministry', 'publicInstitution'] } }, { standing: 'verified' }],
  }
  const partners = await client.partner.findMany({
    where: { AND: [existingOn(dayInSeoul(now)), takesPart] },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, kind: true, headquartersProvinceCode: true },
  })
  await createSampleRound(client, {
    name: sampleRoundName,
    wishesBecomePublic: true,
    createdAt: now,
    regions,
    partners,
  })
  const inProvince = regions.filter(({ provinceCode }) => provinceCode === smallRoundSize.provinceCode)
  await createSampleRound(client, {
    name: smallRoundName,
    wishesBecomePublic: false,
    // Before the other one, which stays the latest.
    createdAt: new Date(now.getTime() - 60_000),
    regions: inProvince.slice(0, smallRoundSize.regions),
    partners: evenly(partners, smallRoundSize.partners),
  })
}

/** A survey still open for two weeks that nobody has answered yet. */
async function openSampleSurvey(client: PrismaClient): Promise<void> {
  if (await client.round.findFirst({ where: { name: surveyRoundName } })) return
  const now = await databaseTime()
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  const closingDay = nextWorkingDay(workingCalendar(now), dayInSeoul(at(14 * 24 * 60)))
  const regions = await client.region.findMany({ where: { targetTo: null }, select: { code: true } })
  const { id: roundId } = await client.round.create({
    data: {
      name: surveyRoundName,
      status: 'open',
      isDemonstration: true,
      rules: sampleRules,
      audienceKinds: [...askedKinds],
      wishesBecomePublic: true,
      introduction:
        '2027년 상반기에 맺을 결연의 희망을 받습니다. 지금 맺고 있는 결연은 그대로 이어집니다. 그것까지 더해 맡을 수 있는 만큼만 적어 주세요.',
      contactText: '시연용 회차입니다. 문의처는 실제 회차에서 적습니다.',
      opensAt: at(-1),
      closesAt: new Date(`${closingDay}T18:00:00+09:00`),
      // Before the sample rounds, of which the newest stays the latest.
      createdAt: at(-2),
    },
  })
  await client.roundRegion.createMany({ data: regions.map(({ code: regionCode }) => ({ roundId, regionCode })) })
}

/** Accounts for every role, two sample rounds, an open survey and what two regions offer. Refuses to run in production; running it again adds nothing. */
export async function loadDemonstration(): Promise<{ people: number; pledges: number; wishes: number }> {
  if (isProductionStage()) throw new Error('시연 자료는 운영 환경에 넣을 수 없습니다.')
  const client = await database()
  await loadAccounts(client)
  await loadSampleRounds(client)
  await openSampleSurvey(client)
  await loadSampleOffers(client)
  const counts = {
    people: await client.person.count({ where: { isDemonstration: true } }),
    pledges: await client.pledge.count(),
    wishes: (await client.pledgeWish.count()) + (await client.regionWish.count()),
  }
  await inTransaction((transaction) =>
    recordEvent(transaction, portalAuthor, {
      action: 'demonstration.loaded',
      subjectType: 'reference',
      subjectId: 'demonstration',
      after: counts,
    }),
  )
  return counts
}
