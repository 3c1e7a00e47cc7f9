'use server'

import { action } from '@/modules/accounts/server/action'
import { declareDisasterInput, updateRegionInput } from './domain/region-input'
import { regionRefusals as sentences } from './domain/region-refusals'
import { declareDisaster } from './server/declare-disaster'
import { updateRegion } from './server/update-region'

export const updateRegionAction = action(updateRegionInput, updateRegion, { sentences })
export const declareDisasterAction = action(declareDisasterInput, declareDisaster, { sentences })
