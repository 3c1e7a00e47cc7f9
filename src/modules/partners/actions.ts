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
import { createPartner } from './server/create-partner'
import { addUnit, renameUnit } from './server/edit-units'
import { recordSuccession, removeSuccession } from './server/record-succession'
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
