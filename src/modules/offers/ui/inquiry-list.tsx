import Link from 'next/link'
import { koreanInstant } from '@/shared/korean-date'
import { Tag } from '@/ui/tag'
import { AnswerInquiryForm } from './inquiry-forms'

interface ListedInquiry {
  readonly id: string
  readonly regionCode: string
  readonly regionName: string
  readonly partnerId: string
  readonly partnerName: string
  readonly offerName: string | null
  readonly text: string
  readonly askedAt: Date
  readonly answer: string | null
  readonly answeredAt: Date | null
  readonly mayAnswer: boolean
}

interface InquiryListProps {
  readonly inquiries: readonly ListedInquiry[]
  /** Whom a reader looks for: the region that was asked, or the body that asked. */
  readonly other: 'region' | 'partner'
}

/** Questions with their answers; whoever may answer does it here. */
export const InquiryList = ({ inquiries, other }: InquiryListProps) => (
  <ul className="grid gap-4">
    {inquiries.map((inquiry) => (
      <li key={inquiry.id} className="rounded-card border border-border-gray-light bg-surface-white p-6 max-md:p-4">
        <div className="flex flex-wrap items-center gap-2 text-sm text-text-subtle">
          {inquiry.answeredAt ? <Tag tone="success">답함</Tag> : <Tag tone="information">답 기다림</Tag>}
          {koreanInstant(inquiry.askedAt)} 문의
          {inquiry.answeredAt && ` · ${koreanInstant(inquiry.answeredAt)} 답함`}
        </div>
        <h2 className="mt-2 text-lg">
          {other === 'region' ? (
            <Link className="link" href={`/regions/${inquiry.regionCode}`}>
              {inquiry.regionName}
            </Link>
          ) : (
            <Link className="link" href={`/partners/${inquiry.partnerId}`}>
              {inquiry.partnerName}
            </Link>
          )}
          {` · ${inquiry.offerName ?? '지역 전체'}`}
        </h2>
        <p className="mt-2 whitespace-pre-line">{inquiry.text}</p>
        {inquiry.answer && (
          <p className="mt-3 border-l-4 border-border-gray pl-3 text-sm whitespace-pre-line">
            <b>{inquiry.regionName}의 답</b>
            {'\n'}
            {inquiry.answer}
          </p>
        )}
        {inquiry.mayAnswer && (
          <div className="mt-3">
            <AnswerInquiryForm inquiryId={inquiry.id} partnerName={inquiry.partnerName} />
          </div>
        )}
      </li>
    ))}
  </ul>
)
