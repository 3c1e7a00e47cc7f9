import { roleNames } from '@/modules/accounts/domain/role'
import { portalStage } from '@/modules/accounts/server/portal-stage'
import { listDemonstrationAccounts } from '@/modules/accounts/server/list-demonstration-accounts'
import { Alert } from '@/ui/alert'

/** On a trial the invented accounts stand beside the form, so that nobody has to ask for one. */
export async function DemonstrationAccounts() {
  if (!portalStage().isTrial) return null
  const accounts = await listDemonstrationAccounts()
  if (accounts.length === 0) return null
  return (
    <Alert tone="information" title="시연 계정">
      <p>
        비밀번호는 모두 <b className="tabular">{accounts[0]?.password}</b>입니다. 사람과 소속은 꾸며 낸 것입니다.
      </p>
      <ul className="mt-2 grid gap-1 text-sm">
        {accounts.map(({ email, role }) => (
          <li key={email} className="flex flex-wrap gap-x-3">
            <b className="min-w-0 wrap-anywhere">{email}</b>
            <span>{roleNames[role]}</span>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
