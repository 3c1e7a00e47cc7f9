import { type Letter, oneLine } from '@/modules/notifications/domain/letter'
import { koreanDeadline } from '@/shared/korean-date'

interface LetterRound {
  readonly name: string
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly contactText: string | null
}

const contactLine = ({ contactText }: LetterRound) => (contactText ? [`문의: ${oneLine(contactText)}`] : [])

export function openingLetter(round: LetterRound, now: Date): Letter {
  const { name, opensAt, closesAt } = round
  const isAhead = opensAt !== null && now < opensAt
  return {
    title: `${oneLine(name)}: 결연 희망을 ${isAhead ? '곧 받습니다' : '받습니다'}`,
    lines: [
      `${isAhead ? `${koreanDeadline(opensAt)}부터 ` : ''}${closesAt ? `${koreanDeadline(closesAt)}까지 ` : ''}제출해 주세요.`,
      '참여하지 않는 경우에도 ‘참여하지 않음’으로 답해 주세요.',
      ...contactLine(round),
    ],
  }
}

export const extensionLetter = (round: LetterRound, closesAt: Date, reason: string): Letter => ({
  title: `${oneLine(round.name)}: 마감을 ${koreanDeadline(closesAt)}로 늘렸습니다`,
  lines: [
    `까닭: ${oneLine(reason)}`,
    '이미 제출한 답도 그때까지 고쳐서 다시 제출할 수 있습니다.',
    ...contactLine(round),
  ],
})

/** The words offered to an officer who reminds; they may be changed before sending. */
export const reminderText = (round: LetterRound): string =>
  [
    `아직 답을 받지 못했습니다.${round.closesAt ? ` ${koreanDeadline(round.closesAt)}까지 제출해 주세요.` : ''}`,
    '참여하지 않는 경우에도 ‘참여하지 않음’으로 답해 주세요.',
    ...contactLine(round),
  ].join('\n')

export const reminderLetter = ({ name }: LetterRound, text: string): Letter => ({
  title: `${oneLine(name)}: 결연 희망을 제출해 주세요`,
  lines: text.split('\n'),
})

export const allowanceLetter = (round: LetterRound, until: Date): Letter => ({
  title: `${oneLine(round.name)}: ${koreanDeadline(until)}까지 늦게 제출할 수 있습니다`,
  lines: ['늦게 제출하는 까닭을 함께 적어 주세요.', ...contactLine(round)],
})

export const revocationLetter = (round: LetterRound, reason: string): Letter => ({
  title: `${oneLine(round.name)}: 늦은 제출 허용을 거두었습니다`,
  lines: [`까닭: ${oneLine(reason)}`, ...contactLine(round)],
})
