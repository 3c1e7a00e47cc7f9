'use client'

import { formatBusinessNumber } from '@/shared/business-number'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { CopyButton } from '@/ui/copy-button'
import { FormMessages } from '@/ui/form-messages'
import { RadioGroup } from '@/ui/radio-group'
import { SubmitButton } from '@/ui/submit-button'
import { TextareaField } from '@/ui/textarea-field'
import { useEditForm } from '@/ui/use-edit-form'
import { approveRegistrationAction, refuseRegistrationAction } from '../actions'
import { type LikelyPartner, type RegistrationStatus, likelyReasonNames } from '../domain/registration'

interface DecisionProps {
  readonly registrationId: string
  readonly version: number
  readonly status: RegistrationStatus
  readonly email: string
  readonly likely: readonly LikelyPartner[]
}

const detailsOf = ({ why, headquarters, businessNumber, officers }: LikelyPartner) =>
  [
    ...why.map((reason) => likelyReasonNames[reason]),
    headquarters,
    businessNumber ? formatBusinessNumber(businessNumber) : '사업자등록번호 없음',
    officers > 0 ? `담당자 ${officers}명` : '담당자 없음',
  ]
    .filter(Boolean)
    .join(' · ')

/** Stays on the page after the decision, so that a link to hand over is not lost with the form. */
export function ApproveForm({ registrationId, version, status, email, likely }: DecisionProps) {
  const { state, formAction, fieldOf } = useEditForm(approveRegistrationAction)
  const link = state.value?.linkToHandOver
  if (state.status === 'done')
    return link ? (
      <Alert
        tone="success"
        title="승인하고 담당자를 초대했습니다"
        live
        actions={<CopyButton text={link} label="초대 주소 복사" />}
      >
        메일 서버가 설정되지 않아 메일이 나가지 않습니다. 이 주소를 본인에게 직접 전해 주세요. 72시간 동안 한 번만 쓸 수
        있고, 다시 볼 수 없습니다.
        <span className="mt-2 block break-all">{link}</span>
      </Alert>
    ) : (
      <Alert tone="success" title="승인했습니다" live>
        {email}로 초대 메일을 보냅니다.
      </Alert>
    )
  if (status !== 'waiting') return null
  const sameNumber = likely.find(({ why }) => why.includes('sameNumber'))
  const surest = sameNumber ?? likely.find(({ why }) => why.includes('sameName'))
  return (
    <Card title="승인">
      <form action={formAction} className="grid gap-5" noValidate>
        <FormMessages state={state} />
        <input type="hidden" name="registrationId" value={registrationId} />
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          label="어느 기관으로 올립니까"
          required
          options={[
            ...likely.map((partner) => ({ value: partner.id, label: partner.name, help: detailsOf(partner) })),
            {
              value: 'new',
              label: '새 기관으로 올리기',
              help: sameNumber ? '사업자등록번호가 같은 기관이 있어 새로 올릴 수 없습니다.' : '목록에 없는 기관입니다.',
              disabled: sameNumber !== undefined,
            },
          ]}
          {...fieldOf('partnerId', surest?.id ?? 'new')}
          help="있는 기관에 이으면 그 기관의 결연과 기록을 그대로 이어받습니다."
        />
        <p className="text-sm text-text-subtle">
          승인하면 <b className="wrap-anywhere">{email}</b>로 기관 담당 초대를 보냅니다.
        </p>
        <div>
          <SubmitButton busyText="승인하는 중">승인하고 초대</SubmitButton>
        </div>
      </form>
    </Card>
  )
}

export function RefuseForm({
  registrationId,
  version,
  status,
}: Pick<DecisionProps, 'registrationId' | 'version' | 'status'>) {
  const { state, formAction, fieldOf } = useEditForm(refuseRegistrationAction, 'refuse-')
  if (state.status === 'done')
    return (
      <Alert tone="success" live>
        반려하고 사유를 메일로 알립니다.
      </Alert>
    )
  if (status !== 'waiting') return null
  return (
    <Card title="반려">
      <form action={formAction} className="grid gap-5" noValidate>
        <FormMessages state={state} idPrefix="refuse-" />
        <input type="hidden" name="registrationId" value={registrationId} />
        <input type="hidden" name="version" value={version} />
        <TextareaField
          label="사유"
          required
          rows={3}
          maxLength={500}
          {...fieldOf('reason', null, '신청한 사람이 메일로 그대로 읽습니다. 무엇을 고치면 되는지 적어 주세요.')}
        />
        <div>
          <SubmitButton look="danger" busyText="반려하는 중">
            반려
          </SubmitButton>
        </div>
      </form>
    </Card>
  )
}
