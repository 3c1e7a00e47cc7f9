'use server'

import { action } from '@/modules/accounts/server/action'
import { confirmProposalInput, startRunInput, undoConfirmationInput } from './domain/matching-input'
import { matchingRefusals as sentences } from './domain/matching-refusals'
import { confirmProposal } from './server/confirm-proposal'
import { startRun } from './server/start-run'
import { undoConfirmation } from './server/undo-confirmation'

export const startRunAction = action(startRunInput, startRun, { sentences, goTo: (runId) => `/matching/${runId}` })
export const confirmProposalAction = action(confirmProposalInput, confirmProposal, {
  sentences,
  goTo: (roundId) => `/rounds/${roundId}?confirmed=1`,
})
export const undoConfirmationAction = action(undoConfirmationInput, undoConfirmation, {
  sentences,
  goTo: (roundId) => `/rounds/${roundId}?undone=1`,
})
