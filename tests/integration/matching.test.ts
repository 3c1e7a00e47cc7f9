import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { countTiesByRegion } from '@/modules/agreements/server/count-ties'
import { listAgreementsOfPartner, listAgreementsOfRegion } from '@/modules/agreements/server/list-agreements'
import type { PairIndex } from '@/engine/matching-problem'
import { certificateOfFile } from '@/engine/files/certificate-file'
import type { CertificateFile } from '@/engine/files/matching-file'
import { verifyCertificate } from '@/engine/certificate/verify-certificate'
import { confirmProposal } from '@/modules/matching/server/confirm-proposal'
import { getRun } from '@/modules/matching/server/get-run'
import { loadRunProblem } from '@/modules/matching/server/run-files'
import { startRun } from '@/modules/matching/server/start-run'
import { workOffRuns } from '@/modules/matching/server/work-off-runs'
import { undoConfirmation } from '@/modules/matching/server/undo-confirmation'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { database } from '@/platform/db/database'
import { madeNow } from '../support/clock'
import { databaseTime } from '@/platform/db/database-clock'
import { actorWith } from '../support/actors'
import { useDatabase } from '../support/database'
import { demonstrationPerson } from '../support/people'
import { countEvents, recordOfAll } from '../support/record-of-all'
import { sampleRun } from '../support/sample-round-run'

useDatabase('matched')

let manager: SignedInActor
let roundId: string
let runId: string
let tiesBefore: Awaited<ReturnType<typeof countTiesByRegion>>

const run = async (name: string, preset = 'balanced') => {
  const started = await startRun(manager, { roundId, name, preset })
  if (!started.ok) throw new Error(started.refusal)
  await workOffRuns()
  return started.value
}
const storedRun = async (id: string) => {
  const client = await database()
  return client.matchingRun.findUniqueOrThrow({
    where: { id },
    include: { pairs: { include: { partner: true }, orderBy: [{ regionCode: 'asc' }, { partnerId: 'asc' }] } },
  })
}
const newPairsOf = async (id: string) => (await storedRun(id)).pairs.filter(({ isStanding }) => !isStanding)
const confirm = async (id: string) => confirmProposal(manager, { runId: id, pairCount: (await newPairsOf(id)).length })
const undo = async (reason = '다시 봅니다') => {
  const client = await database()
  const { id } = await client.confirmation.findFirstOrThrow({ where: { roundId, undoneAt: null } })
  return undoConfirmation(manager, { confirmationId: id, reason })
}
const statusOfRound = async () => (await getRound(manager, roundId))!.status
const agreementsMade = async () => (await database()).agreement.count({ where: { roundId, status: 'matched' } })

beforeAll(async () => {
  manager = await actorWith('ministryManager')
  ;({ roundId, runId } = await sampleRun())
  tiesBefore = await countTiesByRegion()
})

describe('a run on the sample round', () => {
  test('is solved to the optimum with every need of every region met', async () => {
    const { status, total, measures, failure, shortfall, solveMs } = await storedRun(runId)
    expect({ status, failure, shortfall }).toEqual({ status: 'done', failure: null, shortfall: null })
    expect(total).toBeGreaterThan(0)
    expect(solveMs).toBeGreaterThan(0)
    expect(measures).toMatchObject({ regions: 141 })
  })

  test('gives every region two or three partners and one ministry, counting ties that stand; more only where more stand', async () => {
    const client = await database()
    const { pairs } = await storedRun(runId)
    const standing = await countTiesByRegion()
    const ministries = new Set(
      (await client.partner.findMany({ where: { kind: 'ministry' }, select: { id: true } })).map(({ id }) => id),
    )
    const regions = await client.roundRegion.findMany({ where: { roundId } })
    expect(regions).toHaveLength(141)
    for (const { regionCode } of regions) {
      const own = pairs.filter((pair) => pair.regionCode === regionCode)
      const outside = [...(standing.get(regionCode)?.partnerIds ?? [])]
      const added = own.filter(({ isStanding }) => !isStanding)
      const partners = added.length + outside.length
      const addedMinistries = added.filter(({ partner }) => partner.kind === 'ministry').length
      const held = outside.filter((id) => ministries.has(id)).length
      expect(partners, regionCode).toBeGreaterThanOrEqual(2)
      expect(partners, regionCode).toBeLessThanOrEqual(Math.max(3, outside.length))
      expect(addedMinistries + held, regionCode).toBeGreaterThanOrEqual(1)
      expect(addedMinistries, regionCode).toBeLessThanOrEqual(Math.max(0, 1 - held))
    }
  })

  test('gives no partner more than it pledged, unless its standing ties are more', async () => {
    const client = await database()
    const { pairs } = await storedRun(runId)
    const pledges = new Map(
      (await client.pledge.findMany({ where: { roundId } })).map(({ partnerId, maximumRegions }) => [
        partnerId,
        maximumRegions,
      ]),
    )
    const partnerIds = new Set(pairs.map(({ partnerId }) => partnerId))
    for (const partnerId of partnerIds) {
      const own = pairs.filter((pair) => pair.partnerId === partnerId)
      const standing = own.filter(({ isStanding }) => isStanding).length
      expect(pledges.has(partnerId)).toBe(true)
      expect(own.length).toBeLessThanOrEqual(Math.max(pledges.get(partnerId)!, standing))
      expect(pledges.get(partnerId)!).toBeLessThanOrEqual(own[0]!.partner.kind === 'ministry' ? 6 : 3)
    }
  })

  test('keeps every tie that stands with a body that pledged', async () => {
    const { pairs } = await storedRun(runId)
    const { pins, places: regions, helpers: partners } = (await loadRunProblem(manager, runId))!
    const kept = new Set(
      pairs.filter(({ isStanding }) => isStanding).map(({ regionCode, partnerId }) => `${regionCode} ${partnerId}`),
    )
    expect(kept).toEqual(new Set(pins!.map(([region, partner]) => `${regions[region]!.id} ${partners[partner]!.id}`)))
    expect(kept.size).toBeGreaterThan(50)
  })

  test('stores its problem with a certificate that proves, without the solver, that no match is worth more', async () => {
    const { pairs, certificate, total } = await storedRun(runId)
    const stored = (await loadRunProblem(manager, runId))!
    const regionAt = new Map(stored.places.map(({ id }, index) => [id, index]))
    const partnerAt = new Map(stored.helpers.map(({ id }, index) => [id, index]))
    const indexes = pairs.map(({ regionCode, partnerId }): PairIndex => [
      regionAt.get(regionCode)!,
      partnerAt.get(partnerId)!,
    ])
    const proof = {
      pairs: indexes,
      total: total!,
      certificate: certificateOfFile(certificate as unknown as CertificateFile),
    }
    expect(verifyCertificate(stored, proof)).toEqual({ valid: true, gap: 0 })
    expect(verifyCertificate(stored, { ...proof, total: total! + 1 }).valid).toBe(false)
    expect(verifyCertificate(stored, { ...proof, pairs: indexes.slice(1) }).valid).toBe(false)
  })

  test('gives each pair a score that is the sum of its parts, and the total is the sum of the pairs', async () => {
    const { pairs, total } = (await getRun(manager, runId))!
    for (const { score, parts } of pairs) {
      expect(parts.map(({ criterion }) => criterion)).toEqual(['hope', 'field', 'connection', 'urgency', 'distance'])
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score)
      for (const { points, maximum, sentence } of parts) {
        expect(points).toBeLessThanOrEqual(maximum)
        expect(sentence).not.toBe('')
      }
    }
    expect(pairs.reduce((sum, { score }) => sum + score, 0)).toBe(total)
  })

  test('gives the same problem, pairs and total again, and other ones for other weights', async () => {
    const [first, again, other] = [
      await storedRun(runId),
      await storedRun(await run('다시')),
      await storedRun(await run('희망 우선', 'hopesFirst')),
    ]
    const pairsOf = ({ pairs }: typeof first) =>
      pairs.map(({ regionCode, partnerId, score }) => [regionCode, partnerId, score])
    expect(again.problemHash).toBe(first.problemHash)
    expect(again.certificate).toEqual(first.certificate)
    expect(pairsOf(again)).toEqual(pairsOf(first))
    expect(other.problemHash).not.toBe(first.problemHash)
    expect(other.total).not.toBe(first.total)
  })
})

describe('confirming a proposal', () => {
  test('is refused when the officer saw another number of new pairs, and changes nothing', async () => {
    const before = await recordOfAll()
    const pairCount = (await newPairsOf(runId)).length
    for (const seen of [pairCount - 1, pairCount + 1, 0])
      expect(await confirmProposal(manager, { runId, pairCount: seen })).toEqual({
        ok: false,
        refusal: 'counts-changed',
      })
    expect(await recordOfAll()).toBe(before)
  })

  test('is refused for a run that did not meet every need', async () => {
    const client = await database()
    const { id: _id, ...columns } = await client.matchingRun.findUniqueOrThrow({ where: { id: runId } })
    for (const status of ['impossible', 'failed', 'running'] as const) {
      const { id } = await client.matchingRun.create({ data: { ...columns, status } as never })
      expect(await confirmProposal(manager, { runId: id, pairCount: 0 })).toEqual({
        ok: false,
        refusal: 'run-not-confirmable',
      })
      await client.matchingRun.delete({ where: { id } })
    }
    expect(await statusOfRound()).toBe('closed')
  })

  test('of ten officers at once lets one win; agreements are made once, for exactly the new pairs', async () => {
    const pairs = await newPairsOf(runId)
    const before = await countEvents()
    const officer = await demonstrationPerson('regionOfficer')
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(runId)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.refusal === 'confirmed-meanwhile')).toHaveLength(9)
    expect(await countEvents()).toBe(before + 1)

    const client = await database()
    const made = await client.agreement.findMany({ where: { roundId }, include: { parties: true, transitions: true } })
    const keyOf = (agreement: (typeof made)[number]) =>
      agreement.parties
        .map(({ regionCode, partnerId }) => regionCode ?? partnerId)
        .sort()
        .join(' ')
    expect(made.map(keyOf).sort()).toEqual(
      pairs.map(({ regionCode, partnerId }) => [regionCode, partnerId].sort().join(' ')).sort(),
    )
    for (const { status, basis, isDemonstration, transitions } of made) {
      expect({ status, basis, isDemonstration }).toEqual({
        status: 'matched',
        basis: 'portalMatch',
        isDemonstration: true,
      })
      expect(transitions).toMatchObject([{ fromStatus: null, toStatus: 'matched', personId: manager.personId }])
    }
    expect(await statusOfRound()).toBe('confirmed')

    const after = await countTiesByRegion()
    for (const { regionCode } of await client.roundRegion.findMany({ where: { roundId } })) {
      const own = pairs.filter((pair) => pair.regionCode === regionCode).length
      expect(after.get(regionCode)?.partnerIds.size ?? 0, regionCode).toBe(
        (tiesBefore.get(regionCode)?.partnerIds.size ?? 0) + own,
      )
      expect(after.get(regionCode)!.partnerIds.size).toBeGreaterThanOrEqual(2)
    }
    const notices = await client.notice.findMany({ where: { recipientPersonId: officer.id } })
    expect(notices).toHaveLength(pairs.some(({ regionCode }) => regionCode === '46880') ? 1 : 0)
  })

  test('puts the new tie on the pages of both sides, today and with its round', async () => {
    const { regionCode, partnerId } = (await newPairsOf(runId))[0]!
    const isNew = ({ basis }: { basis: string }) => basis === 'portalMatch'
    expect(
      (await listAgreementsOfRegion(regionCode))
        .filter(isNew)
        .some(({ partners }) => partners.some((party) => party.partnerId === partnerId)),
    ).toBe(true)
    expect(
      (await listAgreementsOfPartner(partnerId))
        .filter(isNew)
        .some(({ regions }) => regions.some(({ code }) => code === regionCode)),
    ).toBe(true)
  })

  test('settles the round: no further run and no second confirmation', async () => {
    expect(await startRun(manager, { roundId, name: '늦은 실행', preset: 'balanced' })).toEqual({
      ok: false,
      refusal: 'round-settled',
    })
    expect(await confirm(runId)).toEqual({ ok: false, refusal: 'confirmed-meanwhile' })
    const client = await database()
    const standing = await client.confirmation.findFirstOrThrow({ where: { roundId, undoneAt: null } })
    await expect(
      client.confirmation.create({
        data: { roundId, runId, confirmedById: standing.confirmedById, confirmedAt: await databaseTime() },
      }),
    ).rejects.toThrow()
  })

  test('cannot be taken back once one of its agreements has moved on, and then nothing is', async () => {
    const client = await database()
    const { id } = await client.agreement.findFirstOrThrow({ where: { roundId, status: 'matched' } })
    await client.agreement.update({ where: { id }, data: { status: 'signed', version: 2 } })
    const before = await recordOfAll()
    expect(await undo()).toEqual({ ok: false, refusal: 'acted-upon' })
    expect(await recordOfAll()).toBe(before)
    await client.agreement.update({ where: { id }, data: { status: 'matched', version: 1 } })
  })

  test('is taken back as a whole by one of ten at once, and the ties are those of before', async () => {
    const made = await agreementsMade()
    const client = await database()
    const { id: confirmationId } = await client.confirmation.findFirstOrThrow({ where: { roundId, undoneAt: null } })
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => undoConfirmation(manager, { confirmationId, reason: '다시 봅니다' })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.refusal === 'already-undone')).toHaveLength(9)
    expect(await agreementsMade()).toBe(0)
    expect(await client.agreementTransition.count({ where: { toStatus: 'ended', reason: '다시 봅니다' } })).toBe(made)
    expect(await statusOfRound()).toBe('closed')
    expect(await countTiesByRegion()).toEqual(tiesBefore)
    expect(await client.confirmation.count({ where: { roundId } })).toBe(1)
  })

  test('is refused when ties have changed since the run, and leaves the round as it was', async () => {
    expect(await confirm(runId)).toEqual({ ok: false, refusal: 'facts-changed' })
    expect(await statusOfRound()).toBe('closed')
    const fresh = await run('되돌린 뒤')
    expect(await confirm(fresh)).toMatchObject({ ok: true })
    expect(await agreementsMade()).toBe((await newPairsOf(fresh)).length)
    expect(await undo()).toMatchObject({ ok: true })
  })
})

test('a round that cannot be filled ends as impossible, with the place of the clash and what would mend it', async () => {
  const client = await database()
  const rules = {
    region: { min: 9, max: 9 },
    kinds: { ministry: { min: 1, max: 1 } },
    partnerMaximum: { ministry: 6, publicInstitution: 3, company: 3, other: 3 },
    keepStandingTies: true,
  }
  const { id } = await client.round.create({
    data: { name: '채울 수 없는 회차', status: 'closed', rules, createdAt: await databaseTime() },
  })
  const [partner] = await client.partner.findMany({ where: { kind: 'publicInstitution' }, take: 1 })
  await client.roundRegion.createMany({ data: ['51770', '52740'].map((regionCode) => ({ roundId: id, regionCode })) })
  await client.pledge.create({
    data: {
      roundId: id,
      partnerId: partner!.id,
      maximumRegions: 1,
      status: 'submitted',
      submittedAt: await databaseTime(),
      ...(await madeNow()),
    },
  })
  const started = await startRun(manager, { roundId: id, name: '안 될 실행', preset: 'balanced' })
  if (!started.ok) throw new Error(started.refusal)
  await workOffRuns()
  const { status, shortfall } = await storedRun(started.value)
  expect(status).toBe('impossible')
  // Each region lacks seven by itself, and both want the one place of the only body.
  const from8 = { change: 'regionMin', from: 8 }
  expect(shortfall).toMatchObject([
    { regions: [0], need: 8, capacity: 1, repairs: [{ ...from8, index: 0, to: 1, mends: 7 }] },
    { regions: [1], need: 8, capacity: 1, repairs: [{ ...from8, index: 1, to: 1, mends: 7 }] },
    { regions: [0, 1], need: 2, capacity: 1, repairs: expect.arrayContaining([expect.objectContaining(from8)]) },
  ])
  expect(await confirmProposal(manager, { runId: started.value, pairCount: 0 })).toEqual({
    ok: false,
    refusal: 'run-not-confirmable',
  })
})
