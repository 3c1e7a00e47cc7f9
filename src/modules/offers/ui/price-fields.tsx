'use client'

import { useState } from 'react'
import { type AmountUnit, UnitSwitch, unitNames, wonPer } from '@/ui/amount-unit'
import { NumberField } from '@/ui/number-field'
import { koreanNumber } from '@/shared/korean-number'

interface PriceFieldProps {
  readonly name: string
  readonly label: string
  readonly unit: AmountUnit
  readonly stored: string
  readonly error: string | undefined
  readonly help?: string
}

const wonOf = (text: string) => {
  const digits = text.normalize('NFKC').replaceAll(',', '').trim()
  return /^\d+$/.test(digits) ? Number(digits) : null
}

/** What is sent is always won; thousands are only another way to read and write it. */
function PriceField({ name, label, unit, stored, error, help }: PriceFieldProps) {
  const [won, setWon] = useState(stored)
  const [typed, setTyped] = useState<string | null>(null)
  const amount = wonOf(won)
  const isWon = unit === 'won'
  const shown = amount === null ? won : koreanNumber(amount / wonPer[unit])
  return (
    <>
      {!isWon && <input type="hidden" name={name} value={won} />}
      <NumberField
        // Without a name the browser sends nothing of it: what counts stands in the hidden field.
        name={isWon ? name : ''}
        id={name}
        label={label}
        unit={unitNames[unit]}
        error={error}
        help={help}
        inputMode="decimal"
        value={typed ?? shown}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value)
          const text = target.value.normalize('NFKC').replaceAll(',', '').trim()
          const isNumber = /^\d+(\.\d+)?$/.test(text)
          setWon(isNumber ? String(Math.round(Number(text) * wonPer[unit])) : text)
        }}
      />
    </>
  )
}

interface PriceFieldsProps {
  readonly fieldOf: (
    name: string,
    stored?: string | null,
    help?: string,
  ) => { readonly defaultValue: string; readonly error: string | undefined; readonly help: string | undefined }
  readonly minimumPriceWon: number | null
  readonly maximumPriceWon: number | null
}

/** 낮은 가격과 높은 가격, in won or in thousands of it. */
export function PriceFields({ fieldOf, minimumPriceWon, maximumPriceWon }: PriceFieldsProps) {
  const [unit, setUnit] = useState<AmountUnit>('won')
  const of = (name: string, stored: number | null, help?: string) => {
    const { defaultValue, ...rest } = fieldOf(name, stored === null ? null : String(stored), help)
    return { name, unit, stored: defaultValue, ...rest }
  }
  return (
    <div className="grid gap-3">
      <div className="flex justify-end">
        <UnitSwitch unit={unit} onChange={setUnit} />
      </div>
      <div className="grid gap-6 md:grid-cols-2">
        <PriceField label="낮은 가격" {...of('minimumPriceWon', minimumPriceWon)} />
        <PriceField label="높은 가격" {...of('maximumPriceWon', maximumPriceWon, '한 가지 값이면 같게 적습니다.')} />
      </div>
    </div>
  )
}
