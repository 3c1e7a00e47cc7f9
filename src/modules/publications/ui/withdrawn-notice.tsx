import { dayInSeoul, koreanDay } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import type { PublicationHead } from '../domain/publication-view'

/** Says that a publication was withdrawn, when and why; nothing while it stands. */
export function WithdrawnNotice({ publication: { withdrawnAt, withdrawReason } }: { publication: PublicationHead }) {
  if (!withdrawnAt) return null
  return (
    <Alert tone="danger" title={`${koreanDay(dayInSeoul(withdrawnAt))} 이 공표를 거두었습니다`}>
      까닭: {withdrawReason} 아래 파일은 공표했던 그대로이며, 지금은 효력이 없습니다.
    </Alert>
  )
}
