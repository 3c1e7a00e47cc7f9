import { ArrowLeftRight, ArrowRight, Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { type AmountUnit, amountUnitNames, amountUnits } from '@/shared/sheet-reading/read-number'
import { type SkippedRow, skipReasonNames } from '@/shared/sheet-reading/read-sheet'
import type { SheetField } from '@/shared/sheet-reading/sheet-field'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { LinkButton } from '@/ui/link-button'
import { SectionHeader } from '@/ui/section-header'
import { Tag } from '@/ui/tag'
import type { ImportPreview, PreviewDuplicate } from '../domain/preview-import'
import { ActButton, ChoiceForm, type ImportKey } from './change-form'
import { koreanNumber } from '@/shared/korean-number'

const thousands = (won: number) => `${koreanNumber(won / 1_000)}천원`
const inWon = (won: number) => `${koreanNumber(won)}원`

const foundWords = {
  header: '머리글에서 찾았습니다. 다르면 바꿔 주세요.',
  above: '표 위의 ‘단위’에서 찾았습니다. 다르면 바꿔 주세요.',
  chosen: '직접 고른 단위입니다.',
  assumed: '적힌 단위가 없어 천원으로 읽었습니다. 다르면 바꿔 주세요.',
}

interface UnitCardProps {
  readonly of: ImportKey
  readonly unit: { readonly value: AmountUnit; readonly found: keyof typeof foundWords }
  readonly isFixed: boolean
  readonly example: { readonly row: number; readonly text: string; readonly won: number }
}

export function UnitCard({ of, unit, isFixed, example }: UnitCardProps) {
  return (
    <Card title="금액 단위">
      <p className="text-sm text-text-subtle">{foundWords[unit.found]}</p>
      {!isFixed && (
        <div className="mt-3 flex flex-wrap gap-2" role="group" aria-label="금액 단위">
          {amountUnits.map((one) => (
            <ActButton key={one} of={of} change="unit" to={one} look="outlined" isChosen={one === unit.value}>
              {amountUnitNames[one]}
            </ActButton>
          ))}
        </div>
      )}
      <p className="tabular mt-3 text-sm">
        {example.row}행 <b>{example.text}</b> → <b>{inWon(example.won)}</b>
      </p>
    </Card>
  )
}

export function SumsCard({ preview }: { preview: ImportPreview }) {
  const { sums, counts, declaredWon } = preview
  const lines = [
    { label: '파일에 적힌 합계', won: declaredWon, sign: '' },
    { label: '읽은 행의 합계', won: sums.read, sign: '' },
    { label: `고쳐야 할 행 ${counts.wrong}`, won: sums.wrong, sign: '−' },
    { label: `중복 의심 행 ${counts.duplicate}`, won: sums.duplicate, sign: '−' },
    ...(counts.saved > 0 ? [{ label: `이미 저장한 행 ${counts.saved}`, won: sums.saved, sign: '−' }] : []),
  ]
  return (
    <Card title="합계 맞춰 보기">
      <dl className="tabular grid gap-2 text-sm">
        {lines.map(({ label, won, sign }) => (
          <div key={label} className="flex justify-between gap-4">
            <dt>{label}</dt>
            <dd>{won === null ? '없음' : `${won > 0 ? sign : ''}${thousands(won)}`}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-4 border-t-2 border-border-gray-darker pt-2 text-base font-bold">
          <dt>저장될 합계</dt>
          <dd className="text-right">
            {thousands(sums.ready)}
            <span className="block text-sm font-normal text-text-subtle">{inWon(sums.ready)}</span>
          </dd>
        </div>
      </dl>
      {declaredWon !== null && (
        <p className="mt-2">
          {declaredWon === sums.read ? (
            <Tag tone="success">파일 합계와 읽은 합계가 같습니다</Tag>
          ) : (
            <Tag tone="warning">{`파일 합계와 ${thousands(Math.abs(declaredWon - sums.read))} 다릅니다`}</Tag>
          )}
        </p>
      )}
    </Card>
  )
}

export function ErrorFileCard({ href }: { href: string }) {
  return (
    <Card tone="soft" title="파일에서 고치고 싶다면">
      <p className="text-sm text-text-subtle">
        틀린 칸에 색과 설명을 넣은 파일입니다. 고쳐서 그대로 다시 올리면 됩니다.
      </p>
      <div className="mt-3 grid">
        <LinkButton href={href} download icon={<Download />}>
          고칠 행 내려받기
        </LinkButton>
      </div>
      <p className="mt-2 text-center text-dense text-text-subtle">[XLSX]</p>
    </Card>
  )
}

export function DuplicateList({ of, duplicates }: { of: ImportKey; duplicates: readonly PreviewDuplicate[] }) {
  const rows = new Set(duplicates.flatMap(({ rows: own }) => own)).size
  return (
    <section className="min-w-0">
      <SectionHeader title={`중복이 의심되는 ${rows}행`} rule="plain" />
      <ul>
        {duplicates.map(({ key, title, detail, otherTitle, otherDetail, words, answer }) => (
          <li
            key={key}
            className="grid items-center gap-x-4 gap-y-2 border-b border-border-gray-light py-3 md:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)_auto]"
          >
            <div>
              <p className="font-bold">{title}</p>
              <p className="text-sm text-text-subtle">{detail}</p>
            </div>
            <ArrowLeftRight className="!size-4 max-md:rotate-90" />
            <div>
              <p className="font-bold">{otherTitle}</p>
              <p className="text-sm text-text-subtle">{otherDetail}</p>
            </div>
            <div className="flex flex-wrap gap-2" role="group" aria-label={title}>
              {(['same', 'different'] as const).map((one) => (
                <ActButton
                  key={one}
                  of={of}
                  change="answer"
                  at={key}
                  to={one}
                  look="outlined"
                  isChosen={answer === one}
                >
                  {words[one]}
                </ActButton>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-text-subtle">고르지 않은 행은 저장하지 않습니다.</p>
    </section>
  )
}

interface ColumnListProps {
  readonly of: ImportKey
  readonly preview: ImportPreview
  readonly fields: readonly SheetField[]
  readonly isFixed: boolean
}

const columnTags = {
  exact: <Tag tone="success">자동</Tag>,
  alike: <Tag tone="warning">확인 필요</Tag>,
  chosen: <Tag tone="primary">직접 고름</Tag>,
  none: <Tag tone="neutral">읽지 않음</Tag>,
}

/** A heading that is sure needs no box until somebody disagrees. */
function ColumnChoice({ isOpen, label, children }: { isOpen: boolean; label: string; children: ReactNode }) {
  return isOpen ? children : <Disclosure label={label}>{children}</Disclosure>
}

/** How each heading of the file was understood, and the way to say otherwise. */
export function ColumnList({ of, preview, fields, isFixed }: ColumnListProps) {
  const options = [{ value: '', label: '읽지 않음' }, ...fields.map(({ key, label }) => ({ value: key, label }))]
  const first = preview.rows[0]
  const labels = new Map(fields.map(({ key, label }) => [key, label]))
  return (
    <section className="min-w-0">
      <SectionHeader title="머리글을 이렇게 읽었습니다" rule="plain" />
      <ul>
        {preview.sheet.columns.map(({ at, header, field, found, unit }) => (
          <li
            key={at}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-2 border-b border-border-gray-light py-2 text-sm md:grid-cols-[minmax(0,1fr)_auto_minmax(0,1.2fr)_minmax(0,1fr)_9rem]"
          >
            <span className="font-bold">{header}</span>
            <ArrowRight className="!size-4" />
            {isFixed ? (
              <span className="max-md:col-span-2">{field ? labels.get(field) : '-'}</span>
            ) : (
              <div className="max-md:col-span-2">
                <ColumnChoice isOpen={found !== 'exact'} label={field ? (labels.get(field) ?? '') : ''}>
                  <ChoiceForm
                    of={of}
                    change="column"
                    at={String(at)}
                    id={`column-${at}`}
                    label={`‘${header}’ 열의 항목`}
                    options={options}
                    chosen={field ?? ''}
                    button="적용"
                  />
                </ColumnChoice>
              </div>
            )}
            <span className="truncate text-text-subtle">{field ? first?.texts[field] || '-' : '-'}</span>
            <span>
              {columnTags[found]}
              {unit && field && <span className="ml-1 text-text-subtle">{amountUnitNames[unit]}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Rows that were not taken for data: said, so that nothing disappears unseen. */
export function SkippedList({ of, skipped }: { of: ImportKey; skipped: readonly SkippedRow[] }) {
  if (skipped.length === 0) return null
  return (
    <Disclosure label={`읽지 않은 ${skipped.length}행 보기`}>
      <ul className="grid gap-1 text-sm">
        {skipped.map(({ number, reason, text }) => (
          <li key={number} className="flex flex-wrap items-baseline gap-x-2">
            <span className="tabular text-text-subtle">{number}행</span>
            <b>{skipReasonNames[reason]}</b>
            <span className="min-w-0 break-words text-text-subtle">{text}</span>
            {reason === 'byHand' && (
              <ActButton of={of} change="take" at={String(number)} label={`${number}행 다시 넣기`}>
                다시 넣기
              </ActButton>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
