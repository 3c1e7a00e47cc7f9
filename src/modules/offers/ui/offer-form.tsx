'use client'

import { koreanDay } from '@/shared/korean-date'
import { ButtonRow } from '@/ui/button-row'
import { DateField } from '@/ui/date-field'
import { FormMessages } from '@/ui/form-messages'
import { LinkButton } from '@/ui/link-button'
import { NumberField } from '@/ui/number-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { TextareaField } from '@/ui/textarea-field'
import { useEditForm } from '@/ui/use-edit-form'
import { createOfferAction, updateOfferAction } from '../actions'
import { type Offer, type OfferKind, capacityLabels, hasFact } from '../domain/offer'
import { allMonths } from '../domain/offer-wording'
import { MonthPicker } from './month-picker'
import { PriceFields } from './price-fields'
import { koreanNumber } from '@/shared/korean-number'

interface OfferFormProps {
  readonly regionCode: string
  readonly kind: OfferKind
  /** `YYYY-MM-DD`: the latest day somebody can have checked it. */
  readonly today: string
  /** What the fields hold at first. */
  readonly offer?: Offer
  /** Stored as a new one although the fields are filled. */
  readonly isNew: boolean
}

const nameExamples: Record<OfferKind, string> = {
  product: '예: 조미김 선물 세트',
  lodging: '예: 휴양림 단체 숙소',
  meeting: '예: 연수원 대회의실',
  workation: '예: 호수 워케이션 센터',
  festival: '예: 황룡강 꽃축제',
  localCoupon: '예: 장성사랑상품권',
}
const unitExamples: Record<OfferKind, string> = {
  product: '예: 1상자, 1kg',
  lodging: '예: 1실 1박',
  meeting: '예: 반나절',
  workation: '예: 1인 1박',
  festival: '예: 체험권 1장',
  localCoupon: '예: 1만 원권',
}

const countOf = (value: number | null | undefined) => (value == null ? null : koreanNumber(value))

/** One thing a region offers; only the fields its kind has. */
export function OfferForm({ regionCode, kind, today, offer, isNew }: OfferFormProps) {
  const { state, formAction, fieldOf } = useEditForm(isNew ? createOfferAction : updateOfferAction)
  const { values } = state
  const ticked = values
    ? allMonths.filter((month) => 'yearRound' in values || `month${month}` in values)
    : (offer?.months ?? [])
  const isFestival = hasFact(kind, 'days')
  return (
    <form action={formAction} className="grid gap-6" noValidate>
      <FormMessages state={state} />
      {isNew ? (
        <input type="hidden" name="regionCode" value={regionCode} />
      ) : (
        <>
          <input type="hidden" name="offerId" value={offer!.id} />
          <input type="hidden" name="version" value={offer!.version} />
        </>
      )}
      <input type="hidden" name="kind" value={kind} />
      <TextField label="이름" required maxLength={80} {...fieldOf('name', offer?.name, nameExamples[kind])} />
      <TextareaField
        label="설명"
        rows={3}
        maxLength={1_000}
        {...fieldOf(
          'description',
          offer?.description,
          '기관 담당자가 읽고 고를 수 있게 적습니다. 누구나 볼 수 있습니다.',
        )}
      />
      <TextField label="단위" maxLength={20} {...fieldOf('unit', offer?.unit, unitExamples[kind])} />
      <PriceFields
        fieldOf={fieldOf}
        minimumPriceWon={offer?.minimumPriceWon ?? null}
        maximumPriceWon={offer?.maximumPriceWon ?? null}
      />
      {(hasFact(kind, 'capacity') || hasFact(kind, 'meetingSeats')) && (
        <div className="grid gap-6 md:grid-cols-2">
          {hasFact(kind, 'capacity') && (
            <NumberField label={capacityLabels[kind]} unit="명" {...fieldOf('capacity', countOf(offer?.capacity))} />
          )}
          {hasFact(kind, 'meetingSeats') && (
            <NumberField label="회의실 좌석" unit="석" {...fieldOf('meetingSeats', countOf(offer?.meetingSeats))} />
          )}
        </div>
      )}
      {isFestival && (
        <div className="grid gap-6 md:grid-cols-2">
          <DateField label="시작하는 날" {...fieldOf('startsOn', offer?.startsOn, '날짜가 미정이면 둘 다 비웁니다.')} />
          <DateField label="끝나는 날" {...fieldOf('endsOn', offer?.endsOn, '하루면 비워도 됩니다.')} />
        </div>
      )}
      <MonthPicker
        // What was ticked comes back after a refusal, also without a script.
        key={JSON.stringify(values ?? null)}
        months={ticked}
        required={!isFestival}
        error={state.fieldErrors?.months}
        help={isFestival ? '날짜를 적으면 달은 날짜를 따릅니다. 미정이면 열릴 달을 고릅니다.' : undefined}
      />
      <TextareaField
        label="주문·예약 방법"
        rows={2}
        maxLength={300}
        {...fieldOf('orderNote', offer?.orderNote, '예: 명절 3주 앞서 주문, 100상자부터 기관 주문')}
      />
      <DateField
        label="확인한 날"
        required
        max={today}
        {...fieldOf(
          'checkedOn',
          today,
          offer && !isNew
            ? `내용이 지금도 맞는지 확인한 날입니다. 앞서 확인한 날: ${koreanDay(offer.checkedOn)}`
            : '내용이 지금도 맞는지 확인한 날입니다. 6개월이 지나면 다시 확인할 항목으로 표시합니다.',
        )}
      />
      <ButtonRow>
        <SubmitButton>{isNew ? '올리기' : '저장'}</SubmitButton>
        <LinkButton href={`/regions/${regionCode}/offers`}>취소</LinkButton>
      </ButtonRow>
    </form>
  )
}
