import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { undoConfirmation } from '@/modules/matching/server/undo-confirmation'
import type { CheckOutcome } from '@/modules/publications/domain/checks'
import { verifyPublication } from '@/modules/publications/domain/verify-publication'
import { checkPublication } from '@/modules/publications/server/check-publication'
import { getPublication, listPublications } from '@/modules/publications/server/get-publication'
import { loadFullFiles, loadPublishedFile, loadResultTable } from '@/modules/publications/server/load-files'
import { publishRound } from '@/modules/publications/server/publish-round'
import { revealPair } from '@/modules/publications/server/reveal-pair'
import { withdrawPublication } from '@/modules/publications/server/withdraw-publication'
import { promiseWishes } from '@/modules/rounds/server/promise-wishes'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { sampleRoundName, smallRoundName } from '../../prisma/seed/demo/sample-round'
import { actorWith, visitor } from '../support/actors'
import { confirmRun } from '../support/confirm-run'
import { useDatabase } from '../support/database'
import { demonstrationPerson } from '../support/people'
import { countEvents, recordOfAll } from '../support/record-of-all'
import { sampleRun } from '../support/sample-round-run'
import { valueOf } from '../support/value-of'

useDatabase('matched')

let manager: SignedInActor
let auditor: SignedInActor

const roundNamed = async (name: string) => (await database()).round.findFirstOrThrow({ where: { name } })

const standing = async (roundId: string) =>
  (await database()).publication.findFirstOrThrow({ where: { roundId, withdrawnAt: null } })
const confirmationOf = async (roundId: string) =>
  (await database()).confirmation.findFirstOrThrow({ where: { roundId, undoneAt: null } })
const undo = async (roundId: string) =>
  undoConfirmation(manager, { confirmationId: (await confirmationOf(roundId)).id, reason: '다시 봅니다' })
const statusOf = async (roundId: string) => {
  const { status, publishedAt } = await (await database()).round.findUniqueOrThrow({ where: { id: roundId } })
  return [status, publishedAt !== null]
}

/** What a browser finds that has nothing but what the portal answers to anyone. */
async function verified(roundId: string, actor: SignedInActor | null = null): Promise<CheckOutcome[]> {
  const { fingerprints, wishesPublic, reveals } = (await getPublication(roundId))!
  const bytes = async (which: 'problem' | 'result') =>
    new Uint8Array((await loadPublishedFile({ roundId }, which))!.bytes)
  const full = actor && (await loadFullFiles(actor, { roundId }))
  const outcomes: CheckOutcome[] = []
  for await (const outcome of verifyPublication({
    problem: await bytes('problem'),
    result: await bytes('result'),
    fingerprints,
    wishesPublic,
    reveals: reveals.map(({ regionCode, partnerId, score, salt }) => ({
      regionId: regionCode,
      partnerId,
      score,
      salt,
    })),
    ...(full ? { full } : {}),
    clock: () => performance.now(),
  }))
    outcomes.push(outcome)
  return outcomes
}
const verdicts = (outcomes: readonly CheckOutcome[]) => outcomes.map(({ name, passed }) => `${name} ${passed}`)
const publicVerdicts = ['problem', 'result', 'regions', 'kinds', 'partners', 'decisions', 'total', 'optimum'].map(
  (name) => `${name} true`,
)

beforeAll(async () => {
  manager = await actorWith('ministryManager')
  auditor = await actorWith('ministryViewer')
})

describe('a round that promised to publish its wishes', () => {
  let round: Awaited<ReturnType<typeof sampleRun>>

  test('cannot be published before it is confirmed, and nobody sees it among the published', async () => {
    const { id } = await roundNamed(sampleRoundName)
    const before = await recordOfAll()
    const runId = '00000000-0000-7000-8000-000000000000'
    expect(await publishRound(manager, { roundId: id, runId })).toEqual({ ok: false, refusal: 'not-confirmed' })
    expect(await recordOfAll()).toBe(before)
    expect(await listPublications()).toEqual([])
    expect(await getPublication(id)).toBeNull()
  })

  test('is published only for the run whose preview was seen', async () => {
    round = await sampleRun()
    valueOf(await confirmRun(manager, round.runId))
    const other = { roundId: round.roundId, runId: '00000000-0000-7000-8000-000000000000' }
    expect(await publishRound(manager, other)).toEqual({ ok: false, refusal: 'confirmed-differently' })
  })

  test('is published once, by one of ten officers at once, with one event and a notice to officers of its pairs', async () => {
    const before = await countEvents()
    const answers = await Promise.all(Array.from({ length: 10 }, () => publishRound(manager, round)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.refusal === 'published-meanwhile')).toHaveLength(9)
    expect(await countEvents()).toBe(before + 1)
    expect(await statusOf(round.roundId)).toEqual(['published', true])
    const client = await database()
    expect(await client.publication.count({ where: { roundId: round.roundId } })).toBe(1)
    const officer = await demonstrationPerson('institutionOfficer')
    const isMatched = await client.proposedPair.count({
      where: { runId: round.runId, partnerId: officer.memberships[0]!.partnerId! },
    })
    expect(isMatched).toBeGreaterThan(0)
    const told = { recipientPersonId: officer.id, title: { contains: '공표했습니다' } }
    expect(await client.notice.count({ where: told })).toBe(1)
  })

  test('is verified by eight checks with nothing but its public files', async () => {
    const outcomes = await verified(round.roundId)
    expect(verdicts(outcomes)).toEqual(publicVerdicts)
    expect(outcomes.at(-1)!.gap).toBe(0)
    const { wishesPublic, result } = (await getPublication(round.roundId))!
    const run = await (await database()).matchingRun.findUniqueOrThrow({ where: { id: round.runId } })
    expect({ wishesPublic, total: result.total, pairs: result.pairs.length }).toEqual({
      wishesPublic: true,
      total: run.total,
      pairs: (run.measures as { pairs: number }).pairs,
    })
  })

  test('hands out the same bytes each time, and the problem is the one of the run', async () => {
    const { problemHash } = await (await database()).matchingRun.findUniqueOrThrow({ where: { id: round.runId } })
    for (const which of ['problem', 'result'] as const) {
      const [first, again] = [
        await loadPublishedFile({ roundId: round.roundId }, which),
        await loadPublishedFile({ roundId: round.roundId }, which),
      ]
      expect(Buffer.compare(first!.bytes, again!.bytes)).toBe(0)
    }
    const { fingerprints } = (await getPublication(round.roundId))!
    expect(fingerprints.problem.text).toBe(problemHash)
  })

  test('hands out a table with the score of every pair and their sum, as long as the page says', async () => {
    const { csv } = (await loadResultTable({ roundId: round.roundId }))!
    const { sizes, result } = (await getPublication(round.roundId))!
    expect(Buffer.byteLength(csv)).toBe(sizes.csv)
    const pairs = await (await database()).proposedPair.findMany({ where: { runId: round.runId } })
    const scores = new Map(pairs.map(({ regionCode, partnerId, score }) => [`${regionCode} ${partnerId}`, score]))
    const [, ...lines] = csv.trimEnd().split('\r\n')
    expect(lines.pop()).toBe(`합계,,,,,${result.total}`)
    expect(lines).toHaveLength(pairs.length)
    for (const line of lines) {
      const cells = line.split(',')
      expect([line, Number(cells.at(-1))]).toEqual([line, scores.get(`${cells[0]} ${cells.at(-2)}`)])
    }
  })

  test('cannot have its confirmation taken back while it stands published, and then nothing changes', async () => {
    const before = await recordOfAll()
    expect(await undo(round.roundId)).toEqual({ ok: false, refusal: 'still-published' })
    expect(await recordOfAll()).toBe(before)
  })

  test('has no sealed score to open', async () => {
    const { id: publicationId } = await standing(round.roundId)
    const { regionCode, partnerId } = await (
      await database()
    ).proposedPair.findFirstOrThrow({ where: { runId: round.runId } })
    const answer = await revealPair(manager, { publicationId, regionCode, partnerId, reason: '질의 회신' })
    expect(answer).toEqual({ ok: false, refusal: 'nothing-sealed' })
  })

  test('is withdrawn by one of ten at once; page and files stay, marked, and the confirmation can be taken back', async () => {
    const { id: publicationId } = await standing(round.roundId)
    const bytes = (await loadPublishedFile({ roundId: round.roundId }, 'result'))!.bytes
    const input = { publicationId, reason: '한 기관의 서약이 잘못 적혔습니다' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => withdrawPublication(manager, input)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.refusal === 'already-withdrawn')).toHaveLength(9)
    expect(await statusOf(round.roundId)).toEqual(['confirmed', false])
    expect(await getPublication(round.roundId)).toMatchObject({ withdrawReason: input.reason })
    const after = (await loadPublishedFile({ roundId: round.roundId }, 'result'))!
    expect(after.isWithdrawn).toBe(true)
    expect(Buffer.compare(after.bytes, bytes)).toBe(0)
    expect(verdicts(await verified(round.roundId))).toEqual(publicVerdicts)
  })

  test('may be published again; the earlier files stay where they were', async () => {
    const [first] = await (await database()).publication.findMany({ where: { roundId: round.roundId } })
    expect(await publishRound(manager, round)).toMatchObject({ ok: true })
    const { id, earlier, fingerprints } = (await getPublication(round.roundId))!
    expect(id).not.toBe(first!.id)
    expect(earlier.map((publication) => publication.id)).toEqual([first!.id])
    expect(fingerprints.result.text).toBe(first!.resultHash)
    const old = await loadPublishedFile({ roundId: round.roundId, publicationId: first!.id }, 'result')
    expect(old).toMatchObject({ isWithdrawn: true, hash: first!.resultHash })
    expect(await withdrawPublication(manager, { publicationId: id, reason: '다음 시험을 위해' })).toMatchObject({
      ok: true,
    })
    expect(await undo(round.roundId)).toMatchObject({ ok: true })
    expect(await statusOf(round.roundId)).toEqual(['closed', false])
  })
})

describe('a round that keeps its wishes private', () => {
  let round: Awaited<ReturnType<typeof sampleRun>>
  const aPair = async (chosen = true) => {
    const client = await database()
    const { regionCode, partnerId, score } = await client.proposedPair.findFirstOrThrow({
      where: { runId: round.runId },
      orderBy: [{ regionCode: 'asc' }, { partnerId: 'asc' }],
    })
    if (chosen) return { regionCode, partnerId, score }
    const elsewhere = await client.proposedPair.findFirstOrThrow({
      where: { runId: round.runId, partnerId: { not: partnerId }, NOT: { regionCode } },
    })
    return { regionCode, partnerId: elsewhere.partnerId, score: null }
  }

  beforeAll(async () => {
    round = await sampleRun(smallRoundName)
    expect(await publishRound(manager, round)).toMatchObject({ ok: true })
  })

  test('is verified as far as anyone can, and no file holds a score, a rank or a price', async () => {
    expect(verdicts(await verified(round.roundId))).toEqual(
      ['problem', 'result', 'regions', 'kinds', 'partners', 'decisions', 'reveals'].map((name) => `${name} true`),
    )
    const { salt } = await standing(round.roundId)
    for (const which of ['problem', 'result'] as const) {
      const text = gunzipSync((await loadPublishedFile({ roundId: round.roundId }, which))!.bytes).toString()
      const keys = [...text.matchAll(/"(\w+)":/g)].map(([, key]) => key!)
      for (const telling of ['score', 'parts', 'rank', 'wishedRegionRanks', 'salt', 'certificate', 'potentials'])
        expect(keys, which).not.toContain(telling)
      expect(text).not.toContain(salt)
    }
    const { csv } = (await loadResultTable({ roundId: round.roundId }))!
    expect(csv).not.toContain('점수')
    expect(csv).not.toContain('합계')
  })

  test('gives the full files to the auditor alone', async () => {
    for (const actor of [visitor, manager, await actorWith('provinceOfficer'), await actorWith('systemAdministrator')])
      expect(await loadFullFiles(actor, { roundId: round.roundId })).toBeNull()
    expect(await loadFullFiles(auditor, { roundId: round.roundId })).toMatchObject({
      problem: expect.stringContaining('"score":['),
    })
  })

  test('is checked by the auditor from the full files, and recorded only when the server finds the same', async () => {
    const outcomes = await verified(round.roundId, auditor)
    expect(verdicts(outcomes).slice(-3)).toEqual(['seals true', 'total true', 'optimum true'])
    const { id: publicationId, problemHash, resultHash } = await standing(round.roundId)
    const seen = { publicationId, problemHash, resultHash, gap: outcomes.at(-1)!.gap! }
    for (const other of [{ gap: seen.gap + 1 }, { problemHash: resultHash }, { resultHash: problemHash }])
      expect(await checkPublication(auditor, { ...seen, ...other })).toEqual({ ok: false, refusal: 'check-differs' })
    expect(await checkPublication(auditor, seen)).toMatchObject({ ok: true })
    expect((await getPublication(round.roundId))!.checkedAt).not.toBeNull()
    expect(await checkPublication(auditor, seen)).toEqual({ ok: false, refusal: 'already-checked' })
  })

  test('opens single scores that match their seals, of pairs inside and outside the match', async () => {
    const { id: publicationId } = await standing(round.roundId)
    const [inside, outside] = [await aPair(), await aPair(false)]
    for (const { regionCode, partnerId } of [inside, outside])
      expect(
        await revealPair(manager, { publicationId, regionCode, partnerId, reason: '해당 기관의 질의에 회신' }),
      ).toMatchObject({ ok: true })
    const { reveals } = (await getPublication(round.roundId))!
    expect(reveals).toHaveLength(2)
    expect(reveals.find(({ partnerId }) => partnerId === inside.partnerId)!.score).toBe(inside.score)
    expect((await verified(round.roundId)).at(-1)).toMatchObject({
      passed: true,
      sentence: '점수를 공개한 2쌍 모두 공표할 때의 봉인과 같음',
    })
    const { regionCode, partnerId } = inside
    const again = { publicationId, regionCode, partnerId, reason: '한 번 더' }
    expect(await revealPair(manager, again)).toEqual({ ok: false, refusal: 'already-revealed' })
    expect(await revealPair(manager, { ...again, regionCode: '11110' })).toEqual({ ok: false, refusal: 'pair-unknown' })
  })

  test('a revealed score that someone alters in the database no longer matches its seal', async () => {
    const client = await database()
    const { id: publicationId } = await standing(round.roundId)
    const { regionCode, partnerId, score } = await client.publicationReveal.findFirstOrThrow({
      where: { publicationId },
    })
    const key = { publicationId_regionCode_partnerId: { publicationId, regionCode, partnerId } }
    await client.publicationReveal.update({ where: key, data: { score: score + 1 } })
    expect((await verified(round.roundId)).at(-1)).toMatchObject({ name: 'reveals', passed: false })
    await client.publicationReveal.update({ where: key, data: { score } })
  })

  test('once withdrawn opens no more scores and takes no more checks', async () => {
    const { id: publicationId, problemHash, resultHash } = await standing(round.roundId)
    expect(await withdrawPublication(manager, { publicationId, reason: '서약 정정' })).toMatchObject({ ok: true })
    const { regionCode, partnerId } = await aPair()
    const refusal = { ok: false, refusal: 'already-withdrawn' }
    expect(await revealPair(manager, { publicationId, regionCode, partnerId, reason: '질의' })).toEqual(refusal)
    expect(await checkPublication(auditor, { publicationId, problemHash, resultHash, gap: 0 })).toEqual(refusal)
    expect(await undo(round.roundId)).toMatchObject({ ok: true })
  })
})

describe('whether wishes become public', () => {
  test('is said while the round is a draft, never afterwards, and one of two officers at once wins', async () => {
    const client = await database()
    const { rules } = await roundNamed(smallRoundName)
    const { id: roundId } = await client.round.create({
      data: { name: '준비 중인 회차', rules: rules as object, createdAt: await databaseTime() },
    })
    const promise = (version: number) => promiseWishes(manager, { roundId, version, wishes: 'public' })
    const answers = await Promise.all([promise(1), promise(1)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers).toContainEqual({ ok: false, refusal: 'round-changed' })
    expect(await client.round.findUnique({ where: { id: roundId } })).toMatchObject({
      wishesBecomePublic: true,
      version: 2,
    })
    await client.round.update({ where: { id: roundId }, data: { status: 'open' } })
    expect(await promise(2)).toEqual({ ok: false, refusal: 'round-open' })
  })
})
