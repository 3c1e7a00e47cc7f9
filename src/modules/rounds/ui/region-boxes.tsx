'use client'

import { useState } from 'react'
import { type RegionCategory, categoryNames, regionCategories } from '@/modules/regions/domain/region'
import { Disclosure } from '@/ui/disclosure'
import { type FieldError, FieldNotes, errorText } from '@/ui/field'

export interface RegionChoice {
  readonly code: string
  readonly name: string
  readonly category: RegionCategory
  readonly provinceName: string
}

interface RegionBoxesProps {
  readonly regions: readonly RegionChoice[]
  readonly chosen: readonly string[]
  /** Asked already: they stay. */
  readonly locked: ReadonlySet<string>
  readonly error: FieldError
}

interface GroupBoxProps {
  readonly label: string
  readonly codes: readonly string[]
  readonly chosen: ReadonlySet<string>
  readonly locked: ReadonlySet<string>
  readonly onChange: (codes: readonly string[], isChosen: boolean) => void
}

const box = 'mt-0.5 size-5 shrink-0'

/** Ticks or clears all of a 시도 or a category; half-ticked when some are. Of no use without JavaScript, and not sent. */
function GroupBox({ label, codes, chosen, locked, onChange }: GroupBoxProps) {
  const count = codes.filter((code) => chosen.has(code)).length
  return (
    <label className="flex w-fit items-start gap-2 py-1">
      <input
        type="checkbox"
        className={box}
        checked={count === codes.length}
        disabled={codes.every((code) => locked.has(code))}
        ref={(input) => {
          if (input) input.indeterminate = count > 0 && count < codes.length
        }}
        onChange={({ target }) => onChange(codes, target.checked)}
      />
      <span>
        {label} <span className="tabular text-sm text-text-subtle">{`${count}/${codes.length}곳`}</span>
      </span>
    </label>
  )
}

const byProvince = (regions: readonly RegionChoice[]) =>
  [...new Set(regions.map(({ provinceName }) => provinceName))].map((provinceName) => ({
    provinceName,
    own: regions.filter((region) => region.provinceName === provinceName),
  }))

/** Which regions a round asks: by category, by 시도, or one by one. */
export function RegionBoxes({ regions, chosen: initially, locked, error }: RegionBoxesProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(initially))
  const change = (codes: readonly string[], isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before)
      for (const code of codes)
        if (isChosen) after.add(code)
        else if (!locked.has(code)) after.delete(code)
      return after
    })
  const group = { chosen, locked, onChange: change }
  return (
    <fieldset className="min-w-0" aria-describedby={errorText(error) ? 'regionCodes-error' : undefined}>
      <legend id="regionCodes" tabIndex={-1} className="mb-2 text-base leading-snug font-bold">
        대상 지역{' '}
        <span className="tabular font-normal text-text-subtle" aria-live="polite">
          {regions.length}곳 가운데 {chosen.size}곳
        </span>
      </legend>
      <div className="flex flex-wrap gap-x-6 rounded-box bg-surface-gray-subtler px-4 py-2">
        {regionCategories.map((category) => {
          const codes = regions.filter((region) => region.category === category).map(({ code }) => code)
          return (
            codes.length > 0 && <GroupBox key={category} label={categoryNames[category]} codes={codes} {...group} />
          )
        })}
      </div>
      <div className="mt-2 divide-y divide-border-gray-light border-b border-border-gray-light">
        {byProvince(regions).map(({ provinceName, own }) => (
          <div key={provinceName} className="grid gap-x-4 py-1.5 md:grid-cols-[26rem_minmax(0,1fr)]">
            <GroupBox label={provinceName} codes={own.map(({ code }) => code)} {...group} />
            <Disclosure
              label={
                <>
                  <span className="sr-only">{provinceName} </span>시군구 고르기
                </>
              }
            >
              <div className="grid grid-cols-2 gap-x-4 gap-y-0.5 pb-2 md:grid-cols-4">
                {own.map(({ code, name }) => (
                  <label key={code} className="flex items-start gap-2 py-1 text-md">
                    <input
                      type="checkbox"
                      name={locked.has(code) ? undefined : `region.${code}`}
                      className={box}
                      checked={chosen.has(code)}
                      disabled={locked.has(code)}
                      onChange={({ target }) => change([code], target.checked)}
                    />
                    {locked.has(code) && <input type="hidden" name={`region.${code}`} value="on" />}
                    {name}
                  </label>
                ))}
              </div>
            </Disclosure>
          </div>
        ))}
      </div>
      <FieldNotes
        id="regionCodes"
        error={error}
        help={locked.size > 0 ? '이미 물은 지역은 뺄 수 없고, 더할 수만 있습니다.' : undefined}
      />
    </fieldset>
  )
}
