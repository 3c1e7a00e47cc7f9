import { randomUUID } from 'node:crypto'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import type { Role } from '@/modules/accounts/domain/role'
import { settingsOfRound } from '@/modules/matching/domain/settings/run-settings'
import { defaultWeights } from '@/modules/matching/domain/scoring/scoring-weights'
import { diagnoseRun } from '@/modules/matching/server/diagnose-run'
import { workOffRuns } from '@/modules/matching/server/work-off-runs'
import { roundRules } from '@/modules/rounds/domain/round-rules'
import { invitePerson } from '@/modules/accounts/server/invite-person'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { actorWith } from './actors'
import { sampleRoundName, smallRoundName } from '../../prisma/seed/demo/sample-round'
import { aPerson } from './people'

/** An id that nothing has. */
export const absentId = '00000000-0000-7000-8000-000000000000'

let counter = 0
/** Another text each time, so that no case trips over the name of the one before. */
export const unused = (stem: string) => `${stem} ${++counter} ${randomUUID().slice(0, 8)}`

export async function regionInput(code: string) {
  const client = await database()
  const region = await client.region.findUnique({ where: { code } })
  return { code, version: region?.version ?? 1, population: 40_000 + ++counter, specialties: [], festivals: [] }
}

export const disasterInput = (code: string) => ({
  code,
  event: unused('호우'),
  declaredOn: '2026-08-01',
  level: 'sigungu' as const,
  places: [],
  source: '관보',
})

/** The first body of a kind that is not one of `except`. */
export async function somePartner(kind: 'ministry' | 'publicInstitution' | 'company', except: readonly string[] = []) {
  const client = await database()
  return client.partner.findFirstOrThrow({
    where: { kind, validTo: null, name: { notIn: [...except] } },
    orderBy: { name: 'asc' },
  })
}

export async function partnerNamed(name: string) {
  const client = await database()
  return client.partner.findFirstOrThrow({ where: { name } })
}

export const newPartnerInput = (kind: 'ministry' | 'publicInstitution' | 'company') => ({
  kind,
  name: unused('새기관'),
  standing: 'inferred' as const,
  source: '보도자료',
})

export async function partnerInput(id: string) {
  const client = await database()
  const partner = await client.partner.findUnique({ where: { id } })
  return {
    id,
    version: partner?.version ?? 1,
    name: partner?.name ?? '없는 기관',
    standing: partner?.standing ?? ('verified' as const),
    note: unused('고침'),
    source: '보도자료',
  }
}

export async function unitInput(partnerId: string) {
  const client = await database()
  const { id } = await client.partnerUnit.create({ data: { partnerId, name: unused('지사') } })
  return { unitId: id, version: 1, name: unused('지사') }
}

export async function successionInput() {
  const client = await database()
  const create = () =>
    client.partner.create({
      data: { kind: 'other', name: unused('개편기관'), standing: 'verified', choseong: 'ㄱㅍㄱㄱ', source: '직제' },
    })
  const [predecessor, successor] = [await create(), await create()]
  return {
    predecessorId: predecessor.id,
    successorId: successor.id,
    kind: 'renamed' as const,
    effectiveOn: '2026-07-01',
    source: '직제 개정령',
  }
}

export async function removalInput() {
  const client = await database()
  const { predecessorId, successorId, kind, source } = await successionInput()
  const { id } = await client.partnerSuccession.create({
    data: { predecessorId, successorId, kind, source, effectiveOn: new Date('2026-07-01') },
  })
  return { successionId: id, version: 1, reason: '잘못 적음' }
}

export const invitationTo = (role: Role) => ({
  email: `${randomUUID()}@demo.example`,
  name: '초대받은이',
  role,
  ...(role === 'regionOfficer' ? { regionCode: '46880' } : {}),
})

export async function openInvitation() {
  const client = await database()
  const invited = await invitePerson(await actorWith('systemAdministrator'), invitationTo('regionOfficer'))
  if (!invited.ok) throw new Error(invited.refusal)
  const { id } = await client.invitation.findFirstOrThrow({ where: { email: invited.value.email } })
  return { invitationId: id }
}

export const dutyInput = (personId: string, role: Role) => ({
  personId,
  role,
  validFrom: '2026-03-01',
  ...(role === 'regionOfficer' ? { regionCode: '46880' } : {}),
})

export async function dutyOfAnother(role: Role) {
  const { memberships } = await aPerson({
    duties: [{ role, ...(role === 'regionOfficer' ? { regionCode: '46880' } : {}) }],
  })
  return { membershipId: memberships[0]!.id, version: 1, reason: '인사이동' }
}

export const ownDuty = (actor: SignedInActor) => ({
  membershipId: actor.memberships[0]!.id,
  version: 1,
  reason: '인사이동',
})

export async function suspensionOf(personId: string) {
  const client = await database()
  const person = await client.person.findUnique({ where: { id: personId } })
  return { personId, version: person?.version ?? 1, reason: '퇴직' }
}

export async function suspendedPerson() {
  const client = await database()
  const { id } = await aPerson()
  await client.person.update({ where: { id }, data: { suspendedAt: await databaseTime() } })
  return { personId: id, version: 1, reason: '복직' }
}

export async function sampleRoundId(name = sampleRoundName) {
  const client = await database()
  return (await client.round.findFirstOrThrow({ where: { name } })).id
}

async function draftWith(status: 'draft' | 'queued', roundName = sampleRoundName) {
  const client = await database()
  const roundId = await sampleRoundId(roundName)
  const { rules } = await client.round.findUniqueOrThrow({ where: { id: roundId } })
  const { personId } = await actorWith('ministryManager')
  const settings = settingsOfRound(roundRules.parse(rules))
  const run = await client.matchingRun.create({
    data: { roundId, name: unused('초안'), status, settings, createdById: personId, createdAt: await databaseTime() },
  })
  return run.id
}

export const aDraft = () => draftWith('draft')
/** Queued without telling the worker, so that it goes on waiting. */
export const aWaitingRun = () => draftWith('queued')

export const draftUpdate = (runId: string) => ({
  runId,
  version: 1,
  next: 'stay' as const,
  name: '고친 초안',
  settings: {
    weights: defaultWeights,
    region: { min: 2, max: 3 },
    kinds: {},
    groupMaximum: null,
    standing: 'freeze' as const,
    changeBudget: 0,
    fairness: 'total' as const,
    reservedPlaces: 0,
    seed: 7,
  },
})

export const draftPin = (runId: string) => ({
  runId,
  change: { change: 'pin' as const, regionCode: '46880', partnerId: absentId },
})

/** A run of the small round that asks for more ministries than pledged, and the first change that would mend it. */
export async function aRepair() {
  const client = await database()
  const runId = await draftWith('queued', smallRoundName)
  const { settings } = await client.matchingRun.findUniqueOrThrow({ where: { id: runId } })
  const wanted = { ...(settings as object), kinds: { ministry: { min: 3, max: 3 } }, region: { min: 3, max: 4 } }
  await client.matchingRun.update({ where: { id: runId }, data: { settings: wanted } })
  await workOffRuns()
  const found = await diagnoseRun(await actorWith('ministryManager'), runId)
  return { runId, offer: found!.diagnosis!.offers[0]!.key }
}

/** Of the data and of the tests: all. */
export const roundsMade = async () => (await database()).round.count()

export async function wishesPromise() {
  const client = await database()
  const { rules } = await client.round.findUniqueOrThrow({ where: { id: await sampleRoundId() } })
  const { id } = await client.round.create({
    data: { name: unused('준비 중인 회차'), rules: rules as object, createdAt: await databaseTime() },
  })
  return { roundId: id, version: 1, wishes: 'public' as const }
}

export const absentPublication = { publicationId: absentId }

export async function standingPublication() {
  const client = await database()
  const { id, problemHash, resultHash } = await client.publication.findFirstOrThrow({ where: { withdrawnAt: null } })
  return { publicationId: id, problemHash, resultHash }
}

/** A pair of the standing publication, whose seals come of a secret put there for it. */
export async function sealedPair() {
  const client = await database()
  const { id, runId, wishesPublic } = await client.publication.findFirstOrThrow({ where: { withdrawnAt: null } })
  if (wishesPublic)
    await client.publication.update({ where: { id }, data: { wishesPublic: false, salt: '5a'.repeat(32) } })
  const { regionCode, partnerId } = await client.proposedPair.findFirstOrThrow({ where: { runId } })
  return { publicationId: id, regionCode, partnerId, reason: '질의 회신' }
}

export const rematchOf = (roundId: string) => ({
  roundId,
  name: unused('재매칭'),
  isDrill: true,
  changeBudget: 2,
  partnersEach: 1,
  disasters: [{ regionCode: '46880', event: '호우', declaredOn: '2026-11-01' }],
  withdrawnPartnerIds: [],
  newcomers: [],
})
