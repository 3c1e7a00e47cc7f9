'use server'

import { action } from '@/modules/accounts/server/action'
import { fillAnswerInput, saveAnswerInput, submitAnswerInput, withdrawAnswerInput } from './domain/answer-input'
import { answerRefusals as sentences } from './domain/answer-refusals'
import { fillAnswer } from './server/fill-answer'
import { saveAnswer } from './server/save-answer'
import { submitAnswer, withdrawAnswer } from './server/submit-answer'

export const saveAnswerAction = action(saveAnswerInput, saveAnswer, { sentences, staysPut: true })
export const submitAnswerAction = action(submitAnswerInput, submitAnswer, { sentences })
export const withdrawAnswerAction = action(withdrawAnswerInput, withdrawAnswer, { sentences })
export const fillAnswerAction = action(fillAnswerInput, fillAnswer, { sentences })
