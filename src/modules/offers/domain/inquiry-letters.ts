import { type Letter, oneLine } from '@/modules/notifications/domain/letter'

/** Letters say nothing of what was written: a mailbox may be read by others. */
export const askedLetter = (partnerName: string, offerName: string | null): Letter => ({
  title: `${oneLine(partnerName)}에서 문의를 남겼습니다`,
  lines: [offerName ? `항목: ${oneLine(offerName)}` : '지역 전체에 대한 문의입니다.', '답은 한 번 적을 수 있습니다.'],
})

export const answeredLetter = (regionName: string, offerName: string | null): Letter => ({
  title: `${oneLine(regionName)}에서 문의에 답했습니다`,
  lines: offerName ? [`항목: ${oneLine(offerName)}`] : [],
})
