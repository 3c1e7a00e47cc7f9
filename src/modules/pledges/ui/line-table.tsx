'use client'

import { Plus, Trash2 } from 'lucide-react'
import { type ClipboardEvent, useState } from 'react'
import { Alert } from '@/ui/alert'
import { type AmountUnit, UnitSwitch, unitNames, wonPer } from '@/ui/amount-unit'
import { Button } from '@/ui/button'
import { CheckboxField } from '@/ui/checkbox-field'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import type { AnswerProblem } from '../domain/answer-content'
import { linesFromPaste } from '../domain/paste-lines'
import type { PledgeableType } from '@/modules/exchange-types/domain/exchange-type'
import { amountBasisNames, amountBases } from '../domain/pledge-content'
import type { AnswerDraft } from './use-answer'
import { koreanNumber } from '@/shared/korean-number'

const months = Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: `${at + 1}월` }))
const bases = amountBases.map((value) => ({ value, label: amountBasisNames[value] }))

export const newRowId = () => crypto.randomUUID().replaceAll('-', '').slice(0, 12)

/** Digits with commas while typing; what is stored is the whole number behind them. */
function WholeField(props: {
  readonly draft: AnswerDraft
  readonly field: string
  readonly label: string
  readonly unit: string
  readonly scale?: number
  readonly error: string | undefined
}) {
  const { draft, field, label, unit, scale = 1, error } = props
  const value = draft.number(field)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = value === null ? '' : koreanNumber(value / scale)
  return (
    <NumberField
      name={field}
      label={label}
      unit={unit}
      controlSize={40}
      error={error}
      readOnly={!draft.canWrite}
      value={typed ?? shown}
      onFocus={() => draft.focusOn(field)}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        const text = target.value.normalize('NFKC').replace(/[^\d.]/g, '')
        setTyped(target.value)
        draft.set({ [field]: text === '' || Number.isNaN(Number(text)) ? null : Math.round(Number(text) * scale) })
      }}
    />
  )
}

interface LineTableProps {
  readonly draft: AnswerDraft
  readonly problems: ReadonlyMap<string, string>
  readonly exchangeTypes: readonly PledgeableType[]
}

const donationOff = (id: string) => ({
  [`line.${id}.amountWon`]: null,
  [`line.${id}.people`]: null,
  [`line.${id}.basis`]: null,
  [`line.${id}.isVoluntary`]: true,
})

/** 하려는 프로그램, line by line. Lines copied from a sheet can be pasted anywhere into it. */
export function LineTable({ draft, problems, exchangeTypes }: LineTableProps) {
  const [unit, setUnit] = useState<AmountUnit>('thousand')
  const [pasted, setPasted] = useState(0)
  const ids = draft.keys('lines')
  const { canWrite } = draft
  const types = exchangeTypes.map(({ key, pledgeName }) => ({ value: key, label: pledgeName }))
  const total = ids.reduce((sum, id) => sum + (draft.number(`line.${id}.amountWon`) ?? 0), 0)
  const add = () => draft.set({ lines: [...ids, newRowId()] })
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!canWrite || !text.includes('\t')) return
    event.preventDefault()
    const lines = linesFromPaste(text, wonPer[unit], exchangeTypes).map((line) => ({ id: newRowId(), ...line }))
    const fields = lines.flatMap(({ id, ...line }) =>
      Object.entries(line).map(([name, value]) => [`line.${id}.${name}`, value] as const),
    )
    draft.set({ ...Object.fromEntries(fields), lines: [...ids, ...lines.map(({ id }) => id)] })
    setPasted(lines.length)
  }
  return (
    <div onPaste={paste} className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm text-text-subtle">
          {canWrite ? '엑셀에서 종류·시기·인원·박·금액 순서로 복사해 붙여 넣을 수 있습니다.' : ''}
        </p>
        <UnitSwitch unit={unit} onChange={setUnit} />
      </div>
      {pasted > 0 && (
        <Alert tone="success" live>
          {pasted}줄을 붙여 넣었습니다. 금액은 {unitNames[unit]} 단위로 읽었습니다.
        </Alert>
      )}
      {ids.length === 0 && (
        <p className="text-sm">아직 적은 프로그램이 없습니다. 정해지지 않았으면 비워 두어도 됩니다.</p>
      )}
      <ol className="grid gap-3">
        {ids.map((id, at) => {
          const type = draft.text(`line.${id}.type`)
          const isDonation = exchangeTypes.some(({ key, isDonation: is }) => is && key === type)
          const error = (name: string) => problems.get(`line.${id}.${name}`)
          const donationError = isDonation ? (error('amountWon') ?? error('people')) : undefined
          return (
            <li key={id} className="rounded-box border border-border-gray-light bg-surface-white p-4">
              <fieldset className="grid gap-3">
                <legend className="sr-only">프로그램 {at + 1}</legend>
                <div className="grid grid-cols-2 items-start gap-3 md:grid-cols-[minmax(0,1fr)_10rem_11rem_9rem_14rem_auto]">
                  <SelectField
                    name={`line.${id}.type`}
                    label="종류"
                    required
                    controlSize={40}
                    className="max-md:col-span-2"
                    options={types}
                    placeholder="골라 주세요"
                    value={type}
                    error={error('type')}
                    disabled={!canWrite}
                    onFocus={() => draft.focusOn(`line.${id}.type`)}
                    onChange={({ target }) => draft.set({ [`line.${id}.type`]: target.value || null })}
                  />
                  <SelectField
                    name={`line.${id}.month`}
                    label="시기"
                    controlSize={40}
                    options={months}
                    placeholder="미정"
                    value={String(draft.number(`line.${id}.month`) ?? '')}
                    disabled={!canWrite}
                    onChange={({ target }) =>
                      draft.set({ [`line.${id}.month`]: target.value ? Number(target.value) : null })
                    }
                  />
                  {(!isDonation || draft.number(`line.${id}.people`) !== null) && (
                    <WholeField
                      draft={draft}
                      field={`line.${id}.people`}
                      label="인원"
                      unit="명"
                      error={isDonation ? undefined : error('people')}
                    />
                  )}
                  {!isDonation && (
                    <WholeField
                      draft={draft}
                      field={`line.${id}.nights`}
                      label="박"
                      unit="박"
                      error={error('nights')}
                    />
                  )}
                  {(!isDonation || draft.number(`line.${id}.amountWon`) !== null) && (
                    <WholeField
                      draft={draft}
                      field={`line.${id}.amountWon`}
                      label={`금액(${unitNames[unit]})`}
                      unit={unitNames[unit]}
                      scale={wonPer[unit]}
                      error={isDonation ? undefined : error('amountWon')}
                    />
                  )}
                  {canWrite && (
                    <Button
                      size={40}
                      className="self-end max-md:justify-self-end md:col-start-6"
                      aria-label={`프로그램 ${at + 1} 지우기`}
                      icon={<Trash2 />}
                      onClick={() => draft.set({ lines: ids.filter((other) => other !== id) })}
                    />
                  )}
                </div>
                {donationError && (
                  <Alert
                    tone="danger"
                    live
                    actions={
                      canWrite && (
                        <Button size={32} onClick={() => draft.set(donationOff(id))}>
                          직원 안내로 바꾸기
                        </Button>
                      )
                    }
                  >
                    {donationError}
                  </Alert>
                )}
                {isDonation && !donationError && (
                  <p className="text-sm text-text-subtle">
                    직원에게 제도를 알리는 일만 적습니다. 참여는 개인이 스스로 정하고, 누가 얼마를 냈는지 묻지 않습니다.
                  </p>
                )}
                <div className="grid items-end gap-3 md:grid-cols-[16rem_minmax(0,1fr)]">
                  {!isDonation && (
                    <SelectField
                      name={`line.${id}.basis`}
                      label="금액의 근거"
                      controlSize={40}
                      options={bases}
                      placeholder="정하지 않음"
                      value={draft.text(`line.${id}.basis`)}
                      disabled={!canWrite}
                      onChange={({ target }) => draft.set({ [`line.${id}.basis`]: target.value || null })}
                    />
                  )}
                  <TextField
                    name={`line.${id}.note`}
                    label="비고"
                    controlSize={40}
                    maxLength={300}
                    className={isDonation ? 'md:col-span-2' : undefined}
                    value={draft.text(`line.${id}.note`)}
                    error={error('note')}
                    readOnly={!canWrite}
                    onFocus={() => draft.focusOn(`line.${id}.note`)}
                    onChange={({ target }) => draft.set({ [`line.${id}.note`]: target.value })}
                  />
                </div>
                {!isDonation && (
                  <CheckboxField
                    name={`line.${id}.isVoluntary`}
                    label="직원이 스스로 참여합니다(출장·동원이 아닙니다)"
                    checked={draft.content[`line.${id}.isVoluntary`] === true}
                    disabled={!canWrite}
                    onChange={({ target }) => draft.set({ [`line.${id}.isVoluntary`]: target.checked })}
                  />
                )}
              </fieldset>
            </li>
          )
        })}
      </ol>
      {ids.length > 0 && (
        <p className="flex flex-wrap justify-between gap-2 border-t border-border-gray pt-3">
          <b>합계</b>
          <span className="tabular">
            <b>
              {koreanNumber(total / wonPer[unit])}
              {unitNames[unit]}
            </b>{' '}
            {unit === 'thousand' && <span className="text-sm text-text-subtle">{koreanNumber(total)}원</span>}
          </span>
        </p>
      )}
      {canWrite && (
        <div>
          <Button look="tinted" size={40} icon={<Plus />} onClick={add}>
            프로그램 더하기
          </Button>
        </div>
      )}
    </div>
  )
}

export const problemsByField = (problems: readonly AnswerProblem[]): ReadonlyMap<string, string> =>
  new Map(problems.toReversed().map(({ field, message }) => [field, message]))
