'use server'

import { action } from '@/modules/accounts/server/action'
import {
  applyRepairInput,
  changeDraftInput,
  confirmProposalInput,
  createDraftInput,
  runInput,
  startRunInput,
  undoConfirmationInput,
  updateDraftInput,
} from './domain/settings/matching-input'
import { startCycleInput } from './domain/settings/cycle-input'
import { matchingRefusals as sentences } from './domain/runs/matching-refusals'
import { startRematchInput } from './domain/settings/rematch-input'
import { applyRepair } from './server/apply-repair'
import { cancelRun } from './server/cancel-run'
import { changeDraft } from './server/change-draft'
import { chooseOnBoard } from './server/choose-on-board'
import { confirmProposal } from './server/confirm-proposal'
import { createDraft } from './server/create-draft'
import { deleteDraft } from './server/delete-draft'
import { startCycle } from './server/start-cycle'
import { startDraft } from './server/start-draft'
import { startRematch } from './server/start-rematch'
import { startRun } from './server/start-run'
import { undoConfirmation } from './server/undo-confirmation'
import { updateDraft } from './server/update-draft'

const goTo = (runId: string) => `/matching/${runId}`

export const startRunAction = action(startRunInput, startRun, { sentences, goTo })
export const createDraftAction = action(createDraftInput, createDraft, { sentences, goTo })
export const updateDraftAction = action(updateDraftInput, updateDraft, {
  sentences,
  goTo: (runId) => `/matching/${runId}?saved=1`,
})
export const chooseOnBoardAction = action(changeDraftInput, chooseOnBoard, { sentences })
export const changeDraftAction = action(changeDraftInput, changeDraft, { sentences })
export const startDraftAction = action(runInput, startDraft, { sentences, goTo })
export const applyRepairAction = action(applyRepairInput, applyRepair, { sentences, goTo })
export const cancelRunAction = action(runInput, cancelRun, { sentences })
export const deleteDraftAction = action(runInput, deleteDraft, { sentences, goTo: (roundId) => `/rounds/${roundId}` })
export const startRematchAction = action(startRematchInput, startRematch, { sentences, goTo })
export const startCycleAction = action(startCycleInput, startCycle, { sentences, goTo })
export const confirmProposalAction = action(confirmProposalInput, confirmProposal, {
  sentences,
  goTo: (roundId) => `/rounds/${roundId}?confirmed=1`,
})
export const undoConfirmationAction = action(undoConfirmationInput, undoConfirmation, {
  sentences,
  goTo: (roundId) => `/rounds/${roundId}?undone=1`,
})
