import { Card } from '@/ui/card'
import { CopyButton } from '@/ui/copy-button'
import type { Fingerprint } from '../domain/published-file'
import { verificationProgram } from '../domain/verification-program'

interface FingerprintsCardProps {
  readonly roundName: string
  readonly fingerprints: { readonly problem: Fingerprint; readonly result: Fingerprint }
}

const Code = ({ children }: { children: string }) => (
  <code className="block font-mono text-dense break-all text-text-basic">{children}</code>
)

/** Fingerprints to compare, and the command that checks the files without this page. */
export function FingerprintsCard({ roundName, fingerprints: { problem, result } }: FingerprintsCardProps) {
  const command = `node ${verificationProgram.name} "${roundName} 입력 자료.json.gz" "${roundName} 매칭 결과.json.gz" ${problem.file} ${result.file}`
  const texts = `입력 자료 ${problem.text}\n매칭 결과 ${result.text}`
  return (
    <Card title="지문 (SHA-256)">
      <dl className="grid gap-3 text-sm">
        <div>
          <dt className="text-text-subtle">입력 자료</dt>
          <dd>
            <Code>{problem.text}</Code>
          </dd>
        </div>
        <div>
          <dt className="text-text-subtle">매칭 결과</dt>
          <dd>
            <Code>{result.text}</Code>
          </dd>
        </div>
      </dl>
      <p className="mt-3 mb-3 text-dense text-text-subtle">압축을 푼 내용의 지문입니다.</p>
      <CopyButton text={texts} label="지문 복사" doneText="지문을 복사했습니다" size={32} />
      <h3 className="mt-6 mb-2 text-md">명령으로 확인하기</h3>
      <p className="mb-2 text-dense text-text-subtle">
        Node 18 이상에서, 내려받은 세 파일이 있는 곳에 이렇게 적습니다. 끝의 두 값은 내려받은 파일 그대로의 지문입니다.
      </p>
      <div className="mb-3 rounded-control bg-surface-gray-subtler p-3">
        <Code>{command}</Code>
      </div>
      <CopyButton text={command} label="명령 복사" doneText="명령을 복사했습니다" size={32} />
    </Card>
  )
}
