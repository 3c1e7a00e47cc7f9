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
import { answerConsent } from './server/answer-consent'
import { answerCounterProposal } from './server/answer-counter-proposal'
import { openConsents } from './server/open-consents'
import { remindConsents } from './server/remind-consents'
import { sendCounterProposal } from './server/send-counter-proposal'
import { withdrawConsent } from './server/withdraw-consent'
import { withdrawCounterProposal } from './server/withdraw-counter-proposal'

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
