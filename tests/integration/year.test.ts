import { checkOffer } from '@/modules/offers/server/check-offer'
import { closeDueRounds } from '@/modules/rounds/server/close-due-rounds'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { acceptInvitation } from '@/modules/accounts/server/accept-invitation'
import { findInvitation } from '@/modules/accounts/server/find-invitation'
import { findSession } from '@/modules/accounts/server/find-session'
import { invitePerson } from '@/modules/accounts/server/invite-person'
import { verifyChain } from '@/modules/audit/server/verify-chain'
import { answerConsent } from '@/modules/agreements/server/answer-consent'
import { openConsents } from '@/modules/agreements/server/open-consents'
import { createImport } from '@/modules/imports/server/create-import'
import { forgetImports } from '@/modules/imports/server/forget-imports'
import { confirmProposal } from '@/modules/matching/server/confirm-proposal'
import { startRun } from '@/modules/matching/server/start-run'
import { workOffRuns } from '@/modules/matching/server/work-off-runs'
import { checkReason } from '@/modules/offers/domain/offer-check'
import { listOffersOfRegion } from '@/modules/offers/server/get-catalogue'
import { allowLateAnswer } from '@/modules/pledges/server/allow-late-answer'
import type { AnswerChange } from '@/modules/pledges/domain/answer-content'
import { remindUnanswered } from '@/modules/pledges/server/remind-unanswered'
import { saveAnswer } from '@/modules/pledges/server/save-answer'
import { submitAnswer } from '@/modules/pledges/server/submit-answer'
import { publishRound } from '@/modules/publications/server/publish-round'
import { createRound } from '@/modules/rounds/server/create-round'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { openRound } from '@/modules/rounds/server/open-round'
import { closeDatabase, database, inTransaction } from '@/platform/db/database'
import { databaseDay, databaseTime, moveClock, resetClock } from '@/platform/db/database-clock'
import { isoDay } from '@/shared/korean-date'
import { actorWith, visitor } from '../support/actors'
import { pass, passUntil } from '../support/clock'
import { completePledge } from '../support/complete-pledge'
import { useDatabase } from '../support/database'
import { actorWithDuties, aPerson, aSessionOf } from '../support/people'
import { anOffer } from '../support/sample-offers'
import { roundContent } from '../support/survey-rounds'
import { valueOf } from '../support/value-of'
import { invitationTo, unused } from '../support/write-use-cases'

useDatabase()

const regionCode = '51770'
let year: number
/** In Korea, of the year that is played: the next one. */
const at = (text: string) => new Date(`${year}-${text}:00+09:00`)

const answerOf = (result: { ok: boolean; refusal?: string }) => (result.ok ? 'ok' : result.refusal)

/** Times in the database between this moment and the year that is played: what looked at another clock would leave one. */
async function timesBefore(from: Date, to: Date): Promise<string[]> {
  const client = await database()
  const columns = await client.$queryRaw<{ table: string; column: string }[]>`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type = 'timestamp with time zone' AND table_name NOT LIKE '\\_prisma%'`
  expect(columns.length).toBeGreaterThan(50)
  const found: string[] = []
  for (const { table, column } of columns) {
    const [row] = await client.$queryRawUnsafe<[{ count: bigint }]>(
      `SELECT count(*) FROM "${table}" WHERE "${column}" > $1 AND "${column}" < $2`,
      from,
      to,
    )
    if (row.count > 0n) found.push(`${table}.${column}: ${row.count}`)
  }
  return found
}

describe('a year of the programme', () => {
  let begun: Date
  let leftBefore: string[]
  let manager: SignedInActor
  let officer: SignedInActor
  let regionOfficer: SignedInActor
  let partnerId: string
  let silentName: string
  let roundId: string
  let runId: string
  let agreementId: string
  const pledge = () => ({ kind: 'pledge' as const, roundId, partnerId })
  const version = async () => (await (await database()).round.findUniqueOrThrow({ where: { id: roundId } })).version
  const phase = async () => (await getRound(manager, roundId))!.phase
  const submit = async (lateReason = '') => {
    const row = await (await database()).pledge.findFirst({ where: { roundId, partnerId } })
    return answerOf(await submitAnswer(officer, { subject: pledge(), version: row?.version ?? 1, lateReason }))
  }

  const bodyNamed = async (name: string) =>
    (await database()).partner.create({
      data: { kind: 'company', name, standing: 'verified', choseong: 'ㅅㄱㅇ', source: '보도자료' },
    })

  beforeAll(async () => {
    begun = await databaseTime()
    year = begun.getUTCFullYear() + 1
    leftBefore = await timesBefore(begun, at('01-04T09:00'))
    await passUntil(at('01-04T09:00'))
    manager = await actorWith('ministryManager')
    partnerId = (await bodyNamed(unused('답하는 기업'))).id
    officer = await actorWithDuties({ role: 'institutionOfficer', partnerId })
    regionOfficer = await actorWithDuties({ role: 'regionOfficer', regionCode })
    silentName = unused('조용한 기업')
    const silent = await bodyNamed(silentName)
    await aPerson({ duties: [{ role: 'institutionOfficer', partnerId: silent.id, validTo: `${year}-01-20` }] })
  })

  test('January: a round is announced, and nobody may answer before it opens', async () => {
    const content = await roundContent({
      regionCodes: [regionCode, '46880', '47920'],
      audienceKinds: ['company'],
      opensAt: at('01-11T09:00'),
      closesAt: at('01-25T18:00'),
      rules: { ...(await roundContent()).rules, region: { min: 0, max: 9 }, kinds: {} },
    })
    roundId = valueOf(await createRound(manager, content))
    valueOf(await openRound(manager, { roundId, version: await version() }))
    expect(await phase()).toBe('announced')
    const save = () => saveAnswer(officer, { subject: pledge(), changes: [], focus: null })
    expect(answerOf(await save())).toBe('not-open')
    await passUntil(at('01-11T09:00'))
    expect(await phase()).toBe('accepting')
    expect(answerOf(await save())).toBe('ok')
  })

  test('a session idles out in half an hour, an invitation in three days, an uploaded sheet in seven', async () => {
    const { token } = await aSessionOf(officer.personId)
    await pass({ minutes: 29 })
    expect(await findSession(token)).not.toBeNull()
    await pass({ minutes: 31 })
    expect(await findSession(token)).toBeNull()

    const invited = valueOf(await invitePerson(await actorWith('systemAdministrator'), invitationTo('regionOfficer')))
    const link = new URL(invited.linkToHandOver!).searchParams.get('token')!
    const sheet = {
      kind: 'pledges' as const,
      roundId,
      regionCode: null,
      fileName: '표.xlsx',
      fileBytes: 10,
      sheets: [],
    }
    const importId = valueOf(await createImport(manager, sheet))
    await pass({ days: 2, hours: 23 })
    expect(await findInvitation(link)).not.toBeNull()
    await pass({ hours: 1 })
    expect(await findInvitation(link)).toBeNull()
    const accepted = { token: link, name: '늦은이', password: 'pado-sori-2026', passwordAgain: 'pado-sori-2026' }
    expect(answerOf(await acceptInvitation(visitor, accepted))).toBe('link-invalid')

    const client = await database()
    await pass({ days: 3 })
    await forgetImports()
    expect(await client.importJob.count({ where: { id: importId } })).toBe(1)
    await pass({ days: 1 })
    await forgetImports()
    expect(await client.importJob.count({ where: { id: importId } })).toBe(0)
  })

  test('a reminder goes out once a day, and not to a duty that has ended', async () => {
    const remind = async () =>
      answerOf(await remindUnanswered(manager, { roundId, text: '답해 주세요.', filter: { q: silentName } }))
    expect(await databaseDay()).toBe(`${year}-01-18`)
    expect(await remind()).toBe('ok')
    expect(await remind()).toBe('nobody-to-remind')
    await pass({ days: 1 })
    expect(await remind()).toBe('ok')
    await passUntil(at('01-20T23:00'))
    expect(await remind()).toBe('ok')
    await passUntil(at('01-21T00:00'))
    expect(await remind()).toBe('nobody-to-remind')
  })

  test('an answer is taken until the minute of closing, and the round then closes by itself', async () => {
    const changes = Object.entries(completePledge).map(([field, value]): AnswerChange => ({
      field,
      base: null,
      value: Array.isArray(value) ? [...(value as readonly string[])] : (value as string | number | boolean),
    }))
    valueOf(await saveAnswer(officer, { subject: pledge(), changes, focus: null }))
    await passUntil(at('01-25T17:59'))
    expect(await submit()).toBe('ok')
    // The survey of the demonstration was due before.
    await closeDueRounds()
    expect(await closeDueRounds()).toBe(0)
    await passUntil(at('01-25T18:00'))
    expect(await phase()).toBe('closed')
    expect(await submit()).toBe('not-open')
    expect(await closeDueRounds()).toBe(1)
    expect(await (await database()).round.findUnique({ where: { id: roundId } })).toMatchObject({ status: 'closed' })
  })

  test('a late allowance opens the answer once more, with a reason, until it ends', async () => {
    const until = at('02-01T18:00')
    valueOf(await allowLateAnswer(manager, { subject: pledge(), until, reason: '결재가 늦어짐' }))
    expect(await submit()).toBe('late-reason-missing')
    await passUntil(at('02-01T17:00'))
    expect(await submit('결재가 늦어졌습니다.')).toBe('ok')
    await passUntil(until)
    expect(await submit('더 늦었습니다.')).toBe('not-open')
  })

  test('February: a match is confirmed on its day', async () => {
    await passUntil(at('02-15T10:00'))
    runId = valueOf(await startRun(manager, { roundId, name: '실행', preset: 'balanced' }))
    await workOffRuns()
    const client = await database()
    const run = await client.matchingRun.findUniqueOrThrow({ where: { id: runId }, include: { pairs: true } })
    expect(run.status).toBe('done')
    const made = run.pairs.filter(({ isStanding }) => !isStanding)
    expect(made.map((pair) => pair.regionCode)).toContain(regionCode)
    valueOf(await confirmProposal(manager, { runId, pairCount: made.length }))
    const agreement = await client.agreement.findFirstOrThrow({
      where: { roundId, parties: { some: { regionCode } } },
      include: { transitions: true },
    })
    agreementId = agreement.id
    expect(isoDay(agreement.datedFrom!)).toBe(`${year}-02-15`)
    expect(agreement.transitions.map(({ occurredAt }) => occurredAt)).toEqual([agreement.createdAt])
  })

  test('consent is given until its deadline and not a moment longer', async () => {
    const consentClosesAt = at('02-26T18:00')
    valueOf(await openConsents(manager, { roundId, version: await version(), consentClosesAt }))
    const answer = (actor: SignedInActor, side: 'region' | 'partner') =>
      answerConsent(actor, { agreementId, side, answer: 'accepted', reason: '' })
    await passUntil(at('02-26T17:59'))
    expect(answerOf(await answer(regionOfficer, 'region'))).toBe('ok')
    await passUntil(consentClosesAt)
    expect(answerOf(await answer(officer, 'partner'))).toBe('consent-not-open')
  })

  test('March: the match is published; what a region offers counts as unchecked in October', async () => {
    await passUntil(at('03-02T10:00'))
    valueOf(await publishRound(manager, { roundId, runId }))
    const client = await database()
    const { publishedAt } = await client.round.findUniqueOrThrow({ where: { id: roundId } })
    expect(publishedAt!.getTime()).toBeGreaterThanOrEqual(at('03-02T10:00').getTime())
    const offer = await anOffer(regionCode)
    valueOf(await checkOffer(regionOfficer, offer))
    const reasonOf = async () =>
      checkReason(
        (await listOffersOfRegion(regionCode)).find(({ id }) => id === offer.offerId)!,
        await databaseDay(),
      )
    await passUntil(at('09-02T10:00'))
    expect(await reasonOf()).toBeNull()
    await passUntil(at('10-01T10:00'))
    expect(await reasonOf()).toBe('unchecked')
  })

  test('December: everything written in it says so, and the trail holds', async () => {
    await passUntil(at('12-31T23:00'))
    expect(await databaseDay()).toBe(`${year}-12-31`)
    expect(await timesBefore(begun, at('01-04T09:00'))).toEqual(leftBefore)
    expect((await verifyChain()).broken).toBeNull()
  })
})

describe('a clock that was moved', () => {
  const script = (name: string, ...args: string[]) => {
    try {
      return execFileSync(
        process.execPath,
        ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server', `scripts/${name}.ts`, ...args],
        {
          cwd: path.resolve(import.meta.dirname, '../..'),
          env: {
            ...process.env,
            NODE_OPTIONS: '',
            PORTAL_STAGE: 'production',
            PORTAL_URL: 'https://portal.example',
            NEXTAUTH_SECRET: 'a secret of thirty-two characters!',
          },
          encoding: 'utf8',
          stdio: 'pipe',
        },
      )
    } catch (error) {
      return (error as { stderr: string }).stderr
    }
  }

  test('is the same for whoever asks, inside a transaction and out, and set back it is the present again', async () => {
    await resetClock()
    const before = await databaseTime()
    await moveClock(3_600)
    const inside = await inTransaction(async () => [await databaseTime(), await databaseTime()])
    expect(inside[0]).toEqual(inside[1])
    const hour = Math.round((inside[0]!.getTime() - before.getTime()) / 60_000)
    expect(hour).toBe(60)
  })

  test('ends the start of a production, and production moves none', async () => {
    await closeDatabase()
    expect(script('seed')).toContain('이 데이터베이스의 시계가 3600초 옮겨져 있어 운영에 쓸 수 없습니다.')
    expect(script('clock', '+1d')).toContain('운영(production)에서는 시계를 옮길 수 없습니다.')
    const client = await database()
    expect(await client.programmeClock.findMany()).toEqual([{ id: 1, offsetSeconds: 3_600 }])
  })

  test('there is only one', async () => {
    const client = await database()
    await expect(client.programmeClock.create({ data: { id: 2 } })).rejects.toThrow('ProgrammeClock_one_row')
  })
})
