'use client'

import { useMemo, useState } from 'react'
import { Alert } from '@/ui/alert'
import { Button } from '@/ui/button'
import { classNames } from '@/ui/class-names'
import { NumberField } from '@/ui/number-field'
import { SectionHeader } from '@/ui/section-header'
import { SelectField } from '@/ui/select-field'
import { TextareaField } from '@/ui/textarea-field'
import type { AnswerContent, AnswerValue } from '../domain/answer-content'
import { type Fit, reasonOfFit } from '../domain/fit'
import type { PledgeableType } from '@/modules/exchange-types/domain/exchange-type'
import {
  type PledgeLimits,
  approachNames,
  approaches,
  problemsOfPledge,
  readPledge,
  wishLinkNames,
  wishLinks,
} from '../domain/pledge-content'
import { AnswerDock, type DockFacts, FillButton } from './answer-dock'
import { AnswerHead } from './answer-state'
import { ChoiceDialog } from './choice-dialog'
import { ContactFields } from './contact-fields'
import { FitPanel, Suggestions } from './fit-panel'
import { LineTable, problemsByField } from './line-table'
import { useAnswer } from './use-answer'
import { type ListedVersion, VersionList } from './version-list'
import { OrderedList } from './wish-list'

export interface PledgeFormProps extends DockFacts {
  readonly content: AnswerContent
  readonly version: number
  readonly canWrite: boolean
  readonly hasEarlier: boolean
  readonly maximumRegions: number
  readonly wishMaximum: number
  readonly exchangeTypes: readonly PledgeableType[]
  readonly regions: readonly { readonly code: string; readonly fullName: string; readonly provinceName: string }[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
  /** Every region of the round against this body, the best first. */
  readonly fits: readonly Fit[]
  readonly tiedNames: readonly string[]
  readonly versions: readonly ListedVersion[]
}

interface ChoiceBoxProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly help: string
  readonly isChosen: boolean
  readonly disabled: boolean
  readonly onChoose: () => void
}

const ChoiceBox = ({ id, name, label, help, isChosen, disabled, onChoose }: ChoiceBoxProps) => (
  <label
    className={classNames(
      'flex items-start gap-3 rounded-box border bg-surface-white px-5 py-3.5 hover:bg-surface-gray-subtler',
      isChosen
        ? 'border-border-primary bg-surface-primary-subtler inset-ring inset-ring-border-primary'
        : 'border-border-gray',
    )}
  >
    <input
      type="radio"
      id={id}
      name={name}
      checked={isChosen}
      disabled={disabled}
      onChange={onChoose}
      className="mt-0.5 size-5.5 shrink-0"
    />
    <span className="min-w-0">
      <span className="font-bold">{label}</span>
      <span className="block text-sm text-text-subtle">{help}</span>
    </span>
  </label>
)

const wholeOf = (text: string): number | null => {
  const digits = text.normalize('NFKC').replace(/\D/g, '').slice(0, 3)
  return digits ? Number(digits) : null
}

/** 수요조사 응답 of a body: written together, saved by itself, submitted when it is ready. */
export function PledgeForm(props: PledgeFormProps) {
  const { whose, content, version, canWrite, hasEarlier, regions, units, fits, tiedNames, versions, ...rest } = props
  const { maximumRegions, wishMaximum, exchangeTypes, ...facts } = rest
  const draft = useAnswer({ whose, content, version, canWrite })
  const [attempt, setAttempt] = useState(0)
  const [chosen, setChosen] = useState<string | null>(null)
  const nameOf = useMemo(() => {
    const names = new Map(regions.map(({ code, fullName }) => [code, fullName]))
    return (key: string) => names.get(key)
  }, [regions])
  const limits = useMemo(
    (): PledgeLimits => ({
      maximumRegions,
      wishMaximum,
      regionNames: new Map(regions.map(({ code, fullName }) => [code, fullName])),
      unitIds: new Set(units.map(({ id }) => id)),
      exchangeTypes,
    }),
    [maximumRegions, wishMaximum, regions, units, exchangeTypes],
  )
  const written = readPledge(draft.content)
  const problems = problemsOfPledge(written, limits)
  const shown = attempt > 0 ? problemsByField(problems) : new Map<string, string>()
  const wishes = draft.keys('wishes')
  const avoided = draft.keys('avoided')
  const fitOf = (code: string | null | undefined) => fits.find(({ key }) => key === code)
  const rowOf = (code: string) => ({
    key: code,
    name: nameOf(code) ?? code,
    note: fitOf(code)?.isTied ? '지금 결연' : '',
  })
  const choices = regions
    .filter(({ code }) => !wishes.includes(code) && !avoided.includes(code))
    .map(({ code, fullName }) => ({ key: code, name: fullName, note: fitOf(code)?.note ?? '' }))
  const isFull = wishes.length >= wishMaximum
  const addWish = (code: string) => {
    if (wishes.includes(code) || isFull) return
    draft.set({ wishes: [...wishes, code] })
    setChosen(code)
  }
  const takeReason = (code: string) => (reason: string) => {
    const own = draft.text(`wish.${code}.reason`)
    draft.set({
      [`wish.${code}.reason`]: own ? `${own} ${reason}`.slice(0, 500) : reason,
      [`wish.${code}.isSuggested`]: own === '',
    })
  }
  const focused = chosen && wishes.includes(chosen) ? chosen : wishes[0]
  const fit = fitOf(focused)
  const bind = (field: string) => ({
    name: field,
    readOnly: !canWrite,
    error: shown.get(field),
    onFocus: () => draft.focusOn(field),
  })
  const plain = (field: string, value: AnswerValue) => draft.set({ [field]: value })
  const takesPart = written.takesPart
  const summary = takesPart
    ? [
        { term: '희망 지역', value: wishes.map((code, at) => `${at + 1} ${nameOf(code)}`).join(', ') },
        { term: '맡을 지역 수', value: `${written.minimumRegions ?? 0}~${written.maximumRegions ?? 0}곳` },
        { term: '프로그램', value: `${written.lines.length}가지` },
        { term: '피하고 싶은 지역', value: avoided.length ? `${avoided.length}곳` : '없음' },
      ]
    : [{ term: '참여 여부', value: `참여하지 않음 (${written.declineReason})` }]
  return (
    <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_36.8rem]">
      <div className="grid min-w-0 gap-10">
        <AnswerHead draft={draft} nameOf={nameOf} problems={problems} attempt={attempt} />

        <section aria-labelledby="part" className="grid gap-4">
          <SectionHeader
            id="part"
            title="1. 참여 여부"
            rule="plain"
            action={
              canWrite &&
              hasEarlier && (
                <FillButton
                  draft={draft}
                  whose={whose}
                  label="지난 조사에서 가져오기"
                  question="지난 조사에 제출한 내용으로 바꿉니다. 지금까지 쓴 내용은 사라집니다."
                />
              )
            }
          />
          <div role="radiogroup" aria-labelledby="part" className="grid gap-2.5 md:grid-cols-2">
            <ChoiceBox
              id="takesPart"
              name="takesPart"
              label="참여합니다"
              help="새 지역과 맺거나 지금 결연을 넓힙니다"
              isChosen={takesPart === true}
              disabled={!canWrite}
              onChoose={() => plain('takesPart', true)}
            />
            <ChoiceBox
              id="takesPart-no"
              name="takesPart"
              label="이번에는 참여하지 않습니다"
              help="사유를 적으면 응답이 끝납니다"
              isChosen={takesPart === false}
              disabled={!canWrite}
              onChoose={() => plain('takesPart', false)}
            />
          </div>
          {shown.get('takesPart') && (
            <Alert tone="danger" live>
              {shown.get('takesPart')}
            </Alert>
          )}
          {takesPart === true && (
            <SelectField
              {...bind('approach')}
              label="결연 방식"
              required
              className="max-w-[32rem]"
              controlSize={40}
              placeholder="골라 주세요"
              disabled={!canWrite}
              options={approaches.map((value) => ({ value, label: approachNames[value] }))}
              value={draft.text('approach')}
              onChange={({ target }) => plain('approach', target.value || null)}
            />
          )}
          {takesPart === false && (
            <TextareaField
              {...bind('declineReason')}
              label="참여하지 않는 사유"
              required
              rows={2}
              maxLength={500}
              value={draft.text('declineReason')}
              onChange={({ target }) => plain('declineReason', target.value)}
            />
          )}
        </section>

        {takesPart !== false && (
          <>
            <section aria-labelledby="wishes-title" className="grid gap-4">
              <SectionHeader
                id="wishes-title"
                title="2. 희망 지역"
                rule="plain"
                lead={`위에 있을수록 먼저 검토합니다. 끌어서 옮기거나 화살표 단추로 바꿉니다. ${wishMaximum}곳까지 적을 수 있습니다.`}
              />
              <div id="wishes" tabIndex={-1} className="grid gap-4">
                {shown.get('wishes') && (
                  <Alert tone="danger" live>
                    {shown.get('wishes')}
                  </Alert>
                )}
                {wishes.length === 0 && (
                  <p className="text-sm">
                    아직 적은 지역이 없습니다. {hasEarlier && '지난 조사에서 가져오거나 '}추천에서 골라 주세요.
                  </p>
                )}
                <OrderedList
                  label="희망 지역 순위"
                  rows={wishes.map(rowOf)}
                  canWrite={canWrite}
                  isChosen={(code) => code === focused}
                  onChoose={setChosen}
                  onOrder={(keys) => plain('wishes', keys)}
                >
                  {({ key: code }) => {
                    const links = draft.keys(`wish.${code}.links`)
                    const field = `wish.${code}.reason`
                    return (
                      <div className="grid gap-3">
                        <div role="group" aria-label="무엇과 관련이 있는지" className="flex flex-wrap gap-2">
                          {wishLinks.map((link) => (
                            <Button
                              key={link}
                              size={32}
                              look={links.includes(link) ? 'tinted' : 'outlined'}
                              aria-pressed={links.includes(link)}
                              disabled={!canWrite}
                              onClick={() =>
                                plain(
                                  `wish.${code}.links`,
                                  links.includes(link) ? links.filter((other) => other !== link) : [...links, link],
                                )
                              }
                            >
                              {wishLinkNames[link]}
                            </Button>
                          ))}
                        </div>
                        <TextareaField
                          {...bind(field)}
                          label="희망 사유"
                          required
                          rows={2}
                          maxLength={500}
                          placeholder="예: 우리 기관 업무와의 관련, 직원 연고, 예정된 방문"
                          help={
                            draft.content[`wish.${code}.isSuggested`] === true
                              ? '점수의 근거에서 가져온 글입니다. 기관의 말로 고쳐 주세요.'
                              : undefined
                          }
                          value={draft.text(field)}
                          onChange={({ target }) =>
                            draft.set({ [field]: target.value, [`wish.${code}.isSuggested`]: false })
                          }
                        />
                        {units.length > 0 && (
                          <SelectField
                            name={`wish.${code}.unitId`}
                            label="맡을 부서·소속기관"
                            controlSize={40}
                            className="max-w-[36rem]"
                            placeholder="본부"
                            disabled={!canWrite}
                            options={units.map(({ id, name }) => ({ value: id, label: name }))}
                            value={draft.text(`wish.${code}.unitId`)}
                            onChange={({ target }) => plain(`wish.${code}.unitId`, target.value || null)}
                          />
                        )}
                      </div>
                    )
                  }}
                </OrderedList>
                {canWrite && (
                  <div>
                    <ChoiceDialog
                      label="지역 더하기"
                      title="희망 지역 더하기"
                      choices={choices}
                      onChoose={addWish}
                      disabledBecause={isFull ? `${wishMaximum}곳을 모두 적었습니다.` : undefined}
                    />
                  </div>
                )}
              </div>
              <details className="group/avoid">
                <summary className="w-fit text-sm font-bold text-text-primary">
                  피하고 싶은 지역 {avoided.length > 0 ? `${avoided.length}곳` : '적기'}
                </summary>
                <div className="mt-3 grid gap-3">
                  <p className="text-sm text-text-subtle">
                    적은 지역과는 매칭하지 않습니다. 사유는 행정안전부만 봅니다. 공표하는 검증 파일에는 짝짓지 않은
                    쌍으로 나타납니다.
                  </p>
                  {avoided.map((code) => (
                    <div key={code} className="grid items-end gap-2 md:grid-cols-[minmax(0,1fr)_auto]">
                      <TextareaField
                        {...bind(`avoid.${code}.reason`)}
                        label={`${nameOf(code) ?? code}: 피하려는 사유`}
                        required
                        rows={1}
                        maxLength={300}
                        value={draft.text(`avoid.${code}.reason`)}
                        onChange={({ target }) => plain(`avoid.${code}.reason`, target.value)}
                      />
                      {canWrite && (
                        <Button
                          size={40}
                          aria-label={`${nameOf(code) ?? code} 빼기`}
                          onClick={() =>
                            plain(
                              'avoided',
                              avoided.filter((other) => other !== code),
                            )
                          }
                        >
                          빼기
                        </Button>
                      )}
                    </div>
                  ))}
                  {canWrite && (
                    <div>
                      <ChoiceDialog
                        label="피할 지역 더하기"
                        title="피하고 싶은 지역 더하기"
                        choices={choices.filter(({ key }) => !fitOf(key)?.isTied)}
                        onChoose={(code) => plain('avoided', [...avoided, code])}
                      />
                    </div>
                  )}
                </div>
              </details>
            </section>

            <section aria-labelledby="capacity" className="grid gap-4">
              <SectionHeader
                id="capacity"
                title="3. 맡을 수 있는 지역 수"
                rule="plain"
                lead={
                  tiedNames.length > 0
                    ? `지금 결연 ${tiedNames.length}곳(${tiedNames.slice(0, 3).join(', ')}${tiedNames.length > 3 ? ' 등' : ''})을 포함한 수를 적습니다. 이번 조사에서는 ${maximumRegions}곳까지입니다.`
                    : `이번 조사에서는 ${maximumRegions}곳까지 맡을 수 있습니다.`
                }
              />
              <div className="grid max-w-[48rem] grid-cols-2 gap-4">
                {(
                  [
                    ['minimumRegions', '적어도'],
                    ['maximumRegions', '많아도'],
                  ] as const
                ).map(([field, label]) => (
                  <NumberField
                    key={field}
                    {...bind(field)}
                    label={label}
                    required={field === 'maximumRegions'}
                    unit="곳"
                    value={draft.number(field) ?? ''}
                    onChange={({ target }) => plain(field, wholeOf(target.value))}
                  />
                ))}
              </div>
            </section>

            <section aria-labelledby="lines-title" className="grid gap-4">
              <SectionHeader id="lines-title" title="4. 하려는 프로그램" rule="plain" />
              <LineTable draft={draft} problems={shown} exchangeTypes={exchangeTypes} />
            </section>
          </>
        )}

        <section aria-labelledby="contact-title" className="grid gap-4">
          <SectionHeader
            id="contact-title"
            title={takesPart === false ? '2. 담당자' : '5. 담당자'}
            rule="plain"
            lead="공개하지 않습니다. 상대 지역과 행정안전부만 봅니다."
          />
          <ContactFields draft={draft} problems={shown} />
          <TextareaField
            {...bind('remark')}
            label="하고 싶은 말"
            rows={3}
            maxLength={2_000}
            value={draft.text('remark')}
            onChange={({ target }) => plain('remark', target.value)}
          />
        </section>

        {canWrite && (
          <AnswerDock
            {...facts}
            whose={whose}
            draft={draft}
            problems={problems}
            summary={summary}
            onCheck={() => setAttempt((before) => before + 1)}
          />
        )}
      </div>

      <aside aria-label="추천과 이력" className="grid gap-6 lg:sticky lg:top-6">
        {takesPart !== false && (
          <>
            <FitPanel
              title="이 지역이 귀 기관과 맞는 이유"
              fit={fit}
              rankNote={focused ? `${wishes.indexOf(focused) + 1}순위` : undefined}
              onUseReason={canWrite && focused ? takeReason(focused) : undefined}
            />
            {canWrite && (
              <Suggestions
                title="함께 볼 만한 지역"
                isFull={isFull}
                onAdd={addWish}
                fits={fits
                  .filter(({ key, isTied }) => !isTied && !wishes.includes(key) && !avoided.includes(key))
                  .filter((each) => reasonOfFit(each) !== '')
                  .slice(0, 5)}
              />
            )}
          </>
        )}
        <VersionList draft={draft} whose={whose} versions={versions} />
      </aside>
    </div>
  )
}
