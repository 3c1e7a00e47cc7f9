import 'server-only'
import type { Prisma } from '@/platform/db/generated/client'
import { likeText } from '@/platform/db/like-text'
import { parseKoreanQuery } from '@/shared/korean-search'
import { storedDay } from '@/shared/korean-date'

/** How many reorganisations back or on a name is followed; a query cannot follow without end. */
const steps = 3

function alongSuccessions(
  where: Prisma.PartnerWhereInput,
  step: (next: Prisma.PartnerWhereInput) => Prisma.PartnerWhereInput,
): Prisma.PartnerWhereInput {
  let found = where
  for (let taken = 0; taken < steps; taken++) found = { OR: [where, step(found)] }
  return found
}

/** Finds by name, abbreviation or initials, under the present name and under any former one. No query finds all. */
export function partnersMatching(text: string | undefined): Prisma.PartnerWhereInput {
  const query = parseKoreanQuery(text ?? '')
  if (!query) return {}
  const literals = query.literals.map((literal): Prisma.PartnerWhereInput => ({
    OR: [{ name: { contains: likeText(literal), mode: 'insensitive' } }, { abbreviation: literal }],
  }))
  const named: Prisma.PartnerWhereInput = {
    AND: [...literals, ...(query.choseong ? [{ choseong: { contains: query.choseong } }] : [])],
  }
  return alongSuccessions(named, (predecessor) => ({ predecessors: { some: { predecessor } } }))
}

/** What `partnersMatching` finds, and bodies of the past under the names of those that followed them. */
export const partnersEverMatching = (text: string): Prisma.PartnerWhereInput =>
  alongSuccessions(partnersMatching(text), (successor) => ({ successors: { some: { successor } } }))

/** Bodies that existed on a day: the last day of a body is the one before its successor's first. */
export const existingOn = (day: string): Prisma.PartnerWhereInput => ({
  AND: [
    { OR: [{ validFrom: null }, { validFrom: { lte: storedDay(day) } }] },
    { OR: [{ validTo: null }, { validTo: { gt: storedDay(day) } }] },
  ],
})
