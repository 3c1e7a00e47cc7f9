import { closeDatabase } from '@/platform/db/database'
import { isProductionStage } from '@/platform/env'
import { loadReference } from '../prisma/seed/load-reference'

const { regions, partners, agreements, issues } = await loadReference()
console.log(`참고 자료: 시군구 ${regions}곳, 기관 ${partners}곳, 결연 ${agreements}건`)
if (issues.length > 0) {
  console.log(`읽는 중에 남긴 말 ${issues.length}건 (prisma/seed/reference):`)
  for (const { file, line, column, text, reason } of issues) console.log(`  ${file} ${line}행 ${column} "${text}" ${reason}`)
}
if (!isProductionStage()) {
  const { loadDemonstration } = await import('../prisma/seed/demo/load-demonstration')
  const { people, pledges, wishes } = await loadDemonstration()
  console.log(`시연 자료: 계정 ${people}개, 서약 ${pledges}건, 희망 ${wishes}건`)
}
await closeDatabase()
process.exit(0)
