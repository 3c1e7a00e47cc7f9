import { type Role, roleNames } from './role'

interface MailText {
  readonly subject: string
  readonly text: string
}

/** Line breaks in a name would let it write mail headers or fake lines. */
const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ')

export const invitationMail = (
  invitation: { name: string; role: Role; scopeName: string | null },
  link: string,
  lead?: string,
): MailText => ({
  subject: '[상생 자매결연 포털] 계정을 만들어 주세요',
  text: [
    `${oneLine(invitation.name)} 님, 안녕하십니까.`,
    '',
    ...(lead ? [lead, ''] : []),
    `상생 자매결연 포털의 ${[invitation.scopeName, roleNames[invitation.role]]
      .filter(Boolean)
      .map((part) => oneLine(part!))
      .join(' · ')} 계정에 초대합니다.`,
    '아래 주소에서 비밀번호를 정하면 바로 쓸 수 있습니다. 이 주소는 72시간 동안 한 번만 쓸 수 있습니다.',
    '',
    link,
    '',
    '기다리던 초대가 아니면 이 메일을 지워 주세요.',
  ].join('\n'),
})

export const passwordResetMail = (name: string, link: string): MailText => ({
  subject: '[상생 자매결연 포털] 비밀번호를 다시 정해 주세요',
  text: [
    `${oneLine(name)} 님, 안녕하십니까.`,
    '',
    '아래 주소에서 비밀번호를 다시 정해 주세요. 이 주소는 30분 동안 한 번만 쓸 수 있습니다.',
    '',
    link,
    '',
    '요청한 적이 없으면 이 메일을 지워 주세요. 비밀번호는 바뀌지 않습니다.',
  ].join('\n'),
})
