import type { AgreementStatus } from '@/modules/agreements/domain/agreement'
import type { DesignationKind, MegaRegion, RegionCategory } from '@/modules/regions/domain/region'

export interface RegionEntry {
  readonly code: string
  readonly fullName: string
  readonly name: string
  readonly provinceCode: string
  readonly provinceName: string
  readonly provinceShort: string
  readonly category: RegionCategory
  readonly megaRegion: MegaRegion
  readonly designation: DesignationKind | null
  readonly disasterCount: number
  readonly population: number | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly tieCount: number
  readonly tiesByStatus: Readonly<Partial<Record<AgreementStatus, number>>>
  readonly version: number
}
