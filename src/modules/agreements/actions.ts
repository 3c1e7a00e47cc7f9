'use server'

import { action } from '@/modules/accounts/server/action'
import {
  answerConsentInput,
  openConsentsInput,
  remindConsentsInput,
  withdrawConsentInput,
} from './domain/consent-input'
import { consentRefusals as sentences } from './domain/consent-refusals'
import { answerConsent, withdrawConsent } from './server/answer-consent'
import { openConsents, remindConsents } from './server/open-consents'

export const answerConsentAction = action(answerConsentInput, answerConsent, { sentences })
export const withdrawConsentAction = action(withdrawConsentInput, withdrawConsent, { sentences })
export const openConsentsAction = action(openConsentsInput, openConsents, { sentences })
export const remindConsentsAction = action(remindConsentsInput, remindConsents, { sentences })
