'use server'

import { action } from '@/modules/accounts/server/action'
import { updateContactInput } from './domain/contact-input'
import { answerInquiryInput, askInquiryInput } from './domain/inquiry-input'
import { inquiryRefusals } from './domain/inquiry-refusals'
import { createOfferInput, reorderOfferInput, offerVersionInput, updateOfferInput } from './domain/offer-input'
import { offerRefusals as sentences } from './domain/offer-refusals'
import { reorderOffer, restoreOffer, withdrawOffer } from './server/arrange-offers'
import { createOffer } from './server/create-offer'
import { answerInquiry, askInquiry } from './server/inquiries'
import { updateContact } from './server/update-contact'
import { checkOffer, updateOffer } from './server/update-offer'

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
