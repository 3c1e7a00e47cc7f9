'use client'

import { DateField } from '@/ui/date-field'
import { Disclosure } from '@/ui/disclosure'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { useEditForm } from '@/ui/use-edit-form'
import { addUnitAction, renameUnitAction } from '../actions'

interface EditableUnit {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly note: string | null
  /** `YYYY-MM-DD` */
  readonly validTo: string | null
}

function RenameUnitForm({ unit }: { unit: EditableUnit }) {
  const idPrefix = `unit-${unit.id}-`
  const { state, formAction, fieldOf } = useEditForm(renameUnitAction, idPrefix)
  return (
    <form action={formAction} className="grid gap-4 pb-2" noValidate>
      <FormMessages state={state} idPrefix={idPrefix} doneText="저장했습니다." />
      <input type="hidden" name="unitId" value={unit.id} />
      <input type="hidden" name="version" value={unit.version} />
      <TextField label="이름" required controlSize={40} {...fieldOf('name', unit.name)} />
      <TextField label="참고" controlSize={40} {...fieldOf('note', unit.note)} />
      <DateField
        label="없어진 날"
        controlSize={40}
        {...fieldOf('validTo', unit.validTo, '지금도 있으면 비워 둡니다.')}
      />
      <div>
        <SubmitButton size={40} look="outlined">
          부서 저장
        </SubmitButton>
      </div>
    </form>
  )
}

function AddUnitForm({ partnerId }: { partnerId: string }) {
  const idPrefix = 'new-unit-'
  const { state, formAction, fieldOf } = useEditForm(addUnitAction, idPrefix)
  return (
    <form action={formAction} className="grid gap-4" noValidate>
      <FormMessages state={state} idPrefix={idPrefix} doneText="부서를 더했습니다." />
      <input type="hidden" name="partnerId" value={partnerId} />
      <TextField label="새 부서·소속기관 이름" required controlSize={40} {...fieldOf('name')} />
      <TextField label="참고" controlSize={40} {...fieldOf('note')} />
      <div>
        <SubmitButton size={40} look="outlined">
          부서 더하기
        </SubmitButton>
      </div>
    </form>
  )
}

/** Bureaus, branches and regional offices that may act for the body. */
export function UnitForms({ partnerId, units }: { partnerId: string; units: readonly EditableUnit[] }) {
  return (
    <>
      {units.length > 0 && (
        <ul className="mb-6 border-t border-border-gray-light">
          {units.map((unit) => (
            <li key={unit.id} className="border-b border-border-gray-light py-2">
              <Disclosure label={unit.validTo ? `${unit.name} (없어짐)` : unit.name}>
                <RenameUnitForm unit={unit} />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
      <AddUnitForm partnerId={partnerId} />
    </>
  )
}
