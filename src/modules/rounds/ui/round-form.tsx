'use client'

import { type PartnerKind, partnerKindNames, partnerKinds } from '@/modules/partners/domain/partner'
import type { FormAction } from '@/shared/form-state'
import type { WorkingCalendar } from '@/shared/working-days'
import { Card } from '@/ui/card'
import { CheckboxField } from '@/ui/checkbox-field'
import { Dock } from '@/ui/dock'
import { FieldLabel, FieldNotes } from '@/ui/field'
import { FormMessages } from '@/ui/form-messages'
import { LinkButton } from '@/ui/link-button'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { TextareaField } from '@/ui/textarea-field'
import { useEditForm } from '@/ui/use-edit-form'
import { createRoundAction, updateRoundAction } from '../actions'
import type { RoundRules } from '../domain/round-rules'
import { PeriodFields } from './period-fields'
import { RegionBoxes, type RegionChoice } from './region-boxes'
import { RoundRulesFacts } from './round-rules'
import { FixedRules, RuleFields } from './rule-fields'

/** A round as its form holds it: instants as minutes in Korea. */
interface StoredRound {
  readonly name: string
  readonly introduction: string | null
  readonly contactText: string | null
  readonly opensAt: string
  readonly closesAt: string
  readonly consentClosesAt: string
  readonly regionCodes: readonly string[]
  readonly audienceKinds: readonly PartnerKind[]
  readonly rules: RoundRules | null
}

interface RoundFormProps {
  readonly stored: StoredRound
  readonly regions: readonly RegionChoice[]
  readonly calendar: WorkingCalendar
  readonly now: string
  /** Absent for a round to be made. */
  readonly round?: { readonly id: string; readonly version: number }
  /** Answers come in: dates and rules stand, and nobody is dropped. */
  readonly isFixed?: boolean
}

/** All that is said of a round before it opens; afterwards its words, and whoever is asked too. */
export function RoundForm({ stored, regions, calendar, now, round, isFixed = false }: RoundFormProps) {
  const action: FormAction<string> = round ? updateRoundAction : createRoundAction
  const { state, formAction, fieldOf } = useEditForm(action)
  const typed = state.values
  const ticked = (set: string, member: string, isStored: boolean) => (typed ? `${set}.${member}` in typed : isStored)
  return (
    <form action={formAction} className="grid gap-6" noValidate>
      <FormMessages state={state} />
      {round && (
        <>
          <input type="hidden" name="roundId" value={round.id} />
          <input type="hidden" name="version" value={round.version} />
        </>
      )}
      <Card title="무엇을 묻나">
        <div className="grid gap-6">
          <TextField
            label="회차 이름"
            required
            {...fieldOf('name', stored.name, '예: 2027년 상반기 수요조사. 기관과 지역의 화면에도 보입니다.')}
          />
          <TextareaField
            label="안내문"
            rows={6}
            {...fieldOf('introduction', stored.introduction, '답을 쓰는 사람이 가장 먼저 읽습니다.')}
          />
          <TextField
            label="문의처"
            {...fieldOf(
              'contactText',
              stored.contactText,
              '예: 행정안전부 기업협력지원과 044-205-0000. 메일에도 적힙니다.',
            )}
          />
        </div>
      </Card>
      <Card title="기간">
        <PeriodFields
          calendar={calendar}
          now={now}
          fieldOf={fieldOf}
          isFixed={isFixed}
          stored={{
            opensAt: stored.opensAt,
            closesAt: stored.closesAt,
            consentClosesAt: stored.consentClosesAt,
          }}
        />
      </Card>
      <Card title="대상">
        <div className="grid gap-8">
          <fieldset className="min-w-0">
            <legend id="audienceKinds" tabIndex={-1} className="mb-2 text-base leading-snug font-bold">
              <FieldLabel required>답을 받을 기관의 종류</FieldLabel>
            </legend>
            <div className="flex flex-wrap gap-x-8">
              {partnerKinds.map((kind) => {
                const isLocked = isFixed && stored.audienceKinds.includes(kind)
                const name = `audience.${kind}`
                return (
                  <div key={kind}>
                    <CheckboxField
                      name={isLocked ? `${name}.shown` : name}
                      label={partnerKindNames[kind]}
                      defaultChecked={ticked('audience', kind, stored.audienceKinds.includes(kind))}
                      disabled={isLocked}
                    />
                    {isLocked && <input type="hidden" name={name} value="on" />}
                  </div>
                )
              })}
            </div>
            <FieldNotes
              id="audienceKinds"
              error={state.fieldErrors?.audienceKinds}
              help="오늘 있는 기관 가운데 참여 근거가 ‘확인 필요’인 곳은 묻지 않습니다."
            />
          </fieldset>
          <RegionBoxes
            regions={regions}
            chosen={regions
              .map(({ code }) => code)
              .filter((code) => ticked('region', code, stored.regionCodes.includes(code)))}
            locked={new Set(isFixed ? stored.regionCodes : [])}
            error={state.fieldErrors?.regionCodes}
          />
        </div>
      </Card>
      <Card title="규칙">
        {isFixed && stored.rules ? (
          <>
            <p className="mb-3 text-sm text-text-subtle">희망을 받기 시작한 뒤에는 규칙을 바꿀 수 없습니다.</p>
            <RoundRulesFacts rules={stored.rules} />
            <FixedRules rules={stored.rules} />
          </>
        ) : (
          <RuleFields fieldOf={fieldOf} stored={stored.rules} />
        )}
      </Card>
      <Dock note={round ? undefined : '저장해도 아직 아무에게도 알리지 않습니다.'}>
        <LinkButton href={round ? `/rounds/${round.id}` : '/rounds'}>그만두기</LinkButton>
        <SubmitButton>{round ? '저장' : '회차 만들기'}</SubmitButton>
      </Dock>
    </form>
  )
}
