import { z } from 'zod'

/** Whether an address part can be an id at all; the database refuses to compare anything else with one. */
export const isUuid = (text: string): boolean => z.uuid().safeParse(text).success
