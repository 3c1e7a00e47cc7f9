'use client'

import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { TextareaField } from '@/ui/textarea-field'
import { useEditForm } from '@/ui/use-edit-form'
import { updateContactAction } from '../actions'
import type { RegionContact } from './contact-card'

interface ContactFormProps {
  readonly regionCode: string
  readonly contact: (RegionContact & { readonly version: number }) | null
}

/** The office to ask, and a few words about the region. */
export function ContactForm({ regionCode, contact }: ContactFormProps) {
  const idPrefix = 'contact-'
  const { state, formAction, fieldOf } = useEditForm(updateContactAction, idPrefix)
  return (
    <form action={formAction} className="grid gap-5" noValidate>
      <FormMessages state={state} idPrefix={idPrefix} doneText="저장했습니다." />
      <input type="hidden" name="regionCode" value={regionCode} />
      <input type="hidden" name="version" value={contact?.version ?? 0} />
      <TextField
        label="부서"
        required
        controlSize={40}
        {...fieldOf('department', contact?.department, '예: 기획예산실 상생협력팀')}
      />
      <TextField
        label="사무실 전화"
        required
        type="tel"
        controlSize={40}
        {...fieldOf('phone', contact?.phone, '누구나 봅니다. 개인 휴대전화 번호는 올릴 수 없습니다.')}
      />
      <TextField label="메일" type="email" controlSize={40} {...fieldOf('email', contact?.email, '부서 공용 메일')} />
      <TextareaField
        label="짧은 소개"
        rows={3}
        maxLength={300}
        {...fieldOf('introduction', contact?.introduction, '지역 화면의 ‘이 지역에서 할 수 있는 것’ 아래에 보입니다.')}
      />
      <div>
        <SubmitButton>문의처 저장</SubmitButton>
      </div>
    </form>
  )
}
