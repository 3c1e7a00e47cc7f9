'use server'

import { action } from '@/modules/accounts/server/action'
import { changeImportInput, discardImportInput } from './domain/import-choices'
import { importRefusals as sentences } from './domain/import-refusals'
import { changeImport } from './server/change-import'
import { discardImport } from './server/discard-import'

export const changeImportAction = action(changeImportInput, changeImport, { sentences })
export const discardImportAction = action(discardImportInput, discardImport, {
  sentences,
  goTo: () => '/imports/new?discarded',
})
