'use server'

import { action } from '@/modules/accounts/server/action'
import { remindedMark } from './domain/answer-board'
import { allowLateInput, remindInput, revokeLateInput } from './domain/answer-board-input'
import { boardRefusals } from './domain/answer-board-refusals'
import { fillAnswerInput, saveAnswerInput, submitAnswerInput, withdrawAnswerInput } from './domain/answer-input'
import { answerRefusals as sentences } from './domain/answer-refusals'
import { pledgeSheetRefusals, savePledgeSheetInput, undoPledgeSheetInput } from './domain/pledge-sheet-input'
import { allowLateAnswer } from './server/allow-late-answer'
import { fillAnswer } from './server/fill-answer'
import { remindUnanswered } from './server/remind-unanswered'
import { revokeLateAnswer } from './server/revoke-late-answer'
import { saveAnswer } from './server/save-answer'
import { savePledgeSheet } from './server/save-pledge-sheet'
import { submitAnswer } from './server/submit-answer'
import { undoPledgeSheet } from './server/undo-pledge-sheet'
import { withdrawAnswer } from './server/withdraw-answer'

export const saveAnswerAction = action(saveAnswerInput, saveAnswer, { sentences, staysPut: true })
export const submitAnswerAction = action(submitAnswerInput, submitAnswer, { sentences })
export const withdrawAnswerAction = action(withdrawAnswerInput, withdrawAnswer, { sentences })
export const fillAnswerAction = action(fillAnswerInput, fillAnswer, { sentences })
export const remindUnansweredAction = action(remindInput, remindUnanswered, {
  sentences: boardRefusals,
  goTo: ({ roundId, ...reminded }) => `/rounds/${roundId}/answers?reminded=${remindedMark(reminded)}`,
})
export const allowLateAnswerAction = action(allowLateInput, allowLateAnswer, {
  sentences: boardRefusals,
  goTo: (roundId) => `/rounds/${roundId}/late?allowed`,
})
export const revokeLateAnswerAction = action(revokeLateInput, revokeLateAnswer, {
  sentences: boardRefusals,
  goTo: (roundId) => `/rounds/${roundId}/late?revoked`,
})
export const savePledgeSheetAction = action(savePledgeSheetInput, savePledgeSheet, { sentences: pledgeSheetRefusals })
export const undoPledgeSheetAction = action(undoPledgeSheetInput, undoPledgeSheet, { sentences: pledgeSheetRefusals })
