'use server'

import { action } from '@/modules/accounts/server/action'
import {
  answerConsentInput,
  openConsentsInput,
  remindConsentsInput,
  withdrawConsentInput,
} from './domain/consent-input'
import { consentRefusals } from './domain/consent-refusals'
import {
  answerCounterProposalInput,
  sendCounterProposalInput,
  withdrawCounterProposalInput,
} from './domain/counter-proposal-input'
import { counterProposalRefusals } from './domain/counter-proposal-refusals'
import { answerConsent, withdrawConsent } from './server/answer-consent'
import { answerCounterProposal, sendCounterProposal, withdrawCounterProposal } from './server/counter-proposals'
import { openConsents, remindConsents } from './server/open-consents'

const consent = { sentences: consentRefusals }
const counterProposal = { sentences: counterProposalRefusals }

export const answerConsentAction = action(answerConsentInput, answerConsent, consent)
export const withdrawConsentAction = action(withdrawConsentInput, withdrawConsent, consent)
export const openConsentsAction = action(openConsentsInput, openConsents, consent)
export const remindConsentsAction = action(remindConsentsInput, remindConsents, consent)
export const sendCounterProposalAction = action(sendCounterProposalInput, sendCounterProposal, counterProposal)
export const answerCounterProposalAction = action(answerCounterProposalInput, answerCounterProposal, counterProposal)
export const withdrawCounterProposalAction = action(
  withdrawCounterProposalInput,
  withdrawCounterProposal,
  counterProposal,
)
