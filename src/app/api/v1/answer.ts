import { z } from 'zod'
import type { Page } from '@/shared/paging'

const mostPerPage = 1_000

/** Paging of the open data, as data.go.kr has it. Unlike a page, the API refuses what it cannot read. */
export const apiPaging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  perPage: z.coerce.number().int().min(1).max(mostPerPage).default(10),
}

const headers = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' }

/** Reads the query by a strict schema and answers a page of data, or 400 with what is wrong and where. */
export async function answerPage<Schema extends z.ZodType, Item>(
  request: Request,
  schema: Schema,
  list: (filter: z.output<Schema>) => Promise<Page<Item>>,
): Promise<Response> {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({ parameter: path.join('.') || null, message }))
    return Response.json({ status: 400, title: '요청 변수를 확인해 주세요.', errors }, { status: 400, headers })
  }
  const { items, page, perPage, totalCount } = await list(parsed.data)
  return Response.json({ page, perPage, totalCount, currentCount: items.length, data: items }, { headers })
}
