import { type Actor, hasRole } from '@/modules/accounts/domain/actor'
import { roles } from '@/modules/accounts/domain/role'
import { endMembership } from '@/modules/accounts/server/end-membership'
import { extendSession } from '@/modules/accounts/server/extend-session'
import { grantMembership } from '@/modules/accounts/server/grant-membership'
import { invitePerson } from '@/modules/accounts/server/invite-person'
import { readNotices } from '@/modules/accounts/server/read-notices'
import { restorePerson } from '@/modules/accounts/server/restore-person'
import { revokeInvitation } from '@/modules/accounts/server/revoke-invitation'
import { revokeOwnSession } from '@/modules/accounts/server/revoke-own-session'
import { suspendPerson } from '@/modules/accounts/server/suspend-person'
import { answerConsent } from '@/modules/agreements/server/answer-consent'
import { answerCounterProposal } from '@/modules/agreements/server/answer-counter-proposal'
import { openConsents } from '@/modules/agreements/server/open-consents'
import { remindConsents } from '@/modules/agreements/server/remind-consents'
import { sendCounterProposal } from '@/modules/agreements/server/send-counter-proposal'
import { withdrawConsent } from '@/modules/agreements/server/withdraw-consent'
import { withdrawCounterProposal } from '@/modules/agreements/server/withdraw-counter-proposal'
import { discardImport } from '@/modules/imports/server/discard-import'
import { applyRepair } from '@/modules/matching/server/apply-repair'
import { cancelRun } from '@/modules/matching/server/cancel-run'
import { changeDraft } from '@/modules/matching/server/change-draft'
import { chooseOnBoard } from '@/modules/matching/server/choose-on-board'
import { confirmProposal } from '@/modules/matching/server/confirm-proposal'
import { createDraft } from '@/modules/matching/server/create-draft'
import { changeImport } from '@/modules/imports/server/change-import'
import { deleteDraft } from '@/modules/matching/server/delete-draft'
import { findStandingConfirmation } from '@/modules/matching/server/find-standing-confirmation'
import { startDraft } from '@/modules/matching/server/start-draft'
import { startRematch } from '@/modules/matching/server/start-rematch'
import { startCycle } from '@/modules/matching/server/start-cycle'
import { startRun } from '@/modules/matching/server/start-run'
import { updateDraft } from '@/modules/matching/server/update-draft'
import { workOffRuns } from '@/modules/matching/server/work-off-runs'
import { undoConfirmation } from '@/modules/matching/server/undo-confirmation'
import { answerInquiry } from '@/modules/offers/server/answer-inquiry'
import { askInquiry } from '@/modules/offers/server/ask-inquiry'
import { checkOffer } from '@/modules/offers/server/check-offer'
import { reorderOffer } from '@/modules/offers/server/reorder-offer'
import { restoreOffer } from '@/modules/offers/server/restore-offer'
import { withdrawOffer } from '@/modules/offers/server/withdraw-offer'
import { addUnit } from '@/modules/partners/server/add-unit'
import { approveRegistration } from '@/modules/partners/server/approve-registration'
import { refuseRegistration } from '@/modules/partners/server/refuse-registration'
import { removeSuccession } from '@/modules/partners/server/remove-succession'
import { renameUnit } from '@/modules/partners/server/rename-unit'
import type { AnswerSubject } from '@/modules/pledges/domain/answer-input'
import { fillAnswer } from '@/modules/pledges/server/fill-answer'
import { revokeLateAnswer } from '@/modules/pledges/server/revoke-late-answer'
import { saveAnswer } from '@/modules/pledges/server/save-answer'
import { savePledgeSheet } from '@/modules/pledges/server/save-pledge-sheet'
import { submitAnswer } from '@/modules/pledges/server/submit-answer'
import { createOffer } from '@/modules/offers/server/create-offer'
import { updateContact } from '@/modules/offers/server/update-contact'
import { updateOffer } from '@/modules/offers/server/update-offer'
import { createPartner } from '@/modules/partners/server/create-partner'
import { recordSuccession } from '@/modules/partners/server/record-succession'
import { updatePartner } from '@/modules/partners/server/update-partner'
import { undoPledgeSheet } from '@/modules/pledges/server/undo-pledge-sheet'
import { withdrawAnswer } from '@/modules/pledges/server/withdraw-answer'
import { declareDisaster } from '@/modules/regions/server/declare-disaster'
import { updateRegion } from '@/modules/regions/server/update-region'
import { checkPublication } from '@/modules/publications/server/check-publication'
import { publishRound } from '@/modules/publications/server/publish-round'
import { revealPair } from '@/modules/publications/server/reveal-pair'
import { withdrawPublication } from '@/modules/publications/server/withdraw-publication'
import { allowLateAnswer } from '@/modules/pledges/server/allow-late-answer'
import { remindUnanswered } from '@/modules/pledges/server/remind-unanswered'
import { closeRound } from '@/modules/rounds/server/close-round'
import { createRound } from '@/modules/rounds/server/create-round'
import { extendRound } from '@/modules/rounds/server/extend-round'
import { openRound } from '@/modules/rounds/server/open-round'
import { promiseWishes } from '@/modules/rounds/server/promise-wishes'
import { updateRound } from '@/modules/rounds/server/update-round'
import { closeComplaint } from '@/modules/safeguards/server/close-complaint'
import { takeUpComplaint } from '@/modules/safeguards/server/take-up-complaint'
import { database } from '@/platform/db/database'
import type { Result } from '@/shared/result'
import { actorWith } from './actors'
import * as complaintsAndRegistrations from './complaints-and-registrations'
import { aPerson, aSessionOf, demonstrationPerson } from './people'
import * as importedSheets from './imported-sheets'
import * as matchedTies from './matched-ties'
import * as sampleOffers from './sample-offers'
import * as surveyAnswers from './survey-answers'
import * as surveyRounds from './survey-rounds'
import * as writeUseCases from './write-use-cases'

export const having = {
  ...matchedTies,
  ...sampleOffers,
  ...writeUseCases,
  ...surveyAnswers,
  ...surveyRounds,
  ...complaintsAndRegistrations,
  ...importedSheets,
}

export const own = '46880' // 전라남도 장성군, the region of the 시군구 officer and in the 시도 of the 시도 officer
export const foreign = '51770' // 강원특별자치도 정선군
export const ownBody = '국토교통부' // the body of the institution officer

export const principals = [...roles, 'visitor'] as const
export type Principal = (typeof principals)[number]

const answers = {
  '+': 'allowed',
  '-': 'not-allowed',
  '?': 'not-found',
  o: 'not-oneself',
  n: 'not-confirmed',
  r: 'nobody-to-remind',
} as const

interface Write {
  readonly useCase: string
  readonly of: string
  /** One sign for each principal: 총괄 · 열람 · 공공기관 · 기업 · 기관 · 시군구 · 시도 · 관리자 · 비로그인. */
  readonly verdicts: string
  readonly events: number
  /** An attempt of each actor, with all that it needs in place. */
  readonly prepare: (...actors: readonly Actor[]) => Promise<(() => Promise<Result<unknown>>)[]>
}

/**
 * Input is made before the attempts, so that what a test sets up is not taken for what the use case did; once for all
 * actors where it does not depend on who tries.
 */
const write = <Input>(
  useCase: (actor: Actor, input: Input) => Promise<Result<unknown>>,
  of: string,
  verdicts: string,
  inputOf: (actor: Actor) => Input | Promise<Input>,
  { events = 1, after = async () => {} }: { events?: number; after?: () => Promise<void> } = {},
): Write => ({
  useCase: useCase.name,
  of,
  verdicts,
  events,
  prepare: async (...actors) => {
    const inputs: Input[] = []
    for (const actor of actors)
      inputs.push(inputs.length > 0 && inputOf.length === 0 ? inputs[0]! : await inputOf(actor))
    return actors.map((actor, at) => async () => {
      const answer = await useCase(actor, inputs[at]!)
      await after()
      return answer
    })
  },
})

export const idOf = async (name: string) => (await having.partnerNamed(name)).id
const ministry = async () => (await having.somePartner('ministry', [ownBody])).id
const institution = async () => (await having.somePartner('publicInstitution')).id
export const company = async () => (await having.somePartner('company')).id
const newUnit = (partnerId: string) => ({ partnerId, name: having.unused('지역본부') })
const anotherPerson = async () => (await aPerson()).id
/** A visitor has no record of their own; any will do, since nothing may come of it. */
const oneself = async (actor: Actor) =>
  actor.kind === 'person' ? actor.personId : (await demonstrationPerson('regionOfficer')).id
const dutyOf = async (actor: Actor) =>
  actor.kind === 'person' ? having.ownDuty(actor) : having.dutyOfAnother('regionOfficer')
export const lastRun = async () =>
  (await database()).matchingRun.findFirstOrThrow({
    where: { status: 'done' },
    orderBy: { createdAt: 'desc' },
    include: { pairs: { where: { isStanding: false } } },
  })
const sessionOf = async (personId: string) => {
  await aSessionOf(personId)
  const client = await database()
  return {
    sessionId: (
      await client.session.findFirstOrThrow({ where: { personId, revokedAt: null }, orderBy: { id: 'desc' } })
    ).id,
  }
}

/** Answers of a survey: who may not see one finds nothing, who only looks is refused. */
const answerRows = <Input>(
  useCase: (actor: Actor, input: Input) => Promise<Result<unknown>>,
  inputOf: (subject: AnswerSubject) => Input | Promise<Input>,
): Write[] => [
  write(useCase, 'the own pledge', /*          */ '+-??+???-', async () =>
    inputOf(await having.pledgeOf(await idOf(ownBody))),
  ),
  write(useCase, 'an institution', /*          */ '+-+?????-', async () =>
    inputOf(await having.pledgeOf(await institution())),
  ),
  write(useCase, 'a company', /*               */ '+-?+????-', async () =>
    inputOf(await having.pledgeOf(await company())),
  ),
  write(useCase, 'the own proposal', /*        */ '+-???+-?-', async () => inputOf(await having.proposalOf(own))),
  write(useCase, 'another proposal', /*        */ '+-??????-', async () => inputOf(await having.proposalOf(foreign))),
]

/** Late work is allowed by who looks after an answer, not by who writes it. */
const lateRows = <Input>(
  useCase: (actor: Actor, input: Input) => Promise<Result<unknown>>,
  inputOf: (subject: AnswerSubject) => Input | Promise<Input>,
): Write[] => [
  write(useCase, 'the own pledge', /*          */ '+-??-???-', async () =>
    inputOf(await having.pledgeOf(await idOf(ownBody))),
  ),
  write(useCase, 'an institution', /*          */ '+-+?????-', async () =>
    inputOf(await having.pledgeOf(await institution())),
  ),
  write(useCase, 'a company', /*               */ '+-?+????-', async () =>
    inputOf(await having.pledgeOf(await company())),
  ),
  write(useCase, 'the own proposal', /*        */ '+-???--?-', async () => inputOf(await having.proposalOf(own))),
  write(useCase, 'another proposal', /*        */ '+-??????-', async () => inputOf(await having.proposalOf(foreign))),
]

// Written from the rules of the programme: the ministry decides; the auditor only looks; 재정경제부 looks after public
// institutions and 산업통상부 after companies; officers after their own body or region; a 시도 looks; administrators handle accounts.
export const writes = [
  //                                              총열공기기시도관비
  write(updateRegion, 'the own region', /*     */ '+----+---', () => having.regionInput(own)),
  write(updateRegion, 'another region', /*     */ '+--------', () => having.regionInput(foreign)),
  write(updateRegion, 'no region', /*          */ '?????????', () => having.regionInput('99999')),
  write(declareDisaster, 'the own region', /*  */ '+--------', () => having.disasterInput(own)),
  write(declareDisaster, 'no region', /*       */ '?--------', () => having.disasterInput('99999')),
  write(createPartner, 'a ministry', /*        */ '+--------', () => having.newPartnerInput('ministry')),
  write(createPartner, 'an institution', /*    */ '+-+------', () => having.newPartnerInput('publicInstitution')),
  write(createPartner, 'a company', /*         */ '+--+-----', () => having.newPartnerInput('company')),
  write(updatePartner, 'the own body', /*      */ '+---+----', async () => having.partnerInput(await idOf(ownBody))),
  write(updatePartner, 'another ministry', /*  */ '+--------', async () => having.partnerInput(await ministry())),
  write(updatePartner, 'an institution', /*    */ '+-+------', async () => having.partnerInput(await institution())),
  write(updatePartner, 'a company', /*         */ '+--+-----', async () => having.partnerInput(await company())),
  write(updatePartner, 'no body', /*           */ '?????????', () => having.partnerInput(having.absentId)),
  write(addUnit, 'the own body', /*            */ '+---+----', async () => newUnit(await idOf(ownBody))),
  write(addUnit, 'another ministry', /*        */ '+--------', async () => newUnit(await ministry())),
  write(addUnit, 'an institution', /*          */ '+-+------', async () => newUnit(await institution())),
  write(addUnit, 'a company', /*               */ '+--+-----', async () => newUnit(await company())),
  write(addUnit, 'no body', /*                 */ '?????????', () => newUnit(having.absentId)),
  write(renameUnit, 'the own body', /*         */ '+---+----', async () => having.unitInput(await idOf(ownBody))),
  write(renameUnit, 'another ministry', /*     */ '+--------', async () => having.unitInput(await ministry())),
  write(renameUnit, 'an institution', /*       */ '+-+------', async () => having.unitInput(await institution())),
  write(renameUnit, 'a company', /*            */ '+--+-----', async () => having.unitInput(await company())),
  write(renameUnit, 'no unit', /*              */ '?????????', () => ({
    unitId: having.absentId,
    version: 1,
    name: '없는 지사',
  })),
  write(recordSuccession, 'two bodies', /*     */ '+--------', having.successionInput),
  write(recordSuccession, 'no bodies', /*      */ '?--------', async () => ({
    ...(await having.successionInput()),
    successorId: having.absentId,
  })),
  write(removeSuccession, 'a succession', /*   */ '+--------', having.removalInput),
  write(removeSuccession, 'no succession', /*  */ '?--------', () => ({
    successionId: having.absentId,
    version: 1,
    reason: '잘못 적음',
  })),
  write(invitePerson, 'an officer', /*         */ '+------+-', () => having.invitationTo('regionOfficer')),
  write(invitePerson, 'an administrator', /*   */ '-------+-', () => having.invitationTo('systemAdministrator')),
  write(revokeInvitation, 'an open one', /*    */ '+------+-', having.openInvitation),
  write(revokeInvitation, 'none', /*           */ '?------?-', () => ({ invitationId: having.absentId })),
  write(grantMembership, 'another person', /*  */ '+------+-', async () =>
    having.dutyInput(await anotherPerson(), 'regionOfficer'),
  ),
  write(grantMembership, 'a new administrator', /**/ '-------+-', async () =>
    having.dutyInput(await anotherPerson(), 'systemAdministrator'),
  ),
  write(grantMembership, 'oneself', /*         */ 'o------o-', async (actor) =>
    having.dutyInput(await oneself(actor), 'regionOfficer'),
  ),
  write(grantMembership, 'nobody', /*          */ '?------?-', () =>
    having.dutyInput(having.absentId, 'regionOfficer'),
  ),
  write(endMembership, 'another person', /*    */ '+------+-', () => having.dutyOfAnother('regionOfficer')),
  write(endMembership, 'an administrator', /*  */ '-------+-', () => having.dutyOfAnother('systemAdministrator')),
  write(endMembership, 'oneself', /*           */ 'o------o-', dutyOf),
  write(endMembership, 'nobody', /*            */ '?------?-', () => ({
    membershipId: having.absentId,
    version: 1,
    reason: '인사이동',
  })),
  write(suspendPerson, 'another person', /*    */ '+------+-', async () => having.suspensionOf(await anotherPerson())),
  write(suspendPerson, 'oneself', /*           */ 'o------o-', async (actor) =>
    having.suspensionOf(await oneself(actor)),
  ),
  write(suspendPerson, 'an administrator', /*  */ '-------+-', async () =>
    having.suspensionOf((await aPerson({ duties: [{ role: 'systemAdministrator' }] })).id),
  ),
  write(suspendPerson, 'nobody', /*            */ '?------?-', () => having.suspensionOf(having.absentId)),
  write(restorePerson, 'a suspended person', /**/ '+------+-', having.suspendedPerson),
  write(restorePerson, 'nobody', /*            */ '?------?-', () => having.suspensionOf(having.absentId)),
  write(revokeOwnSession, 'an own session', /* */ '++++++++-', async (actor) => sessionOf(await oneself(actor))),
  write(revokeOwnSession, "another's session", /**/ '????????-', async () => sessionOf(await anotherPerson())),
  write(extendSession, 'the own session', /*   */ '++++++++-', () => null, { events: 0 }),
  write(readNotices, 'the own inbox', /*       */ '++++++++-', () => null, { events: 0 }),
  write(startRun, 'no round', /*               */ '?--------', () => ({
    roundId: having.absentId,
    name: '실행',
    preset: 'balanced',
  })),
  write(
    startRun,
    'the sample round',
    /*                 */ '+--------',
    async () => ({ roundId: await having.sampleRoundId(), name: '실행', preset: 'balanced' }),
    // The third is of the work that goes on beside the server.
    { events: 3, after: workOffRuns },
  ),
  write(createDraft, 'the sample round', /*    */ '+--------', async () => ({
    roundId: await having.sampleRoundId(),
    name: '초안',
  })),
  write(createDraft, 'no round', /*            */ '?--------', () => ({ roundId: having.absentId, name: '초안' })),
  write(updateDraft, 'a draft', /*             */ '+--------', async () => having.draftUpdate(await having.aDraft())),
  write(changeDraft, 'a draft', /*             */ '+--------', async () => having.draftPin(await having.aDraft())),
  write(changeDraft, 'no draft', /*            */ '?--------', () => having.draftPin(having.absentId)),
  write(chooseOnBoard, 'the last run', /*      */ '+--------', async () => having.draftPin((await lastRun()).id), {
    events: 2,
  }),
  write(deleteDraft, 'a draft', /*             */ '+--------', async () => ({ runId: await having.aDraft() })),
  write(deleteDraft, 'no draft', /*            */ '?--------', () => ({ runId: having.absentId })),
  write(startDraft, 'no draft', /*             */ '?--------', () => ({ runId: having.absentId })),
  write(startDraft, 'a draft', /*              */ '+--------', async () => ({ runId: await having.aDraft() }), {
    events: 2,
    after: workOffRuns,
  }),
  write(applyRepair, 'no run', /*              */ '?--------', () => ({ runId: having.absentId, offer: '0.0' })),
  write(applyRepair, 'an impossible run', /*   */ '+--------', having.aRepair, { events: 3, after: workOffRuns }),
  write(confirmProposal, 'no run', /*          */ '?--------', () => ({ runId: having.absentId, pairCount: 0 })),
  write(confirmProposal, 'the last run', /*    */ '+--------', async () => {
    const { id, pairs } = await lastRun()
    return { runId: id, pairCount: pairs.length }
  }),
  write(promiseWishes, 'a draft round', /*      */ '+--------', having.wishesPromise),
  write(promiseWishes, 'no round', /*           */ '?--------', () => ({
    roundId: having.absentId,
    version: 1,
    wishes: 'public' as const,
  })),
  write(publishRound, 'no round', /*            */ 'n--------', () => ({
    roundId: having.absentId,
    runId: having.absentId,
  })),
  write(publishRound, 'the confirmed round', /* */ '+--------', async () => ({
    roundId: await having.sampleRoundId(),
    runId: (await lastRun()).id,
  })),
  write(checkPublication, 'no publication', /*  */ '-?-------', () => ({
    ...having.absentPublication,
    problemHash: '0'.repeat(64),
    resultHash: '0'.repeat(64),
    gap: 0,
  })),
  write(checkPublication, 'the publication', /* */ '-+-------', async () => {
    const { publicationId, problemHash, resultHash } = await having.standingPublication()
    return { publicationId, problemHash, resultHash, gap: 0 }
  }),
  write(revealPair, 'no publication', /*        */ '?--------', () => ({
    ...having.absentPublication,
    regionCode: own,
    partnerId: having.absentId,
    reason: '질의 회신',
  })),
  write(revealPair, 'a sealed pair', /*         */ '+--------', having.sealedPair),
  write(withdrawPublication, 'none', /*         */ '?--------', () => ({
    ...having.absentPublication,
    reason: '서약 정정',
  })),
  write(withdrawPublication, 'the publication', /**/ '+--------', async () => ({
    publicationId: (await having.standingPublication()).publicationId,
    reason: '서약 정정',
  })),
  write(undoConfirmation, 'no confirmation', /**/ '?--------', () => ({
    confirmationId: having.absentId,
    reason: '다시 합니다',
  })),
  write(startRematch, 'no round', /*           */ '?--------', () => having.rematchOf(having.absentId)),
  write(
    startRematch,
    'the confirmed round',
    /*                 */ '+--------',
    async () => having.rematchOf(await having.sampleRoundId()),
    // Opened, drafted, started, and finished beside the server.
    { events: 4, after: workOffRuns },
  ),
  write(undoConfirmation, 'the confirmation', /**/ '+--------', async () => {
    const confirmation = await findStandingConfirmation(
      await actorWith('ministryManager'),
      await having.sampleRoundId(),
    )
    return { confirmationId: confirmation!.id, reason: '다시 합니다' }
  }),
  //                                              총열공기기시도관비
  write(takeUpComplaint, 'a complaint', /*     */ '+-???????', having.aComplaintToTakeUp),
  write(takeUpComplaint, 'none', /*            */ '?-???????', () => ({ complaintId: having.absentId, version: 1 })),
  write(closeComplaint, 'a complaint', /*      */ '+-???????', having.anAnswer),
  write(closeComplaint, 'none', /*             */ '?-???????', () => ({
    complaintId: having.absentId,
    version: 1,
    answer: '없는 신고입니다.',
  })),
  // Approved, listed and invited.
  write(approveRegistration, 'a ministry', /*  */ '+????????', () => having.anApproval('ministry'), { events: 3 }),
  write(approveRegistration, 'an institution', '+?+??????', () => having.anApproval('publicInstitution'), {
    events: 3,
  }),
  write(approveRegistration, 'a company', /*   */ '+??+?????', () => having.anApproval('company'), { events: 3 }),
  write(approveRegistration, 'none', /*        */ '?????????', () => ({
    registrationId: having.absentId,
    version: 1,
    partnerId: 'new',
  })),
  write(refuseRegistration, 'a ministry', /*   */ '+????????', () => having.aRefusal('ministry')),
  write(refuseRegistration, 'an institution', /**/ '+?+??????', () => having.aRefusal('publicInstitution')),
  write(refuseRegistration, 'a company', /*    */ '+??+?????', () => having.aRefusal('company')),
  ...answerRows(saveAnswer, having.aSave),
  ...answerRows(submitAnswer, having.aSubmission),
  ...answerRows(withdrawAnswer, having.aWithdrawal),
  ...answerRows(fillAnswer, having.aFilling),
  //                                              총열공기기시도관비
  write(createRound, 'a new round', /*         */ '+--------', () => having.roundContent()),
  write(updateRound, 'a draft round', /*       */ '+--------', async () =>
    having.aRoundUpdate((await having.aRound()).id),
  ),
  write(updateRound, 'no round', /*            */ '?--------', () => having.aRoundUpdate(having.absentId)),
  write(openRound, 'a draft round', /*         */ '+--------', () => having.theRound('draft')),
  write(openRound, 'no round', /*              */ '?--------', () => ({ roundId: having.absentId, version: 1 })),
  write(extendRound, 'a closed round', /*      */ '+--------', async () => ({
    ...(await having.theRound('closed')),
    closesAt: await having.inMinutes(14 * 24 * 60),
    reason: '추가 접수',
  })),
  write(extendRound, 'no round', /*            */ '?--------', async () => ({
    roundId: having.absentId,
    version: 1,
    closesAt: await having.inMinutes(60),
    reason: '추가 접수',
  })),
  write(closeRound, 'an open round', /*        */ '+--------', async () => ({
    ...(await having.theRound('open')),
    reason: '모두 답함',
  })),
  write(closeRound, 'no round', /*             */ '?--------', () => ({
    roundId: having.absentId,
    version: 1,
    reason: '모두 답함',
  })),
  write(remindUnanswered, 'the survey', /*     */ '+-++-----', having.aReminder),
  write(remindUnanswered, 'no round', /*       */ '?-??-----', async (actor) => ({
    ...(await having.aReminder(actor)),
    roundId: having.absentId,
  })),
  ...lateRows(allowLateAnswer, having.aLateAllowance),
  ...lateRows(revokeLateAnswer, having.aRevocation),
  write(answerConsent, 'the own region', /*      */ '-----+---', async () => ({
    agreementId: (await having.aMatchedTie({ regionCode: own, partnerId: await company() })).agreementId,
    side: 'region' as const,
    answer: 'accepted' as const,
    reason: '',
  })),
  write(answerConsent, 'the own body', /*        */ '----+----', async () => ({
    agreementId: (await having.aMatchedTie({ regionCode: foreign, partnerId: await idOf(ownBody) })).agreementId,
    side: 'partner' as const,
    answer: 'declined' as const,
    reason: '여건이 맞지 않습니다.',
  })),
  write(answerConsent, 'no agreement', /*        */ '????????-', () => ({
    agreementId: having.absentId,
    side: 'region' as const,
    answer: 'accepted' as const,
    reason: '',
  })),
  write(withdrawConsent, 'the own region', /*    */ '-----+---', async () => {
    const partnerId = await company()
    const answers = [{ regionCode: own, answer: 'accepted' as const }]
    const { agreementId } = await having.aMatchedTie({ regionCode: own, partnerId, answers })
    return { agreementId, side: 'region' as const }
  }),
  write(openConsents, 'a confirmed round', /*    */ '+--------', async () => {
    const tie = { regionCode: own, partnerId: await company(), consentMinutes: null }
    const { roundId } = await having.aMatchedTie(tie)
    return { roundId, version: 1, consentClosesAt: await having.inMinutes(60) }
  }),
  write(openConsents, 'no round', /*             */ '?--------', async () => ({
    roundId: having.absentId,
    version: 1,
    consentClosesAt: await having.inMinutes(60),
  })),
  write(remindConsents, 'a company and a region', /**/ '+-r+-----', async () => {
    const { partner } = await having.aBody('company')
    return { roundId: (await having.aMatchedTie({ regionCode: own, partnerId: partner.id })).roundId }
  }),
  write(sendCounterProposal, 'of the own region', /**/ '-----+---', async () => ({
    regionCode: own,
    partnerId: (await having.aBody('company')).partner.id,
    reason: '함께 하고 싶습니다.',
    wishedText: '',
  })),
  write(answerCounterProposal, 'to the own body', /**/ '----+----', async () => ({
    ...(await having.anOpenProposal(foreign, await idOf(ownBody))),
    answer: 'declined' as const,
    text: '여건이 맞지 않습니다.',
    postponedTo: null,
  })),
  write(answerCounterProposal, 'none', /*        */ '????????-', () => ({
    proposalId: having.absentId,
    version: 1,
    answer: 'accepted' as const,
    text: '',
    postponedTo: null,
  })),
  write(withdrawCounterProposal, 'of the own region', /**/ '-----+---', async () =>
    having.anOpenProposal(own, await company()),
  ),
  write(startCycle, 'no round', /*               */ '?--------', () => ({
    roundId: having.absentId,
    name: '다시',
    cause: 'declines' as const,
    changeBudget: 0,
  })),
  write(
    startCycle,
    'a round with a decline',
    /*                 */ '+--------',
    async () => {
      const partnerId = await company()
      const answers = [{ regionCode: own, answer: 'declined' as const, reason: '여건이 맞지 않습니다.' }]
      const { roundId } = await having.aMatchedTie({ regionCode: own, partnerId, answers })
      return { roundId, name: having.unused('다시'), cause: 'declines' as const, changeBudget: 0 }
    },
    // Opened and drafted; a round without pledges has nothing to start.
    { events: 2, after: workOffRuns },
  ),
  //                                              총열공기기시도관비
  write(createOffer, 'the own region', /*      */ '+----+---', () => having.newOffer(own)),
  write(createOffer, 'another region', /*      */ '+--------', () => having.newOffer(foreign)),
  write(createOffer, 'no region', /*           */ '?????????', () => having.newOffer('99999')),
  write(updateOffer, 'of the own region', /*   */ '+----+---', () => having.anOfferUpdate(own)),
  write(updateOffer, 'of another region', /*   */ '+--------', () => having.anOfferUpdate(foreign)),
  write(checkOffer, 'of the own region', /*    */ '+----+---', () => having.anOffer(own)),
  write(checkOffer, 'of another region', /*    */ '+--------', () => having.anOffer(foreign)),
  write(withdrawOffer, 'of the own region', /* */ '+----+---', () => having.anOffer(own)),
  write(withdrawOffer, 'of another region', /* */ '+--------', () => having.anOffer(foreign)),
  write(withdrawOffer, 'none', /*              */ '?????????', () => ({ offerId: having.absentId, version: 1 })),
  // What was withdrawn is seen by its keepers only.
  write(restoreOffer, 'of the own region', /*  */ '+????+???', () => having.anOffer(own, { withdrawn: true })),
  write(restoreOffer, 'of another region', /*  */ '+????????', () => having.anOffer(foreign, { withdrawn: true })),
  write(reorderOffer, 'of the own region', /*  */ '+----+---', async () => {
    await having.anOffer(own)
    return { offerId: (await having.anOffer(own)).offerId, direction: 'up' as const }
  }),
  write(reorderOffer, 'of another region', /*  */ '+--------', async () => {
    await having.anOffer(foreign)
    return { offerId: (await having.anOffer(foreign)).offerId, direction: 'up' as const }
  }),
  write(updateContact, 'of the own region', /* */ '+----+---', () => having.aContact(own)),
  write(updateContact, 'of another region', /* */ '+--------', () => having.aContact(foreign)),
  write(updateContact, 'no region', /*         */ '?????????', () => having.aContact('99999')),
  write(askInquiry, 'for the own body', /*     */ '----+----', async () => ({
    regionCode: own,
    offerId: (await having.anOffer(own)).offerId,
    partnerId: await idOf(ownBody),
    text: '40명이 묵을 수 있습니까?',
  })),
  write(askInquiry, 'for another body', /*     */ '---------', async () => ({
    regionCode: own,
    offerId: null,
    partnerId: await company(),
    text: '40명이 묵을 수 있습니까?',
  })),
  write(answerInquiry, 'of the own body', /*   */ '-???-+???', async () => having.anInquiry(own, await idOf(ownBody))),
  write(answerInquiry, 'of another region', /* */ '-????????', async () => having.anInquiry(foreign, await company())),
  write(changeImport, 'an own sheet', /*        */ '+?+++????', async (actor) => ({
    ...(await having.anUploadedSheet(actor)),
    change: 'cell' as const,
    at: '2.reason',
    to: '현장이 있습니다.',
  })),
  write(changeImport, "another's sheet", /*     */ '?????????', async (actor) => ({
    ...(await having.anUploadedSheet(actor, 'another')),
    change: 'leave' as const,
    at: '2',
    to: '',
  })),
  write(discardImport, 'an own sheet', /*       */ '+?+++????', (actor) => having.anUploadedSheet(actor)),
  write(discardImport, "another's sheet", /*    */ '?????????', (actor) => having.anUploadedSheet(actor, 'another')),
  write(
    savePledgeSheet,
    'answers looked after',
    /*                 */ '+?++?????',
    async (actor) =>
      hasRole(actor, 'institutionOfficer')
        ? { ...having.absentSheet, rows: 1, lateReason: '' }
        : having.aSavingOf(actor),
    // Filled in and submitted, and the rows marked as saved.
    { events: 3 },
  ),
  write(
    savePledgeSheet,
    'the own draft',
    /*                 */ '????+????',
    async (actor) =>
      hasRole(actor, 'institutionOfficer')
        ? having.aSavingOf(actor)
        : { ...having.absentSheet, rows: 1, lateReason: '' },
    { events: 2 },
  ),
  write(undoPledgeSheet, 'an own saving', /*    */ '+?+++????', having.aSavedSheet, { events: 2 }),
  // Last: what it leaves waiting must not be worked off by another row.
  write(cancelRun, 'a run that waits', /*      */ '+--------', async () => ({ runId: await having.aWaitingRun() })),
]

/** What nobody has to be anybody for, and the same for all: held by accounts.test.ts and safeguards.test.ts. */
export const writesWithoutActor = [
  'signInToBrowser',
  'signOut',
  'acceptInvitation',
  'requestPasswordReset',
  'resetPassword',
  'fileComplaint',
  'lookUpComplaint',
  'applyForRegistration',
]

export const verdictOf = ({ verdicts }: Write, principal: Principal) =>
  answers[verdicts[principals.indexOf(principal)] as keyof typeof answers]
export const answerOf = (result: Result<unknown>) => (result.ok ? 'allowed' : result.refusal)
