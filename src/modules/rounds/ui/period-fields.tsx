'use client'

import { useState } from 'react'
import { instantInSeoul, koreanDeadline } from '@/shared/korean-date'
import type { WorkingCalendar } from '@/shared/working-days'
import type { FieldError } from '@/ui/field'
import { DeadlineField } from './deadline-field'

interface PeriodFieldsProps {
  readonly calendar: WorkingCalendar
  /** This minute in Korea, by the database's clock. */
  readonly now: string
  readonly fieldOf: (
    name: string,
    stored?: string | null,
  ) => { name: string; id: string; defaultValue: string; error: FieldError }
  readonly stored: { readonly opensAt: string; readonly closesAt: string; readonly consentClosesAt: string }
  /** Once answers come in, only the last of the three may change here. */
  readonly isFixed: boolean
}

/** From when until when wishes are taken, and later until when both sides answer a match. */
export function PeriodFields({ calendar, now, fieldOf, stored, isFixed }: PeriodFieldsProps) {
  const fields = {
    opensAt: fieldOf('opensAt', stored.opensAt),
    closesAt: fieldOf('closesAt', stored.closesAt),
    consentClosesAt: fieldOf('consentClosesAt', stored.consentClosesAt),
  }
  const [opensAt, setOpensAt] = useState(fields.opensAt.defaultValue)
  const [closesAt, setClosesAt] = useState(fields.closesAt.defaultValue)
  const [consentClosesAt, setConsentClosesAt] = useState(fields.consentClosesAt.defaultValue)
  const plain = ({ name, id, error }: { name: string; id: string; error: FieldError }) => ({ name, id, error })
  return (
    <div className="grid gap-6 md:grid-cols-2">
      {isFixed ? (
        <>
          <p className="md:col-span-2">
            {[stored.opensAt, stored.closesAt]
              .map((minute) => (minute ? koreanDeadline(instantInSeoul(minute)) : '정하지 않음'))
              .join(' ~ ')}
            <span className="block text-sm text-text-subtle">마감은 회차 화면의 ‘기간 늘리기’로 바꿉니다.</span>
          </p>
          <input type="hidden" name="opensAt" value={stored.opensAt} />
          <input type="hidden" name="closesAt" value={stored.closesAt} />
        </>
      ) : (
        <>
          <DeadlineField
            {...plain(fields.opensAt)}
            label="희망 받기 시작"
            calendar={calendar}
            value={opensAt}
            onChange={setOpensAt}
            help="비워 두면 알리는 순간부터 받습니다."
          />
          <DeadlineField
            {...plain(fields.closesAt)}
            label="희망 마감"
            calendar={calendar}
            value={closesAt}
            onChange={setClosesAt}
            countedFrom={opensAt || now}
            countedInWords={opensAt ? '시작한 다음 날부터' : '오늘 알리면'}
            help="이 시각이 되면 바로 닫힙니다. 서버 시계를 따릅니다."
          />
        </>
      )}
      <DeadlineField
        {...plain(fields.consentClosesAt)}
        label="수락 마감"
        calendar={calendar}
        value={consentClosesAt}
        onChange={setConsentClosesAt}
        countedFrom={closesAt || null}
        countedInWords="희망 마감 다음 날부터"
        help="매칭을 확정한 뒤 양쪽이 답하는 기한입니다. 나중에 정해도 됩니다."
      />
    </div>
  )
}
