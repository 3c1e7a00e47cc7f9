import { roleNames } from '@/modules/accounts/domain/role'
import { demonstrationAccounts, demonstrationPassword } from '@/modules/accounts/domain/data/demonstration-accounts'

console.log(`시연 계정 (비밀번호는 모두 ${demonstrationPassword})`)
for (const { email, role } of demonstrationAccounts) console.log(`  ${email.padEnd(28)} ${roleNames[role]}`)
