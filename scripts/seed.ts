import { closeDatabase, database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { isProductionStage } from '@/platform/env'
import { loadReference } from '../prisma/seed/load-reference'

// In production a clock that was moved ends the start here.
await databaseTime()
const { regions, partners, agreements, issues } = await loadReference()
console.log(`참고 자료: 시군구 ${regions}곳, 기관 ${partners}곳, 결연 ${agreements}건`)
if (issues.length > 0) {
  console.log(`읽는 중에 남긴 말 ${issues.length}건 (prisma/seed/reference):`)
  for (const { file, line, column, text, reason } of issues)
    console.log(`  ${file} ${line}행 ${column} "${text}" ${reason}`)
}
if (isProductionStage()) {
  const client = await database()
  const invented =
    (await client.person.count({ where: { isDemonstration: true } })) +
    (await client.round.count({ where: { isDemonstration: true } }))
  if (invented > 0)
    throw new Error(
      '이 데이터베이스에는 시연 계정이나 시연 회차가 있어 운영에 쓸 수 없습니다. 빈 데이터베이스에서 시작해 주세요.',
    )
} else {
  const { loadDemonstration } = await import('../prisma/seed/demo/load-demonstration')
  const { people, pledges, wishes } = await loadDemonstration()
  console.log(`시연 자료: 계정 ${people}개, 서약 ${pledges}건, 희망 ${wishes}건`)
}
await closeDatabase()
process.exit(0)
