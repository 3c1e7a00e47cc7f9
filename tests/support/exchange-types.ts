import { isPledgeable } from '@/modules/exchange-types/domain/exchange-type'
import { readExchangeTypes } from '../../prisma/seed/load-exchange-types'

/** The types a survey offers, as the reference file has them. */
export const pledgeableTypes = readExchangeTypes().filter(isPledgeable)
