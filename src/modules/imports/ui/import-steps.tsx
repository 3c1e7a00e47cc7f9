import { Steps } from '@/ui/steps'

const labels = ['파일 고르기', '머리글 맞추기', '확인', '저장']

/** Where one stands between choosing a file and saving it. */
export function ImportSteps({ now }: { now: number }) {
  const stateOf = (at: number) => (at < now ? 'done' : at === now ? 'now' : 'next')
  return (
    <div className="max-md:hidden">
      <Steps label="올리기 순서" items={labels.map((label, at) => ({ label, state: stateOf(at) }))} />
    </div>
  )
}
