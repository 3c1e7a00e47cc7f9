import type { ReactNode } from 'react'
import { type Stat, StatList } from '@/ui/stat-list'
import {
  type Designation,
  type Disaster,
  declaredOnText,
  designationName,
  designationPeriod,
  disasterScope,
} from '../domain/region-facts'
import { koreanNumber } from '@/shared/korean-number'

interface RegionHeadProps {
  region: {
    readonly population: number | null
    readonly populationAsOf: string | null
    readonly designations: readonly Designation[]
    readonly disasters: readonly Disaster[]
  }
  /** Ties are counted by a lower module. */
  ties: Stat
}

const lines = (texts: readonly string[]): ReactNode =>
  texts.map((text) => (
    <span key={text} className="block">
      {text}
    </span>
  ))

const designationNote = (designation: Designation) =>
  lines([designationPeriod(designation), ...(designation.endStatus ? [designation.endStatus] : [])])

const disasterLine = (disaster: Disaster) =>
  `${disaster.event} · ${declaredOnText(disaster)} · ${disasterScope(disaster)}`

/** The four facts an institution asks first. */
export function RegionHead({ region, ties }: RegionHeadProps) {
  const { population, populationAsOf, designations, disasters } = region
  const [designation] = designations
  return (
    <StatList
      layout="row"
      items={[
        {
          label: '인구',
          value: population === null ? null : `${koreanNumber(population)}명`,
          note: populationAsOf?.replace(/^(\d{4})-0?(\d{1,2})/, '$1. $2.') ?? '확인된 자료 없음',
        },
        {
          label: '지정',
          value: designation ? designationName(designation) : null,
          note: designation ? designationNote(designation) : '인구감소지역·관심지역 지정 없음',
        },
        ties,
        {
          label: '특별재난지역 선포',
          value: disasters.length > 0 ? `${disasters.length}건` : null,
          note: disasters.length > 0 ? lines(disasters.map(disasterLine)) : '확인된 선포 없음',
        },
      ]}
    />
  )
}
