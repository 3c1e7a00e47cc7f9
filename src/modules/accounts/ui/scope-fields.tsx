import { SelectField } from '@/ui/select-field'
import { type Role, roleNames, roles } from '../domain/role'

export interface ScopeChoices {
  readonly partners: readonly { readonly id: string; readonly name: string }[]
  readonly regions: readonly { readonly code: string; readonly fullName: string }[]
  readonly provinces: readonly { readonly code: string; readonly name: string }[]
}

interface ScopeFieldsProps {
  readonly choices: ScopeChoices
  readonly values: Readonly<Record<string, string>> | undefined
  readonly errors: Readonly<Record<string, string>> | undefined
}

const roleOptions = roles.map((role: Role) => ({ value: role, label: roleNames[role] }))

/** The role and the one scope it speaks of. All three scopes stay in sight, so that the form works without JavaScript. */
export function ScopeFields({ choices, values, errors }: ScopeFieldsProps) {
  const { partners, regions, provinces } = choices
  return (
    <>
      <SelectField
        name="role"
        label="역할"
        placeholder="골라 주세요"
        required
        options={roleOptions}
        defaultValue={values?.role}
        error={errors?.role}
      />
      <div className="grid gap-5 md:grid-cols-3">
        <SelectField
          name="partnerId"
          label="기관"
          placeholder="해당 없음"
          help="협력기관 담당일 때"
          options={partners.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={values?.partnerId}
          error={errors?.partnerId}
        />
        <SelectField
          name="regionCode"
          label="시군구"
          placeholder="해당 없음"
          help="시군구 담당일 때"
          options={regions.map(({ code, fullName }) => ({ value: code, label: fullName }))}
          defaultValue={values?.regionCode}
          error={errors?.regionCode}
        />
        <SelectField
          name="provinceCode"
          label="시도"
          placeholder="해당 없음"
          help="시도 담당일 때"
          options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={values?.provinceCode}
          error={errors?.provinceCode}
        />
      </div>
    </>
  )
}
