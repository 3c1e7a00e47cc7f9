import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { countTiesByRegion } from '@/modules/agreements/server/count-ties'
import { confirmProposal } from '@/modules/matching/server/confirm-proposal'
import { findStandingConfirmation } from '@/modules/matching/server/find-standing-confirmation'
import { getRun } from '@/modules/matching/server/get-run'
import { planConfirmation } from '@/modules/matching/server/plan-confirmation'
import { startRematch } from '@/modules/matching/server/start-rematch'
import { undoConfirmation } from '@/modules/matching/server/undo-confirmation'
import { workOffRuns } from '@/modules/matching/server/work-off-runs'
import { database } from '@/platform/db/database'
import { smallRoundName } from '../../prisma/seed/demo/sample-round'
import { aRematch } from '../support/a-rematch'
import { actorWith } from '../support/actors'
import { confirmRun } from '../support/confirm-run'
import { useDatabase } from '../support/database'
import { sampleRun } from '../support/sample-round-run'
import { valueOf } from '../support/value-of'

useDatabase('matched')

let manager: SignedInActor

beforeAll(async () => {
  manager = await actorWith('ministryManager')
})

describe('a re-match', () => {
  test('as a drill gives five disaster counties two partners more each within the budget, and can never be confirmed', async () => {
    const { roundId, runId } = await sampleRun()
    valueOf(await confirmRun(manager, runId))
    const before = await countTiesByRegion()
    const codes = ['46880', '47730', '47750', '51770', '48860']
    const slots = Object.fromEntries(codes.map((code, at) => [`disaster.${at + 1}`, code]))
    const began = performance.now()
    const drill = valueOf(
      await startRematch(
        manager,
        aRematch({ roundId, ...slots, purpose: 'drill', event: '산불', declaredOn: '2026-11-20' }),
      ),
    )
    await workOffRuns()
    expect(performance.now() - began).toBeLessThan(60_000)
    const run = (await getRun(manager, drill))!
    expect(run.status).toBe('done')
    for (const code of codes) {
      const own = run.pairs.filter(({ regionCode }) => regionCode === code)
      expect(own.filter(({ isStanding }) => !isStanding).length, code).toBeGreaterThanOrEqual(2)
    }
    expect(run.measures!.endedPairs).toBeLessThanOrEqual(10)
    expect(await confirmRun(manager, drill)).toEqual({ ok: false, refusal: 'drill-only' })
    expect(await countTiesByRegion()).toEqual(before)
  })

  test('after a withdrawal ends that partner’s ties, keeps the rest within the budget, and undoing restores every tie', async () => {
    const client = await database()
    const { roundId } = await sampleRun(smallRoundName)
    const before = await countTiesByRegion()
    const matched = await client.agreement.findMany({
      where: { roundId, status: 'matched' },
      include: { parties: true },
    })
    const byPartner = new Map<string, number>()
    for (const { parties } of matched)
      for (const { partnerId } of parties) if (partnerId) byPartner.set(partnerId, (byPartner.get(partnerId) ?? 0) + 1)
    const [gone] = [...byPartner].sort((left, right) => right[1] - left[1])[0]!
    const id = valueOf(await startRematch(manager, aRematch({ roundId, 'withdrawn.1': gone, changeBudget: '3' })))
    await workOffRuns()
    const run = (await getRun(manager, id))!
    expect(run.status).toBe('done')
    expect(run.pairs.some(({ partnerId }) => partnerId === gone)).toBe(false)
    expect(run.measures!.endedPairs).toBeLessThanOrEqual(3)
    const { endings } = await planConfirmation(manager, id)
    expect(endings.filter(({ partnerId }) => partnerId === gone).length).toBeGreaterThanOrEqual(byPartner.get(gone)!)
    expect(
      await confirmProposal(manager, { runId: id, pairCount: run.measures!.newPairs, endingCount: endings.length + 1 }),
    ).toEqual({ ok: false, refusal: 'counts-changed' })
    expect(await confirmRun(manager, id)).toMatchObject({ ok: true })
    const after = await countTiesByRegion()
    for (const [code, { partnerIds }] of after) expect(partnerIds.has(gone), code).toBe(false)
    for (const { regionCode } of run.pairs)
      expect(after.get(regionCode)!.partnerIds.size, regionCode).toBeGreaterThanOrEqual(2)
    const confirmation = await client.confirmation.findFirstOrThrow({ where: { runId: id } })
    const parent = await client.confirmation.findFirstOrThrow({ where: { roundId, undoneAt: null } })
    expect(await undoConfirmation(manager, { confirmationId: parent.id, reason: '밑부터 되돌립니다' })).toEqual({
      ok: false,
      refusal: 'rematch-stands',
    })
    expect(await countTiesByRegion()).toEqual(after)
    expect((await findStandingConfirmation(manager, roundId))!.rematch).toEqual({ id: run.roundId, name: '재매칭' })
    expect(await undoConfirmation(manager, { confirmationId: confirmation.id, reason: '다시 봅니다' })).toMatchObject({
      ok: true,
    })
    expect(await countTiesByRegion()).toEqual(before)
    expect((await findStandingConfirmation(manager, roundId))!.rematch).toBeNull()
  })

  test('leaves no trace once undone: what it ended and gave back does not keep the match itself from being undone', async () => {
    const client = await database()
    const { roundId } = await sampleRun(smallRoundName)
    const undo = async (where: object) => {
      const { id } = await client.confirmation.findFirstOrThrow({ where: { ...where, undoneAt: null } })
      return undoConfirmation(manager, { confirmationId: id, reason: '차례로 되돌립니다' })
    }
    const rematch = async (fields: Record<string, string>) => {
      const id = valueOf(await startRematch(manager, aRematch({ roundId, ...fields })))
      await workOffRuns()
      expect(await confirmRun(manager, id)).toMatchObject({ ok: true })
      return id
    }
    const holders = async () =>
      (
        await client.agreementParty.findMany({
          where: { partnerId: { not: null }, agreement: { roundId, status: 'matched' } },
        })
      ).map(({ partnerId }) => partnerId!)
    const standing = await countTiesByRegion()
    const first = await rematch({ 'withdrawn.1': (await holders())[0]! })
    const second = await rematch({ 'withdrawn.1': (await holders())[0]! })
    // The second was made of what the first left: it goes first.
    expect(await undo({ runId: first })).toEqual({ ok: false, refusal: 'rematch-stands' })
    expect(await undo({ runId: second })).toMatchObject({ ok: true })
    expect(await undo({ runId: first })).toMatchObject({ ok: true })
    expect(await countTiesByRegion()).toEqual(standing)
    expect(await undo({ roundId })).toMatchObject({ ok: true })
    expect(await client.agreement.count({ where: { roundId, status: { not: 'ended' } } })).toBe(0)
  })
})
