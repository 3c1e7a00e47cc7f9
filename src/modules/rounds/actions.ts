'use server'

import { action } from '@/modules/accounts/server/action'
import {
  closeRoundInput,
  createRoundInput,
  extendRoundInput,
  openRoundInput,
  promiseWishesInput,
  updateRoundInput,
} from './domain/round-input'
import { roundRefusals as sentences } from './domain/round-refusals'
import { closeRound } from './server/close-round'
import { createRound } from './server/create-round'
import { extendRound } from './server/extend-round'
import { openRound } from './server/open-round'
import { promiseWishes } from './server/promise-wishes'
import { updateRound } from './server/update-round'

export const promiseWishesAction = action(promiseWishesInput, promiseWishes, { sentences })
export const createRoundAction = action(createRoundInput, createRound, { sentences, goTo: (id) => `/rounds/${id}` })
export const updateRoundAction = action(updateRoundInput, updateRound, {
  sentences,
  goTo: (id) => `/rounds/${id}?saved`,
})
export const openRoundAction = action(openRoundInput, openRound, { sentences, goTo: (id) => `/rounds/${id}?opened` })
export const extendRoundAction = action(extendRoundInput, extendRound, {
  sentences,
  goTo: (id) => `/rounds/${id}?extended`,
})
export const closeRoundAction = action(closeRoundInput, closeRound, { sentences, goTo: (id) => `/rounds/${id}?closed` })
