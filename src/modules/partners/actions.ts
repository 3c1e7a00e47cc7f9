'use server'

import { action } from '@/modules/accounts/server/action'
import {
  addUnitInput,
  createPartnerInput,
  recordSuccessionInput,
  removeSuccessionInput,
  renameUnitInput,
  updatePartnerInput,
} from './domain/partner-input'
import { partnerRefusals as sentences } from './domain/partner-refusals'
import {
  applyForRegistrationInput,
  approveRegistrationInput,
  refuseRegistrationInput,
} from './domain/registration-input'
import { registrationRefusals } from './domain/registration-refusals'
import { addUnit } from './server/add-unit'
import { applyForRegistration } from './server/apply-for-registration'
import { approveRegistration } from './server/approve-registration'
import { createPartner } from './server/create-partner'
import { recordSuccession } from './server/record-succession'
import { refuseRegistration } from './server/refuse-registration'
import { removeSuccession } from './server/remove-succession'
import { renameUnit } from './server/rename-unit'
import { updatePartner } from './server/update-partner'

export const createPartnerAction = action(createPartnerInput, createPartner, {
  sentences,
  goTo: (id) => `/partners/${id}`,
})
export const updatePartnerAction = action(updatePartnerInput, updatePartner, { sentences })
export const addUnitAction = action(addUnitInput, addUnit, { sentences })
export const renameUnitAction = action(renameUnitInput, renameUnit, { sentences })
export const recordSuccessionAction = action(recordSuccessionInput, recordSuccession, { sentences })
export const removeSuccessionAction = action(removeSuccessionInput, removeSuccession, { sentences })

const ofRegistrations = { sentences: registrationRefusals }
export const applyForRegistrationAction = action(applyForRegistrationInput, applyForRegistration, {
  ...ofRegistrations,
  staysPut: true,
})
export const approveRegistrationAction = action(approveRegistrationInput, approveRegistration, ofRegistrations)
export const refuseRegistrationAction = action(refuseRegistrationInput, refuseRegistration, ofRegistrations)
