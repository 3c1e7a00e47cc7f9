import { z } from 'zod'

export const perPageChoices = [10, 20, 50, 100] as const

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly page: number
  readonly perPage: number
  readonly totalCount: number
}

/** Page and size from a query string. Anything unreadable falls back, so that a mistyped address still shows a list. */
export const pagingInput = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  perPage: z.coerce
    .number()
    .refine((size) => (perPageChoices as readonly number[]).includes(size))
    .catch(20),
})

export type Paging = z.infer<typeof pagingInput>

export const skipOf = ({ page, perPage }: Paging) => (page - 1) * perPage
