import Link from 'next/link'
import { koreanNumber } from '@/shared/korean-number'
import { EmptyState } from '@/ui/empty-state'
import { SectionHeader } from '@/ui/section-header'
import type { AgreementView } from '../domain/agreement-view'
import { AgreementTable } from './agreement-table'

interface RecentSigningsProps {
  readonly agreements: readonly AgreementView[]
  /** How many have been signed in all. */
  readonly total: number
}

export const RecentSignings = ({ agreements, total }: RecentSigningsProps) => (
  <section aria-labelledby="recent">
    <SectionHeader
      id="recent"
      title="최근 체결한 협약"
      action={
        <Link href="/agreements?status=signed" className="link">
          {`협약 ${koreanNumber(total)}건 모두 보기`}
        </Link>
      }
    />
    <AgreementTable
      caption="최근 체결한 협약"
      hideCaption
      agreements={agreements}
      show={['regions', 'partners', 'kind', 'date']}
      empty={<EmptyState title="아직 체결한 협약이 없습니다" />}
    />
  </section>
)
