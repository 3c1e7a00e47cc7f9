import { CircleCheck, ShieldCheck } from 'lucide-react'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'

const promises = [
  '공개 자료와 증명서를 내려받습니다',
  '브라우저가 규칙과 점수를 다시 계산합니다',
  '한 글자라도 바뀌면 불일치로 표시합니다',
]

/** The way from the home page to the latest published match. */
export function VerificationInvitation({ href }: { href: string }) {
  return (
    <Card title="매칭 검증하기" tone="navy">
      <p className="text-sm">
        발표된 매칭이 정해진 규칙을 지켰는지, 더 나은 매칭이 없었는지를 누구나 자기 컴퓨터에서 다시 계산할 수 있습니다.
      </p>
      <ul className="mt-4 mb-5 grid gap-2 text-sm">
        {promises.map((promise) => (
          <li key={promise} className="flex items-start gap-2">
            <CircleCheck className="mt-0.5 !size-4.5" />
            {promise}
          </li>
        ))}
      </ul>
      <LinkButton href={href} icon={<ShieldCheck />} block>
        검증 화면으로 가기
      </LinkButton>
    </Card>
  )
}
