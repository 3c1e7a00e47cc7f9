import { z } from 'zod'
import { inviteFirstAdministrator } from '@/modules/accounts/server/invite-first-administrator'
import { closeDatabase } from '@/platform/db/database'

const [email, ...nameParts] = process.argv.slice(2)
const name = nameParts.join(' ')

if (!z.email().safeParse(email).success || !name) {
  console.error('쓰는 법: npm run first-administrator -- 이메일 이름')
  process.exit(2)
}
const invited = await inviteFirstAdministrator(email!, name)
await closeDatabase()
if (!invited.ok) {
  console.error('실제 시스템 관리자가 이미 있거나 초대를 기다리고 있습니다. 계정·소속 화면에서 초대해 주세요.')
  process.exit(1)
}
console.log(`한 시간 안에 이 주소에서 비밀번호를 정해 주세요. 한 번만 쓸 수 있습니다.\n${invited.value}`)
process.exit(0)
