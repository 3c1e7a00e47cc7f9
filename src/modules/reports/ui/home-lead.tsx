import { koreanNumber } from '@/shared/korean-number'
import { Container } from '@/ui/shell/page-main'
import type { ComponentProps } from 'react'
import { KeyNumbers } from './key-numbers'
import { SearchPanel } from './search-panel'
import { TieMapCard } from './tie-map-card'

type HomeLeadProps = ComponentProps<typeof KeyNumbers> & ComponentProps<typeof TieMapCard>

/** What the programme is about, the search, the key numbers and the map. */
export const HomeLead = ({ overview, view }: HomeLeadProps) => (
  <div className="bg-surface-secondary-subtler py-10 max-md:py-7">
    <Container className="grid grid-cols-[minmax(0,1fr)] items-start gap-10 max-md:gap-7 lg:grid-cols-[38.4rem_minmax(0,1fr)]">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 max-md:gap-6">
        <div>
          <h1 className="text-5xl tracking-tight max-md:text-3xl">
            우리 지역은 <br />
            어느 기관과 <br />
            함께하고 있나요?
          </h1>
          <p className="mt-4 text-text-subtle">
            {`시군구 ${koreanNumber(overview.regions.length)}곳이 중앙행정기관·공공기관·기업과 맺은 자매결연을 지역별로 보여 드립니다. 지역마다 기관 ${overview.requiredTies}곳 이상과 맺는 것이 목표입니다.`}
          </p>
        </div>
        <SearchPanel />
        <KeyNumbers overview={overview} />
      </div>
      <TieMapCard overview={overview} view={view} />
    </Container>
  </div>
)
