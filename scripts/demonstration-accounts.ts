import { roleNames } from '@/modules/accounts/domain/permissions'
import { demonstrationAccounts, demonstrationPassword } from '../prisma/seed/demo/accounts'

console.log(`시연 계정 (비밀번호는 모두 ${demonstrationPassword})`)
for (const { email, role } of demonstrationAccounts) console.log(`  ${email.padEnd(28)} ${roleNames[role]}`)
