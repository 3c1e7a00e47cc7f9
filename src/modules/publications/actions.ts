'use server'

import { action } from '@/modules/accounts/server/action'
import {
  checkPublicationInput,
  publishRoundInput,
  revealPairInput,
  withdrawPublicationInput,
} from './domain/publication-input'
import { publicationRefusals as sentences } from './domain/publication-refusals'
import { checkPublication } from './server/check-publication'
import { publishRound } from './server/publish-round'
import { revealPair } from './server/reveal-pair'
import { withdrawPublication } from './server/withdraw-publication'

export const publishRoundAction = action(publishRoundInput, publishRound, { sentences })
export const withdrawPublicationAction = action(withdrawPublicationInput, withdrawPublication, { sentences })
export const checkPublicationAction = action(checkPublicationInput, checkPublication, { sentences })
export const revealPairAction = action(revealPairInput, revealPair, { sentences })
