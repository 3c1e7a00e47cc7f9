'use client'

import { Button } from './button'

export type AmountUnit = 'won' | 'thousand'
export const wonPer: Record<AmountUnit, number> = { won: 1, thousand: 1_000 }
export const unitNames: Record<AmountUnit, string> = { won: '원', thousand: '천원' }

/** Changes what is shown, never what is stored. */
export const UnitSwitch = ({ unit, onChange }: { unit: AmountUnit; onChange: (unit: AmountUnit) => void }) => (
  <div role="group" aria-label="금액 단위" className="flex items-center gap-1 text-sm print:hidden">
    <span aria-hidden="true" className="mr-1 text-text-subtle">
      금액 단위
    </span>
    {(['won', 'thousand'] as const).map((each) => (
      <Button
        key={each}
        size={32}
        look={each === unit ? 'tinted' : 'outlined'}
        aria-pressed={each === unit}
        onClick={() => onChange(each)}
      >
        {unitNames[each]}
      </Button>
    ))}
  </div>
)
