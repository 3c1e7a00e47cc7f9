import { Card } from '@/ui/card'
import { FileList } from '@/ui/file-list'
import { fileSize } from '../domain/file-size'
import type { PublishedSizes } from '../domain/publication-view'
import { verificationProgram } from '../domain/verification-program'

interface DownloadsCardProps {
  readonly roundId: string
  readonly sizes: PublishedSizes
}

export const fileAddress = (roundId: string, file: 'problem' | 'result', query = '') =>
  `/api/v1/verifications/${roundId}/${file}${query}`

/** All files of a publication with type and size. */
export function DownloadsCard({ roundId, sizes }: DownloadsCardProps) {
  return (
    <Card title="내려받아 따로 확인하기">
      <FileList
        files={[
          { name: '입력 자료', type: 'JSON.GZ', size: fileSize(sizes.problem), href: fileAddress(roundId, 'problem') },
          { name: '매칭 결과', type: 'JSON.GZ', size: fileSize(sizes.result), href: fileAddress(roundId, 'result') },
          {
            name: '매칭 결과 표',
            type: 'CSV',
            size: fileSize(sizes.csv),
            href: fileAddress(roundId, 'result', '?as=csv'),
          },
          ...(sizes.certificate > 0
            ? [
                {
                  name: '최적 증명서',
                  type: 'JSON',
                  size: fileSize(sizes.certificate),
                  href: fileAddress(roundId, 'result', '?as=certificate'),
                },
              ]
            : []),
          {
            name: '검증 프로그램',
            type: 'JS',
            size: `${fileSize(verificationProgram.bytes)}, ${verificationProgram.lines}줄`,
            href: verificationProgram.href,
          },
        ]}
      />
    </Card>
  )
}
