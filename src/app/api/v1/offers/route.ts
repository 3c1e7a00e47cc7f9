import { z } from 'zod'
import { offerConditions } from '@/modules/offers/domain/offer-filter'
import { listOffers } from '@/modules/offers/server/search-offers'
import { answerPage, apiPaging } from '../answer'

const query = z.strictObject({ ...apiPaging, ...offerConditions })

/** 지역이 올린 제공 항목. 거둔 것은 답하지 않습니다. */
export const GET = (request: Request) => answerPage(request, query, (conditions) => listOffers(conditions))
