import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/modules/accounts/domain/actor'
import { actorWith, visitor } from '../support/actors'
import { calledUseCases } from '../support/called-use-cases'
import { useDatabase } from '../support/database'
import { type Principal, answerOf, principals, verdictOf, writes } from '../support/permission-matrix'
import { countEvents, recordOfAll } from '../support/record-of-all'

useDatabase('matched')

/** One write of each module, a row of the permission matrix, in an order in which each finds what it needs. */
const rowOf: Record<string, readonly [useCase: string, of: string]> = {
  matching: ['confirmProposal', 'the last run'],
  publications: ['publishRound', 'the confirmed round'],
  accounts: ['invitePerson', 'an officer'],
  imports: ['changeImport', 'an own sheet'],
  safeguards: ['takeUpComplaint', 'a complaint'],
  regions: ['updateRegion', 'the own region'],
  partners: ['createPartner', 'a company'],
  offers: ['createOffer', 'the own region'],
  rounds: ['openRound', 'a draft round'],
  pledges: ['submitAnswer', 'the own pledge'],
  agreements: ['openConsents', 'a confirmed round'],
}

const actors = new Map<Principal, Actor>([['visitor', visitor]])
beforeAll(async () => {
  for (const role of principals) if (role !== 'visitor') actors.set(role, await actorWith(role))
})

test('every module a browser can write to has its row', () => {
  const called = calledUseCases()
  expect(Object.keys(rowOf).sort()).toEqual([...new Set(called.map(({ module }) => module))].sort())
  for (const [module, [useCase]] of Object.entries(rowOf)) expect(called).toContainEqual({ module, useCase })
})

test.each(Object.entries(rowOf))(
  '%s writes on the embedded engine as on the server, and a refusal changes nothing',
  async (_module, [useCase, of]) => {
    const row = writes.find((one) => one.useCase === useCase && one.of === of)!
    const [refused, allowed] = [false, true].map((isAllowed) =>
      principals.find((principal) => (verdictOf(row, principal) === 'allowed') === isAllowed)!,
    ) as [Principal, Principal]
    const [refusedAttempt] = await row.prepare(actors.get(refused)!)
    const [attempt] = await row.prepare(actors.get(allowed)!)
    const before = await recordOfAll()
    expect(answerOf(await refusedAttempt!())).toBe(verdictOf(row, refused))
    expect(await recordOfAll()).toBe(before)
    const events = await countEvents()
    expect(answerOf(await attempt!())).toBe('allowed')
    expect((await countEvents()) - events).toBe(row.events)
    expect(await recordOfAll()).not.toBe(before)
  },
)
