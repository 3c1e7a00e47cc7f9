import { koreanNumber } from '@/shared/korean-number'
import { Disclosure } from '@/ui/disclosure'
import { Facts } from '@/ui/facts'
import type { BoardRow, ReminderPlan } from '../domain/answer-board'

const places = (rows: readonly BoardRow[]) => `${koreanNumber(rows.length)}곳`

function Names({ rows }: { rows: readonly BoardRow[] }) {
  if (rows.length === 0) return null
  return (
    <Disclosure label="이름 보기">
      <p className="text-sm">{rows.map(({ name }) => name).join(', ')}</p>
    </Disclosure>
  )
}

/** Whom a reminder reaches, and whom it leaves out for which reason. */
export function ReminderFacts({ plan, people }: { plan: ReminderPlan; people: number }) {
  const { targets, remindedToday, withoutOfficer, tooLate } = plan
  const leftOut = [
    { term: '오늘 이미 알린 곳', rows: remindedToday, note: '하루에 한 번만 알립니다.' },
    { term: '담당자가 없는 곳', rows: withoutOfficer, note: '계정이 없습니다. 공문이나 전화로 알려 주세요.' },
    { term: '기한이 지난 곳', rows: tooLate, note: '늦은 제출을 허용하거나 기간을 늘려야 답할 수 있습니다.' },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <Facts
      items={[
        { term: '알릴 곳', value: <b>{places(targets)}</b>, note: <Names rows={targets} /> },
        { term: '받을 사람', value: `${koreanNumber(people)}명`, note: '알림함과 메일로 한 번씩 갑니다.' },
        ...leftOut.map(({ term, rows, note }) => ({
          term,
          value: places(rows),
          note: (
            <>
              {note} <Names rows={rows} />
            </>
          ),
        })),
      ]}
    />
  )
}
