/** Line breaks in a name would let it write mail headers. */
const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ')

export const askedLetter = (partnerName: string, offerName: string | null) => ({
  title: `${oneLine(partnerName)}에서 문의를 남겼습니다`,
  lines: [offerName ? `항목: ${oneLine(offerName)}` : '지역 전체에 대한 문의입니다.', '답은 한 번 적을 수 있습니다.'],
})

export const answeredLetter = (regionName: string, offerName: string | null) => ({
  title: `${oneLine(regionName)}에서 문의에 답했습니다`,
  lines: offerName ? [`항목: ${oneLine(offerName)}`] : [],
})

/** Says nothing of what was written: a mailbox may be read by others. */
export const mailOf = ({ title, lines }: { title: string; lines: readonly string[] }, name: string, link: string) => ({
  subject: `[상생 자매결연 포털] ${title}`,
  text: [`${oneLine(name)} 님, 안녕하십니까.`, '', `${title}.`, ...lines, '', link].join('\n'),
})
