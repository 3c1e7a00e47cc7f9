import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { canonicalJson } from '@/shared/canonical-json'
import { isUuid } from '@/shared/is-uuid'
import type { AnswerContent } from '../domain/answer-content'
import type { AnswerSubject } from '../domain/answer-input'
import { loadPledgeLimits, loadProposalLimits } from './answer-limits'
import { findAnswer, findAsked, ownerOf } from './answer-rows'
import { submittedContent } from './submitted-content'
import { namesOfPeople } from '@/modules/accounts/server/names-of-people'

/** An answer with the survey it belongs to, as far as this actor may see it. */
export async function getAnswer(actor: Actor, subject: AnswerSubject) {
  if (!isUuid(subject.roundId) || (subject.kind === 'pledge' && !isUuid(subject.partnerId))) return null
  const client = await database()
  const asked = await findAsked(client, actor, subject)
  if (!asked) return null
  const row = await findAnswer(client, subject)
  const versions = row ? await listVersions(subject, row.id) : []
  const submitted = await submittedContent(client, subject, 'this')
  return {
    ...asked,
    /** A row that nobody has written yet counts as version 1, so that its first save is like any other. */
    answer: row ?? {
      status: 'draft' as const,
      content: {} as AnswerContent,
      version: 1,
      submittedAt: null,
      lateReason: null,
      updatedAt: null,
    },
    isStarted: row !== null,
    versions,
    submittedContent: submitted,
    /** Something was written that is not submitted yet. */
    hasChanges: row?.status !== 'submitted' || isAhead(row.content, versions),
  }
}

/** Whether the form says something else than the version submitted last; a copied pledge has no version and no content. */
function isAhead(content: AnswerContent, versions: Awaited<ReturnType<typeof listVersions>>): boolean {
  const last = versions.find(({ status }) => status === 'submitted')
  return last ? canonicalJson(last.content) !== canonicalJson(content) : Object.keys(content).length > 0
}

async function listVersions(subject: AnswerSubject, id: string) {
  const client = await database()
  const rows = await client.answerVersion.findMany({ where: ownerOf(subject, id), orderBy: { number: 'desc' } })
  const nameOf = await namesOfPeople(
    client,
    rows.map(({ savedById }) => savedById),
  )
  return rows.map(({ number, status, content, reason, savedAt, savedById }) => ({
    number,
    status,
    content: content as AnswerContent,
    reason,
    savedAt,
    savedBy: savedById ? (nameOf.get(savedById) ?? null) : null,
  }))
}

/** What the form of a pledge lets one choose from. */
export async function getPledgeForm(round: Parameters<typeof loadPledgeLimits>[1], partnerId: string) {
  const client = await database()
  const [limits, partner, regions, earlier] = await Promise.all([
    loadPledgeLimits(client, round, partnerId),
    client.partner.findUniqueOrThrow({
      where: { id: partnerId },
      select: {
        id: true,
        name: true,
        kind: true,
        units: { select: { id: true, name: true }, orderBy: { name: 'asc' } },
      },
    }),
    client.region.findMany({
      where: { roundRegions: { some: { roundId: round.id } } },
      select: { code: true, name: true, fullName: true, province: { select: { name: true } } },
      orderBy: [{ province: { sortOrder: 'asc' } }, { name: 'asc' }],
    }),
    client.pledge.count({
      where: { partnerId, roundId: { not: round.id }, status: 'submitted', round: { parentId: null } },
    }),
  ])
  return {
    limits,
    partner,
    regions: regions.map(({ province, ...region }) => ({ ...region, provinceName: province.name })),
    hasEarlier: earlier > 0,
  }
}

/** What the form of a proposal lets one choose from. */
export async function getProposalForm(round: Parameters<typeof loadProposalLimits>[1], regionCode: string, now: Date) {
  const client = await database()
  const limits = await loadProposalLimits(client, round, now)
  const [partners, earlier] = await Promise.all([
    client.partner.findMany({
      where: { id: { in: [...limits.partnerNames.keys()] } },
      select: { id: true, name: true, kind: true },
      orderBy: [{ kind: 'asc' }, { name: 'asc' }],
    }),
    client.regionProposal.count({
      where: { regionCode, roundId: { not: round.id }, status: 'submitted', round: { parentId: null } },
    }),
  ])
  return { limits, partners, hasEarlier: earlier > 0 }
}
