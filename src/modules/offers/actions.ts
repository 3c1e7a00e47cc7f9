'use server'

import { action } from '@/modules/accounts/server/action'
import { updateContactInput } from './domain/contact-input'
import { answerInquiryInput, askInquiryInput } from './domain/inquiry-input'
import { inquiryRefusals } from './domain/inquiry-refusals'
import { createOfferInput, reorderOfferInput, offerVersionInput, updateOfferInput } from './domain/offer-input'
import { offerRefusals as sentences } from './domain/offer-refusals'
import { answerInquiry } from './server/answer-inquiry'
import { askInquiry } from './server/ask-inquiry'
import { checkOffer } from './server/check-offer'
import { createOffer } from './server/create-offer'
import { reorderOffer } from './server/reorder-offer'
import { restoreOffer } from './server/restore-offer'
import { updateContact } from './server/update-contact'
import { updateOffer } from './server/update-offer'
import { withdrawOffer } from './server/withdraw-offer'

const saved = {
  sentences,
  goTo: ({ id, regionCode }: { id: string; regionCode: string }) => `/regions/${regionCode}/offers?saved=${id}`,
}
const inquiry = { sentences: inquiryRefusals }

export const createOfferAction = action(createOfferInput, createOffer, saved)
export const updateOfferAction = action(updateOfferInput, updateOffer, saved)
export const checkOfferAction = action(offerVersionInput, checkOffer, { sentences })
export const withdrawOfferAction = action(offerVersionInput, withdrawOffer, { sentences })
export const restoreOfferAction = action(offerVersionInput, restoreOffer, { sentences })
export const reorderOfferAction = action(reorderOfferInput, reorderOffer, { sentences })
export const updateContactAction = action(updateContactInput, updateContact, { sentences })
export const askInquiryAction = action(askInquiryInput, askInquiry, inquiry)
export const answerInquiryAction = action(answerInquiryInput, answerInquiry, inquiry)
