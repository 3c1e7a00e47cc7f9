'use client'

import { useActionState, useState } from 'react'
import { untouched } from '@/shared/form-state'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { CheckboxField } from '@/ui/checkbox-field'
import { FormMessages } from '@/ui/form-messages'
import { RadioGroup } from '@/ui/radio-group'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { TextareaField } from '@/ui/textarea-field'
import { applyForRegistrationAction } from '../actions'
import { partnerKindNames } from '../domain/partner'
import { decidedBy, isFreeMail, registrationKinds } from '../domain/registration'
import { fieldOfRefusal, registrationRefusals } from '../domain/registration-refusals'

const fieldErrorOf = (message: string | undefined) =>
  Object.entries(fieldOfRefusal).flatMap(([refusal, field]) =>
    registrationRefusals[refusal as keyof typeof registrationRefusals] === message ? [[field, message!] as const] : [],
  )

/** 참여 신청서. A refusal that speaks of one field stands at that field. */
export function RegistrationForm({ regions }: { regions: readonly { code: string; fullName: string }[] }) {
  const [state, formAction] = useActionState(applyForRegistrationAction, untouched)
  const [email, setEmail] = useState('')
  if (state.status === 'done' && state.value) return <Received email={state.value.email} />
  const refusedAt = Object.fromEntries(state.status === 'refused' ? fieldErrorOf(state.message) : [])
  const bind = (name: string) => ({
    name,
    defaultValue: state.values?.[name] ?? '',
    error: state.fieldErrors?.[name] ?? refusedAt[name],
  })
  return (
    <form action={formAction} className="grid gap-6" noValidate>
      <FormMessages state={state} />
      <RadioGroup
        label="어떤 기관입니까"
        required
        columns={3}
        options={registrationKinds.map((value) => ({
          value,
          label: partnerKindNames[value],
          help: `${decidedBy[value]}에서 확인합니다.`,
        }))}
        {...bind('kind')}
      />
      <div className="grid items-start gap-6 md:grid-cols-2">
        <TextField
          label="사업자등록번호(고유번호)"
          required
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          help="열 자리. 붙임표(-)는 있어도 없어도 됩니다."
          {...bind('businessNumber')}
        />
        <TextField
          label="기관·기업 이름"
          required
          maxLength={80}
          autoComplete="organization"
          help="등록증에 적힌 이름"
          {...bind('name')}
        />
        <TextField
          label="세부 유형"
          maxLength={40}
          help="예: 청, 공기업, 준정부기관, 중견기업. 모르면 비워 둡니다."
          {...bind('classification')}
        />
        <SelectField
          label="본사 소재지"
          placeholder="대상 지역이 아닌 곳(서울 등)"
          options={regions.map(({ code, fullName }) => ({ value: code, label: fullName }))}
          {...bind('headquartersCode')}
        />
      </div>
      <fieldset className="grid gap-6">
        <legend className="mb-4 text-xl font-bold">담당자</legend>
        <p className="-mt-4 text-sm text-text-subtle">
          받아들여지면 이분이 기관의 첫 담당자가 되고, 아래 메일로 초대를 받습니다.
        </p>
        <div className="grid items-start gap-6 md:grid-cols-2">
          <TextField label="이름" required maxLength={50} autoComplete="name" {...bind('contactName')} />
          <TextField
            label="전화번호"
            required
            type="tel"
            maxLength={40}
            autoComplete="tel"
            help="확인을 위해 전화를 드릴 수 있습니다."
            {...bind('contactPhone')}
          />
          <div className="md:col-span-2">
            <TextField
              label="업무 메일"
              required
              type="email"
              maxLength={254}
              autoComplete="email"
              help="기관의 메일 주소를 적어 주세요. 개인 메일이면 소속을 확인하느라 더 오래 걸립니다."
              {...bind('contactEmail')}
              onChange={({ target }) => setEmail(target.value)}
            />
            {isFreeMail(email) && (
              <Alert tone="warning" live className="mt-3">
                누구나 만들 수 있는 메일 주소입니다. 신청할 수는 있지만, 기관 메일을 적으면 더 빨리 확인됩니다.
              </Alert>
            )}
          </div>
        </div>
      </fieldset>
      <TextareaField
        label="전할 말"
        rows={4}
        maxLength={1000}
        help="이미 맺은 결연이나 하고 싶은 일이 있으면 적어 주세요."
        {...bind('message')}
      />
      <div className="rounded-box border border-border-gray-light bg-surface-gray-subtler px-5 py-4">
        <p className="mb-2 text-sm">
          담당자의 이름·전화번호·메일을 신청을 확인하고 결과를 알리는 데 씁니다. 동의하지 않을 수 있으나 그러면 신청을
          받을 수 없습니다.
        </p>
        <CheckboxField
          label="개인정보를 모으고 쓰는 데 동의합니다"
          required
          name="consent"
          id="consent"
          value="yes"
          defaultChecked={state.values?.consent === 'yes'}
          error={state.fieldErrors?.consent}
        />
      </div>
      <div>
        <SubmitButton busyText="신청하는 중">참여 신청</SubmitButton>
      </div>
    </form>
  )
}

function Received({ email }: { email: string }) {
  return (
    <Card title="신청을 받았습니다">
      <Alert tone="success" live>
        결과는 <b className="wrap-anywhere">{email}</b>로 알려 드립니다.
      </Alert>
      {isFreeMail(email) && (
        <Alert tone="warning" className="mt-3">
          누구나 만들 수 있는 메일 주소여서, 소속을 확인하려고 전화를 드릴 수 있습니다.
        </Alert>
      )}
      <ol className="mt-5 grid list-decimal gap-2 pl-5">
        <li>기관의 종류를 맡은 부처가 신청을 확인합니다.</li>
        <li>받아들여지면 메일로 초대 주소가 갑니다. 72시간 안에 비밀번호를 정해 주세요.</li>
        <li>로그인하면 결연 희망을 내고 결연을 관리할 수 있습니다.</li>
      </ol>
    </Card>
  )
}
