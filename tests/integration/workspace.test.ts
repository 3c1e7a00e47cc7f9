import { deleteDraft } from '@/modules/matching/server/delete-draft'
import { findBasket } from '@/modules/matching/server/find-basket'
import { startDraft } from '@/modules/matching/server/start-draft'
import { updateDraft } from '@/modules/matching/server/update-draft'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import type { SettingsPair } from '@/modules/matching/domain/settings/run-settings'
import { decisionOf } from '@/modules/matching/domain/settings/choices'
import { startRematchInput } from '@/modules/matching/domain/settings/rematch-input'
import { cancelRun } from '@/modules/matching/server/cancel-run'
import { changeDraft } from '@/modules/matching/server/change-draft'
import { chooseOnBoard } from '@/modules/matching/server/choose-on-board'
import { compareTwoRuns } from '@/modules/matching/server/compare-two-runs'
import { createDraft } from '@/modules/matching/server/create-draft'
import { listAlternates, openRun, priceChoices, pricePair, viewPair } from '@/modules/matching/server/explain-run-pair'
import { getRun, listRuns } from '@/modules/matching/server/get-run'
import { planConfirmation } from '@/modules/matching/server/plan-confirmation'
import { previewWeights } from '@/modules/matching/server/preview-weights'
import { startRematch } from '@/modules/matching/server/start-rematch'
import { startRun } from '@/modules/matching/server/start-run'
import { workOffRuns } from '@/modules/matching/server/work-off-runs'
import { defaultWeights, namedPresets } from '@/modules/matching/domain/scoring/scoring-weights'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { aRematch } from '../support/a-rematch'
import { actorWith } from '../support/actors'
import { useDatabase } from '../support/database'
import { confirmRun } from '../support/confirm-run'
import { sampleRun } from '../support/sample-round-run'
import { aDraft, aWaitingRun, draftUpdate } from '../support/write-use-cases'
import { valueOf } from '../support/value-of'

useDatabase('matched')

let manager: SignedInActor
let roundId: string
let runId: string

const stored = async (id: string) => (await database()).matchingRun.findUniqueOrThrow({ where: { id } })
const pairsOf = async (id: string) => (await getRun(manager, id))!.pairs
const keysOf = (pairs: readonly SettingsPair[]) =>
  new Set(pairs.map(({ regionCode, partnerId }) => `${regionCode}.${partnerId}`))

beforeAll(async () => {
  manager = await actorWith('ministryManager')
  ;({ roundId, runId } = await sampleRun())
})

describe('a draft', () => {
  test('is saved by the version the officer saw; of two who save, the second is told', async () => {
    const id = await aDraft()
    expect(await updateDraft(manager, draftUpdate(id))).toMatchObject({ ok: true })
    expect(await updateDraft(manager, draftUpdate(id))).toEqual({ ok: false, refusal: 'draft-changed' })
    expect(await stored(id)).toMatchObject({ name: '고친 초안', version: 2, settings: { seed: 7 } })
  })

  test('takes ten decisions at once without losing one', async () => {
    const id = await aDraft()
    const codes = (await (await database()).roundRegion.findMany({ where: { roundId }, take: 10 })).map(
      ({ regionCode }) => regionCode,
    )
    const decide = async (regionCode: string): Promise<void> => {
      const answer = await changeDraft(manager, {
        runId: id,
        change: { change: 'regionNeed', regionCode, min: 2, max: 4 },
      })
      // Whoever was too late sees the newer draft and decides again.
      if (!answer.ok) await decide(regionCode)
    }
    await Promise.all(codes.map(decide))
    const { settings } = await stored(id)
    expect(Object.keys((settings as { regionNeeds: object }).regionNeeds).sort()).toEqual([...codes].sort())
  })

  test('whose settings contradict each other does not start, and says nothing is wrong once they are mended', async () => {
    const id = await aDraft()
    const [pair] = await pairsOf(runId)
    const { regionCode } = pair!
    await changeDraft(manager, { runId: id, change: { change: 'regionNeed', regionCode, min: 0, max: 0 } })
    await changeDraft(manager, { runId: id, change: { change: 'pin', regionCode, partnerId: pair!.partnerId } })
    expect(await startDraft(manager, { runId: id })).toEqual({ ok: false, refusal: 'settings-contradict' })
    await changeDraft(manager, { runId: id, change: { change: 'regionNeedGone', regionCode } })
    await changeDraft(manager, { runId: id, change: { change: 'free', regionCode, partnerId: pair!.partnerId } })
    expect(await startDraft(manager, { runId: id })).toMatchObject({ ok: true })
    await workOffRuns()
    expect((await stored(id)).status).toBe('done')
  })

  test('once started can be neither changed nor deleted', async () => {
    const change = { change: 'free' as const, regionCode: '46880', partnerId: roundId }
    expect(await changeDraft(manager, { runId, change })).toEqual({ ok: false, refusal: 'not-a-draft' })
    expect(await deleteDraft(manager, { runId })).toEqual({ ok: false, refusal: 'not-a-draft' })
    expect(await startDraft(manager, { runId })).toEqual({ ok: false, refusal: 'not-a-draft' })
  })

  test('cloned from a run has its settings and gives the same match', async () => {
    const id = valueOf(await createDraft(manager, { roundId, parentId: runId, name: '복제' }))
    expect((await stored(id)).settings).toEqual((await stored(runId)).settings)
    valueOf(await startDraft(manager, { runId: id }))
    await workOffRuns()
    expect(keysOf(await pairsOf(id))).toEqual(keysOf(await pairsOf(runId)))
    expect((await stored(id)).problemHash).toBe((await stored(runId)).problemHash)
  })

  test('previews what weights do to the highest pairs: the saved weights change no place', async () => {
    const id = await aDraft()
    const same = valueOf(await previewWeights(manager, { runId: id, weights: defaultWeights, before: defaultWeights }))
    expect(same).toHaveLength(10)
    expect(same.map(({ placeBefore }) => placeBefore)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const { weights } = namedPresets.hopesFirst!
    const other = valueOf(await previewWeights(manager, { runId: id, weights, before: defaultWeights }))
    expect(other).not.toEqual(same)
    const officer = await actorWith('institutionOfficer')
    expect(await previewWeights(officer, { runId: id, weights, before: weights })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    })
  })
})

describe('a run under way', () => {
  test('that waits is cancelled at once and leaves no pairs', async () => {
    const id = await aWaitingRun()
    expect(await cancelRun(manager, { runId: id })).toMatchObject({ ok: true })
    await workOffRuns()
    expect(await stored(id)).toMatchObject({ status: 'cancelled', total: null })
    expect(await cancelRun(manager, { runId: id })).toEqual({ ok: false, refusal: 'not-underway' })
  })

  test('that is cancelled while it works keeps the best match so far, and cannot be confirmed', async () => {
    const id = await aWaitingRun()
    const client = await database()
    // Asked to stop before the first beat: the solver then ends with what it has.
    await client.matchingRun.update({
      where: { id },
      data: { cancelRequestedAt: await databaseTime(), settings: await fairSettings() },
    })
    await workOffRuns()
    const run = await stored(id)
    expect(['cancelled', 'done']).toContain(run.status)
    if (run.status === 'cancelled')
      expect(await confirmRun(manager, id)).toEqual({ ok: false, refusal: 'run-not-confirmable' })
  })

  test('whose server died is taken up again, once', async () => {
    const id = await aWaitingRun()
    const client = await database()
    const silent = { status: 'running', heartbeatAt: new Date((await databaseTime()).getTime() - 60_000) } as const
    await client.matchingRun.update({ where: { id }, data: { ...silent, attempts: 1 } })
    await workOffRuns()
    expect(await stored(id)).toMatchObject({ status: 'done', attempts: 2 })
    const second = await aWaitingRun()
    await client.matchingRun.update({ where: { id: second }, data: { ...silent, attempts: 2 } })
    await workOffRuns()
    expect(await stored(second)).toMatchObject({ status: 'failed', failure: 'interrupted' })
  })

  test('is solved once, however often the queue is worked off', async () => {
    const id = await aWaitingRun()
    await Promise.all([workOffRuns(), workOffRuns(), workOffRuns()])
    expect(await stored(id)).toMatchObject({ status: 'done', attempts: 1 })
  })
})

const fairSettings = async () => ({ ...((await stored(runId)).settings as object), fairness: 'floor' })

describe('the board', () => {
  test('prices a pair outside the match as the run that pins it turns out', async () => {
    const opened = (await openRun(manager, runId))!
    const [alternate] = (await listAlternates(opened, '46880')).filter(({ loss }) => loss !== null && loss > 0)
    const pair = { regionCode: '46880', partnerId: alternate!.partnerId }
    const price = (await pricePair(opened, pair))!
    expect(price).toMatchObject({ possible: true, broken: 0, loss: alternate!.loss })
    expect(price.moves.reduce((sum, { gain }) => sum + gain, 0)).toBe(-price.loss)

    valueOf(await chooseOnBoard(manager, { runId, change: { change: 'pin', ...pair } }))
    const basket = (await findBasket(manager, runId))!
    expect(basket.settings.pins).toEqual([pair])
    expect((await priceChoices(opened, { pins: [pair], bars: [] }))!.loss).toBe(price.loss)
    valueOf(await startDraft(manager, { runId: basket.id }))
    await workOffRuns()
    const child = (await getRun(manager, basket.id))!
    expect(child.total).toBe((await stored(runId)).total! - price.loss)
    expect(keysOf(child.pairs)).toContain(`46880.${pair.partnerId}`)
    expect(await findBasket(manager, runId)).toBeNull()
  })

  test('collects several choices in one draft of the officer, and a swap is two pins and two bars', async () => {
    const matched = (await pairsOf(runId)).filter(({ isStanding }) => !isStanding)
    const one = matched[0]!
    const other = matched.find(
      ({ regionCode, partnerId }) => regionCode !== one.regionCode && partnerId !== one.partnerId,
    )!
    const change = {
      change: 'swap' as const,
      regionCode: one.regionCode,
      partnerId: one.partnerId,
      otherRegionCode: other.regionCode,
      otherPartnerId: other.partnerId,
    }
    const first = valueOf(await chooseOnBoard(manager, { runId, change }))
    const second = valueOf(
      await chooseOnBoard(manager, {
        runId,
        change: { change: 'bar', regionCode: one.regionCode, partnerId: matched[1]!.partnerId },
      }),
    )
    expect(second).toBe(first)
    const { settings } = (await findBasket(manager, runId))!
    expect(settings.pins).toHaveLength(2)
    expect(settings.bars.length).toBeGreaterThanOrEqual(2)
    valueOf(await deleteDraft(manager, { runId: first }))
  })

  test('fills a basket of its own beside the clones that an officer made by hand, changed or not', async () => {
    const [pair, other] = (await pairsOf(runId)).filter(({ isStanding }) => !isStanding)
    const change = (own: SettingsPair) => ({
      change: 'pin' as const,
      regionCode: own.regionCode,
      partnerId: own.partnerId,
    })
    const clones = [valueOf(await createDraft(manager, { roundId, parentId: runId, name: '손으로 만든 복제' }))]
    clones.push(valueOf(await createDraft(manager, { roundId, parentId: runId, name: '고정을 더한 복제' })))
    valueOf(await changeDraft(manager, { runId: clones[1]!, change: change(pair!) }))
    expect(await findBasket(manager, runId)).toBeNull()
    const basket = valueOf(await chooseOnBoard(manager, { runId, change: change(other!) }))
    expect(clones).not.toContain(basket)
    expect((await findBasket(manager, runId))!.id).toBe(basket)
    // A basket that the officer goes on editing as a draft is theirs from then on.
    valueOf(
      await changeDraft(manager, {
        runId: basket,
        change: { change: 'regionNeed', regionCode: pair!.regionCode, min: 0, max: 4 },
      }),
    )
    expect(await findBasket(manager, runId)).toBeNull()
    for (const id of [...clones, basket]) valueOf(await deleteDraft(manager, { runId: id }))
  })

  test('gives a pair back the pin or bar the run had when a choice about it is taken back', async () => {
    const [pinned, barred, free] = (await pairsOf(runId)).filter(({ isStanding }) => !isStanding)
    const decided = valueOf(await createDraft(manager, { roundId, parentId: runId, name: '고정과 제외' }))
    const pairOf = ({ regionCode, partnerId }: SettingsPair) => ({ regionCode, partnerId })
    valueOf(await changeDraft(manager, { runId: decided, change: { change: 'pin', ...pairOf(pinned!) } }))
    valueOf(await changeDraft(manager, { runId: decided, change: { change: 'bar', ...pairOf(barred!) } }))
    valueOf(await startDraft(manager, { runId: decided }))
    await workOffRuns()
    const { settings } = (await getRun(manager, decided))!
    for (const [own, change] of [
      [pinned!, 'bar'],
      [barred!, 'pin'],
      [free!, 'pin'],
    ] as const) {
      const draft = valueOf(await chooseOnBoard(manager, { runId: decided, change: { change, ...pairOf(own) } }))
      expect((await findBasket(manager, decided))!.settings).not.toEqual(settings)
      valueOf(
        await changeDraft(manager, { runId: draft, change: { change: decisionOf(settings, own), ...pairOf(own) } }),
      )
      expect((await findBasket(manager, decided))!.settings).toEqual(settings)
    }
    valueOf(await deleteDraft(manager, { runId: (await findBasket(manager, decided))!.id }))
  })

  test('shows a co-manager the pairs of its kind only, and lets nobody but the ministry ask what a change does', async () => {
    const companies = await actorWith('companyCoManager')
    const pairs = await pairsOf(runId)
    const opened = (await openRun(companies, runId))!
    const ministry = pairs.find(({ partnerKind }) => partnerKind === 'ministry')!
    const company = pairs.find(({ partnerKind }) => partnerKind === 'company')!
    expect(viewPair(companies, opened, ministry)).toBeNull()
    expect(viewPair(companies, opened, company)).toMatchObject({ isMatched: true, score: company.score })
    expect(await pricePair(opened, company)).toBeNull()
    expect(await listAlternates(opened, company.regionCode)).toEqual([])
  })
})

test('a run is too old to confirm once a pledge, a wish or a region it was made of has changed', async () => {
  const client = await database()
  const fresh = valueOf(await startRun(manager, { roundId, name: '곧 낡을 실행', preset: 'balanced' }))
  await workOffRuns()
  expect((await planConfirmation(manager, fresh)).isStale).toBe(false)
  const pledge = await client.pledge.findFirstOrThrow({ where: { roundId }, include: { wishes: true } })
  const changes = [
    () => client.pledge.update({ where: { id: pledge.id }, data: { maximumRegions: pledge.maximumRegions + 1 } }),
    () => client.pledge.update({ where: { id: pledge.id }, data: { maximumRegions: pledge.maximumRegions } }),
    () => client.region.update({ where: { code: '46880' }, data: { population: { increment: 1 } } }),
    () => client.region.update({ where: { code: '46880' }, data: { population: { decrement: 1 } } }),
  ]
  for (const [at, change] of changes.entries()) {
    await change()
    expect((await planConfirmation(manager, fresh)).isStale, String(at)).toBe(at % 2 === 0)
    if (at % 2 === 0) expect(await confirmRun(manager, fresh)).toEqual({ ok: false, refusal: 'facts-changed' })
  }
})

test('a run of before, that kept no facts, says so and is never confirmed: nobody can tell what changed since', async () => {
  const client = await database()
  const old = valueOf(await startRun(manager, { roundId, name: '자료를 남기지 않은 실행', preset: 'balanced' }))
  await workOffRuns()
  expect((await getRun(manager, old))!.hasFacts).toBe(true)
  await client.matchingRun.update({ where: { id: old }, data: { factsFile: null } })
  expect((await getRun(manager, old))!.hasFacts).toBe(false)
  const listed = new Map((await listRuns(manager, roundId)).map(({ id, hasFacts }) => [id, hasFacts]))
  expect([listed.get(old), listed.get(runId)]).toEqual([false, true])
  const compared = (await compareTwoRuns(manager, runId, old))!
  expect(compared.candidates.map(({ id }) => id)).not.toContain(old)
  expect(compared.found!.b.id).not.toBe(old)
  expect((await compareTwoRuns(manager, old, runId))!.found).toBeNull()
  expect(await planConfirmation(manager, old)).toEqual({ endings: [], shared: [], isStale: true, hasFacts: false })
  expect(await confirmRun(manager, old)).toEqual({ ok: false, refusal: 'facts-not-kept' })
})

test('a re-match needs a confirmed match', async () => {
  const input = aRematch({ roundId, 'disaster.1': '46880', event: '호우', declaredOn: '2026-11-20' })
  expect(await startRematch(manager, input)).toEqual({ ok: false, refusal: 'rematch-needs-confirmation' })
  expect(startRematchInput.safeParse({ ...input, event: '' }).success).toBe(false)
})
