'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Alert } from '@/ui/alert'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import { SectionHeader } from '@/ui/section-header'
import { TextareaField } from '@/ui/textarea-field'
import type { AnswerContent } from '../domain/answer-content'
import { type Fit, reasonOfFit } from '../domain/fit'
import { type ProposalLimits, problemsOfProposal, readProposal } from '../domain/proposal-content'
import { AnswerDock, type DockFacts, FillButton } from './answer-dock'
import { AnswerHead } from './answer-state'
import { ChoiceDialog } from './choice-dialog'
import { ContactFields } from './contact-fields'
import { FitPanel, Suggestions } from './fit-panel'
import { newRowId, problemsByField } from './line-table'
import { useAnswer } from './use-answer'
import { type ListedVersion, VersionList } from './version-list'
import { OrderedList } from './wish-list'

export interface ProposalFormProps extends DockFacts {
  readonly content: AnswerContent
  readonly version: number
  readonly canWrite: boolean
  readonly hasEarlier: boolean
  readonly wishMaximum: number
  readonly partners: readonly { readonly id: string; readonly name: string; readonly kindName: string }[]
  /** Every body of the round against this region, the best first. */
  readonly fits: readonly Fit[]
  readonly versions: readonly ListedVersion[]
}

/** 지역 제안서 of a region: what it needs by when, and which bodies it hopes for. */
export function ProposalForm(props: ProposalFormProps) {
  const { whose, content, version, canWrite, hasEarlier, wishMaximum, partners, fits, versions, ...facts } = props
  const draft = useAnswer({ whose, content, version, canWrite })
  const [attempt, setAttempt] = useState(0)
  const [chosen, setChosen] = useState<string | null>(null)
  const limits = useMemo(
    (): ProposalLimits => ({ wishMaximum, partnerNames: new Map(partners.map(({ id, name }) => [id, name])) }),
    [wishMaximum, partners],
  )
  const nameOf = (key: string) => limits.partnerNames.get(key)
  const written = readProposal(draft.content)
  const problems = problemsOfProposal(written, limits)
  const shown = attempt > 0 ? problemsByField(problems) : new Map<string, string>()
  const wishes = draft.keys('wishes')
  const needs = draft.keys('needs')
  const isFull = wishes.length >= wishMaximum
  const fitOf = (id: string | null | undefined) => fits.find(({ key }) => key === id)
  const addWish = (id: string) => {
    if (wishes.includes(id) || isFull) return
    draft.set({ wishes: [...wishes, id] })
    setChosen(id)
  }
  const takeReason = (id: string) => (reason: string) => {
    const own = draft.text(`wish.${id}.reason`)
    draft.set({
      [`wish.${id}.reason`]: own ? `${own} ${reason}`.slice(0, 500) : reason,
      [`wish.${id}.isSuggested`]: own === '',
    })
  }
  const focused = chosen && wishes.includes(chosen) ? chosen : wishes[0]
  const bind = (field: string) => ({
    name: field,
    readOnly: !canWrite,
    error: shown.get(field),
    onFocus: () => draft.focusOn(field),
  })
  return (
    <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_36.8rem]">
      <div className="grid min-w-0 gap-10">
        <AnswerHead draft={draft} nameOf={nameOf} problems={problems} attempt={attempt} />

        <section aria-labelledby="needs-title" className="grid gap-4">
          <SectionHeader
            id="needs-title"
            title="1. 우리 지역에 필요한 것"
            rule="plain"
            lead="무엇이 언제까지 필요한지 적습니다. 제출하면 지역 화면에 공개됩니다. 예: 평일 단체 손님, 명절 전 특산품 판로"
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
          <div id="needs" tabIndex={-1} className="grid gap-3">
            {shown.get('needs') && (
              <Alert tone="danger" live>
                {shown.get('needs')}
              </Alert>
            )}
            {needs.length === 0 && <p className="text-sm">아직 적은 것이 없습니다.</p>}
            {needs.map((id, at) => (
              <div
                key={id}
                className="grid items-start gap-3 rounded-box border border-border-gray-light p-4 md:grid-cols-[minmax(0,1fr)_18rem_auto]"
              >
                <TextareaField
                  {...bind(`need.${id}.what`)}
                  label={`필요한 것 ${at + 1}`}
                  required
                  rows={1}
                  maxLength={300}
                  value={draft.text(`need.${id}.what`)}
                  onChange={({ target }) => draft.set({ [`need.${id}.what`]: target.value })}
                />
                <DateField
                  {...bind(`need.${id}.byOn`)}
                  label="언제까지"
                  controlSize={40}
                  value={draft.text(`need.${id}.byOn`)}
                  onChange={({ target }) => draft.set({ [`need.${id}.byOn`]: target.value || null })}
                />
                {canWrite && (
                  <Button
                    size={40}
                    className="max-md:justify-self-end md:mt-8"
                    aria-label={`필요한 것 ${at + 1} 지우기`}
                    icon={<Trash2 />}
                    onClick={() => draft.set({ needs: needs.filter((other) => other !== id) })}
                  />
                )}
              </div>
            ))}
            {canWrite && (
              <div>
                <Button
                  look="tinted"
                  size={40}
                  icon={<Plus />}
                  onClick={() => draft.set({ needs: [...needs, newRowId()] })}
                >
                  필요한 것 더하기
                </Button>
              </div>
            )}
          </div>
        </section>

        <section aria-labelledby="wishes-title" className="grid gap-4">
          <SectionHeader
            id="wishes-title"
            title="2. 희망 기관"
            rule="plain"
            lead={`위에 있을수록 먼저 검토합니다. ${wishMaximum}곳까지 적을 수 있습니다.`}
          />
          <div id="wishes" tabIndex={-1} className="grid gap-4">
            {shown.get('wishes') && (
              <Alert tone="danger" live>
                {shown.get('wishes')}
              </Alert>
            )}
            {wishes.length === 0 && (
              <p className="text-sm">아직 적은 기관이 없습니다. 추천에서 고르거나 더해 주세요.</p>
            )}
            <OrderedList
              label="희망 기관 순위"
              rows={wishes.map((id) => ({
                key: id,
                name: nameOf(id) ?? '기관',
                note: fitOf(id)?.isTied ? '지금 결연' : (fitOf(id)?.note ?? ''),
              }))}
              canWrite={canWrite}
              isChosen={(id) => id === focused}
              onChoose={setChosen}
              onOrder={(keys) => draft.set({ wishes: keys })}
            >
              {({ key: id }) => {
                const field = `wish.${id}.reason`
                return (
                  <TextareaField
                    {...bind(field)}
                    label="희망 사유"
                    required
                    rows={2}
                    maxLength={500}
                    placeholder="예: 그 기관의 업무와 우리 지역 산업의 관련, 함께 하고 싶은 일"
                    help={
                      draft.content[`wish.${id}.isSuggested`] === true
                        ? '점수의 근거에서 가져온 글입니다. 지역의 말로 고쳐 주세요.'
                        : undefined
                    }
                    value={draft.text(field)}
                    onChange={({ target }) => draft.set({ [field]: target.value, [`wish.${id}.isSuggested`]: false })}
                  />
                )
              }}
            </OrderedList>
            {canWrite && (
              <div>
                <ChoiceDialog
                  label="기관 더하기"
                  title="희망 기관 더하기"
                  choices={partners
                    .filter(({ id }) => !wishes.includes(id))
                    .map(({ id, name, kindName }) => ({ key: id, name, note: kindName }))}
                  onChoose={addWish}
                  disabledBecause={isFull ? `${wishMaximum}곳을 모두 적었습니다.` : undefined}
                />
              </div>
            )}
          </div>
        </section>

        <section aria-labelledby="contact-title" className="grid gap-4">
          <SectionHeader
            id="contact-title"
            title="3. 담당자"
            rule="plain"
            lead="상대 기관과 시도, 행정안전부에만 보입니다."
          />
          <ContactFields draft={draft} problems={shown} />
          <TextareaField
            {...bind('remark')}
            label="하고 싶은 말"
            rows={3}
            maxLength={2_000}
            value={draft.text('remark')}
            onChange={({ target }) => draft.set({ remark: target.value })}
          />
        </section>

        {canWrite && (
          <AnswerDock
            {...facts}
            whose={whose}
            draft={draft}
            problems={problems}
            summary={[
              { term: '필요한 것', value: `${written.needs.length}가지` },
              { term: '희망 기관', value: wishes.map((id, at) => `${at + 1} ${nameOf(id)}`).join(', ') || '없음' },
            ]}
            onCheck={() => setAttempt((before) => before + 1)}
          />
        )}
      </div>

      <aside aria-label="추천과 이력" className="grid gap-6 lg:sticky lg:top-6">
        <FitPanel
          title="이 기관이 우리 지역과 맞는 이유"
          fit={fitOf(focused)}
          rankNote={focused ? `${wishes.indexOf(focused) + 1}순위` : undefined}
          onUseReason={canWrite && focused ? takeReason(focused) : undefined}
        />
        {canWrite && (
          <Suggestions
            title="우리 지역과 맞는 기관"
            isFull={isFull}
            onAdd={addWish}
            fits={fits
              .filter(({ key, isTied }) => !isTied && !wishes.includes(key))
              .filter((each) => reasonOfFit(each) !== '')
              .slice(0, 5)}
          />
        )}
        <VersionList draft={draft} whose={whose} versions={versions} />
      </aside>
    </div>
  )
}
