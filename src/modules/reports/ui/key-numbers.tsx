import { Clock } from 'lucide-react'
import Link from 'next/link'
import { agreementStatusNames, standingStatuses } from '@/modules/agreements/domain/agreement'
import { koreanInstant } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { StatList } from '@/ui/stat-list'
import type { TieOverview } from '../domain/tie-overview'
import { koreanNumber } from '@/shared/korean-number'

const percent = (part: number, whole: number) => (whole === 0 ? '0%' : `${((part / whole) * 100).toFixed(1)}%`)

/** Four numbers, what they are made of and as of when. */
export function KeyNumbers({ overview }: { overview: TieOverview }) {
  const {
    regions,
    agreements,
    standingAgreements,
    requiredTies,
    regionsWithEnough,
    regionsWithNone,
    demonstrationAgreements,
    asOf,
  } = overview
  const whole = regions.length
  const parts = [...standingStatuses]
    .reverse()
    .flatMap((status) =>
      agreements[status] ? `${agreementStatusNames[status]} ${koreanNumber(agreements[status])}` : [],
    )
  return (
    <div>
      <StatList
        items={[
          {
            label: '대상 시군구',
            value: koreanNumber(whole),
            unit: '곳',
            href: '/regions',
            note: '비수도권 시군구와 수도권 인구감소·관심지역',
          },
          {
            label: '결연',
            value: koreanNumber(standingAgreements),
            unit: '건',
            href: '/agreements',
            note: parts.join(' · '),
          },
          {
            label: `${requiredTies}곳 이상과 결연`,
            value: koreanNumber(regionsWithEnough),
            unit: '곳',
            href: '/regions?ties=enough',
            note: `${koreanNumber(whole)}곳 중 ${percent(regionsWithEnough, whole)}`,
          },
          {
            label: '결연 없는 지역',
            value: koreanNumber(regionsWithNone),
            unit: '곳',
            href: '/regions?ties=none',
            note: `${koreanNumber(whole)}곳 중 ${percent(regionsWithNone, whole)}`,
          },
        ]}
      />
      <p className="mt-3 flex gap-2 text-dense text-text-subtle">
        <Clock className="mt-0.5 !size-4" />
        <span>
          {koreanInstant(asOf)} 기준. 공개된 매칭 명단과 보도, 이 포털에서 확정한 매칭을 모은 값으로 실제보다 적을 수
          있습니다.{' '}
          <Link href="/guide#counting" className="link">
            집계 기준
          </Link>
        </span>
      </p>
      {demonstrationAgreements > 0 && (
        <Alert
          tone="warning"
          className="mt-4"
          title={`시연용 매칭 ${koreanNumber(demonstrationAgreements)}건이 들어 있습니다`}
        >
          화면을 보이려고 만든 매칭이며 실제 결연이 아닙니다. 목록에서는 ‘시연용’으로 표시합니다.
        </Alert>
      )}
    </div>
  )
}
