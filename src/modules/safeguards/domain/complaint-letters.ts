import { type ComplaintKind, complaintKindNames } from './complaint'

export const arrivalNotice = (complaintId: string, kind: ComplaintKind) => ({
  title: '강요·할당 신고가 들어왔습니다',
  body: `${complaintKindNames[kind]} 신고입니다. 내용을 확인하고 답을 적어 주세요.`,
  link: `/complaint-desk/${complaintId}`,
})

/** Says nothing of what was written: a mailbox may be read by others. */
export const answerMail = (address: string) => ({
  subject: '[상생 자매결연 포털] 남기신 글의 처리를 마쳤습니다',
  text: [
    '안녕하십니까.',
    '',
    '상생 자매결연 포털에 남기신 글의 처리를 마쳤습니다. 받아 두신 접수번호로 아래 주소에서 답을 볼 수 있습니다.',
    '',
    address,
    '',
    '남기신 적이 없으면 이 메일을 지워 주세요.',
  ].join('\n'),
})
