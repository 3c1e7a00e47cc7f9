import type { Actor } from '@/modules/accounts/domain/actor'
import { noChoices } from '@/modules/imports/domain/import-choices'
import { savePledgeSheet } from '@/modules/pledges/server/save-pledge-sheet'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { demonstrationPerson } from './people'
import { surveyRoundId } from './survey-answers'
import { absentId } from './write-use-cases'

const headings = [
  '기관명',
  '참여 여부',
  '결연 방식',
  '최대 지역 수',
  '희망 순위',
  '희망 지역',
  '희망 사유',
  '담당 부서',
  '담당자',
  '연락처',
]

/** A body whose answers the person may write, without one in the survey so far where there is a choice. */
async function bodyFor(actor: Actor): Promise<{ id: string; name: string }> {
  const client = await database()
  const roundId = await surveyRoundId()
  const role = actor.kind === 'person' ? actor.memberships[0]?.role : undefined
  if (role === 'institutionOfficer') return client.partner.findFirstOrThrow({ where: { name: '국토교통부' } })
  return client.partner.findFirstOrThrow({
    where: {
      kind: role === 'companyCoManager' ? 'company' : 'publicInstitution',
      validTo: null,
      pledges: { none: { roundId } },
    },
    orderBy: { name: 'desc' },
  })
}

const sheetGrid = (name: string) => [
  {
    name: '자료',
    rows: [
      headings,
      [name, '참여', '새 결연', 2, 1, '전라남도 장성군', '사업을 함께 합니다.', '총무과', '김담당', '02-1234-5678'],
    ],
  },
]

/** A sheet with one row that is right, of this person or of somebody else. */
export async function anUploadedSheet(actor: Actor, owner: 'own' | 'another' = 'own') {
  const isOwn = owner === 'own' && actor.kind === 'person'
  const ownerId = isOwn ? actor.personId : (await demonstrationPerson('systemAdministrator')).id
  const client = await database()
  const { id: partnerId, name } = await bodyFor(actor)
  const now = await databaseTime()
  const { id } = await client.importJob.create({
    data: {
      kind: 'pledges',
      roundId: await surveyRoundId(),
      fileName: '응답.xlsx',
      fileBytes: 1_000,
      grid: sheetGrid(name),
      choices: { ...noChoices, answers: { [`body:${partnerId}`]: 'different' } },
      ownerId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + 86_400_000),
    },
  })
  return { importId: id, version: 1 }
}

export const absentSheet = { importId: absentId, version: 1 }
export const aSavingOf = async (actor: Actor) => ({ ...(await anUploadedSheet(actor)), rows: 1, lateReason: '' })

/** A sheet whose row is saved; where this person may save none, one that is nobody's. */
export async function aSavedSheet(actor: Actor) {
  const input = await aSavingOf(actor)
  const saved = await savePledgeSheet(actor, input)
  return saved.ok ? { importId: input.importId, version: 2 } : absentSheet
}
