import { Download, Plus } from 'lucide-react'
import { Button } from '@/ui/button'
import { ButtonRow } from '@/ui/button-row'
import { Card } from '@/ui/card'
import { CopyButton } from '@/ui/copy-button'
import { DialogButton } from '@/ui/dialog-button'
import { LinkButton } from '@/ui/link-button'
import { SubmitButton } from '@/ui/submit-button'

const looks = ['filled', 'tinted', 'outlined', 'text', 'danger'] as const
const sizes = [48, 40, 32] as const

export function ButtonSection({ pause }: { pause: () => Promise<void> }) {
  return (
    <Card title="단추">
      <div className="grid gap-4">
        {sizes.map((size) => (
          <ButtonRow key={size}>
            {looks.map((look) => (
              <Button key={look} look={look} size={size} icon={<Plus />}>
                교류 보고
              </Button>
            ))}
            <Button size={size} disabled>
              못 누름
            </Button>
          </ButtonRow>
        ))}
        <ButtonRow>
          <LinkButton href="/design" look="tinted">
            링크 단추
          </LinkButton>
          <LinkButton
            href="/robots.txt"
            download
            icon={<Download />}
            size={40}
            aria-label="협약서 내려받기 [PDF, 1.8MB]"
          >
            내려받기
          </LinkButton>
          <CopyButton text="복사할 글" label="주소 복사" />
          <DialogButton label="창 열기" title="258건을 확정할까요?" look="outlined" size={40}>
            <p>확정하면 시군구 141곳과 기관 286곳에 알림이 갑니다.</p>
          </DialogButton>
          <form action={pause}>
            <SubmitButton size={40}>저장</SubmitButton>
          </form>
        </ButtonRow>
      </div>
    </Card>
  )
}
