import { Card } from '@/ui/card'
import { CheckboxField } from '@/ui/checkbox-field'
import { DateField } from '@/ui/date-field'
import { FormErrorSummary } from '@/ui/form-error-summary'
import { NumberField } from '@/ui/number-field'
import { RadioGroup } from '@/ui/radio-group'
import { SearchField } from '@/ui/search-field'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { TextareaField } from '@/ui/textarea-field'

const kinds = [
  { value: 'visit', label: '방문·워크숍', help: '직원이 지역에 머문 교류' },
  { value: 'purchase', label: '특산품 구매', help: '기관 예산이나 공동구매' },
  { value: 'nil', label: '실적 없음', help: '없었다는 것도 보고입니다' },
]

const errors = [
  { field: 'people', message: '참여 인원을 숫자로 적어 주세요' },
  { field: 'kind', message: '교류 종류를 골라 주세요' },
]

export function FormSection() {
  return (
    <Card title="입력">
      <form className="grid gap-6" noValidate>
        <FormErrorSummary errors={errors} />
        <RadioGroup
          name="kind"
          label="교류 종류"
          options={kinds}
          columns={3}
          required
          error="교류 종류를 골라 주세요"
        />
        <div className="grid gap-6 md:grid-cols-2">
          <TextField
            name="title"
            label="제목"
            required
            defaultValue="바닷가 워크숍"
            help="받는 기관이 그대로 보게 됩니다."
          />
          <SelectField
            name="region"
            label="상대 지역"
            placeholder="골라 주세요"
            options={[
              {
                label: '충청남도',
                options: [
                  { value: 'a', label: '보령시' },
                  { value: 'b', label: '부여군' },
                ],
              },
            ]}
          />
          <DateField name="day" label="날짜" required defaultValue="2026-11-21" />
          <NumberField
            name="people"
            label="참여 인원"
            unit="명"
            defaultValue="예순"
            error="참여 인원을 숫자로 적어 주세요"
            required
          />
          <NumberField name="amount" label="금액" unit="원" defaultValue="12,400,000" />
          <TextField name="locked" label="고칠 수 없는 값" readOnly defaultValue="2026년 하반기" />
        </div>
        <TextareaField name="note" label="내용" help="1,000자까지 쓸 수 있습니다." />
        <div>
          <CheckboxField name="consent" label="상대 기관에 확인을 요청합니다" required />
          <CheckboxField name="public" label="공개 화면에 실어도 됩니다" defaultChecked />
        </div>
      </form>
      <div className="mt-6 grid max-w-prose gap-4">
        <SearchField
          action="/design"
          label="지역·기관 검색"
          name="large"
          size="large"
          placeholder="지역, 기관 이름이나 초성"
        />
        <SearchField
          action="/design"
          label="목록에서 찾기"
          name="small"
          placeholder="지역, 초성"
          keep={{ page: '1' }}
        />
      </div>
    </Card>
  )
}
