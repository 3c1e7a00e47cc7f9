'use server'

import { action } from '@/modules/accounts/server/action'
import { promiseWishesInput } from './domain/round-input'
import { roundRefusals as sentences } from './domain/round-refusals'
import { promiseWishes } from './server/promise-wishes'

export const promiseWishesAction = action(promiseWishesInput, promiseWishes, { sentences })
