import { type RegistrationKind, decidedBy } from './registration'

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ')

export const receivedMail = (registration: { name: string; contactName: string; kind: RegistrationKind }) => ({
  subject: '[상생 자매결연 포털] 참여 신청을 받았습니다',
  text: [
    `${oneLine(registration.contactName)} 님, 안녕하십니까.`,
    '',
    `${oneLine(registration.name)}의 참여 신청을 받았습니다. ${decidedBy[registration.kind]}에서 확인한 뒤 결과를 이 메일로 알려 드립니다.`,
    '확인을 위해 전화를 드릴 수 있습니다.',
    '',
    '신청한 적이 없으면 이 메일을 지워 주세요.',
  ].join('\n'),
})

export const approvedLead = (name: string) =>
  `${oneLine(name)}의 참여 신청이 받아들여졌습니다. 이제 결연 희망을 내고 결연을 관리할 수 있습니다.`

export const refusedMail = (registration: { name: string; contactName: string }, reason: string) => ({
  subject: '[상생 자매결연 포털] 참여 신청 결과를 알려 드립니다',
  text: [
    `${oneLine(registration.contactName)} 님, 안녕하십니까.`,
    '',
    `${oneLine(registration.name)}의 참여 신청을 받아들이지 못했습니다.`,
    '',
    `사유: ${oneLine(reason)}`,
    '',
    '사유를 고친 뒤 다시 신청할 수 있습니다.',
  ].join('\n'),
})

export const applicationNotice = (registrationId: string, name: string) => ({
  title: '참여 신청이 들어왔습니다',
  body: `${oneLine(name)}의 신청입니다. 같은 기관이 이미 있는지 확인하고 결정해 주세요.`,
  link: `/registrations/${registrationId}`,
})
