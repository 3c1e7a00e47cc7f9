import { Table } from '@/ui/table'

const rows = [
  { what: '계정', items: '이름, 이메일, 비밀번호의 확인용 값', why: '담당자를 알아보고 로그인하게 함' },
  { what: '소속', items: '기관·지역, 맡은 일, 기간', why: '맡은 자료만 보고 고치게 함, 인수인계' },
  { what: '초대', items: '이름, 이메일, 맡을 일', why: '계정을 만들도록 메일을 보냄' },
  {
    what: '수요조사 응답',
    items: '담당자 이름, 부서, 전화번호, 메일, 쓴 사람과 쓴 때',
    why: '응답을 확인하고 상대와 연락하게 함. 공개하지 않음',
  },
  {
    what: '참여 신청',
    items: '담당자 이름, 메일, 전화번호, 접속한 IP 주소',
    why: '신청을 확인하고 결과를 알림, 지나친 신청을 막음',
  },
  {
    what: '강요·할당 신고',
    items: '신고 내용, 스스로 남긴 연락처(이름·접속 주소는 저장하지 않음)',
    why: '사실을 확인하고 답함',
  },
  {
    what: '접속기록',
    items: '로그인 시각, 마지막 사용 시각, IP 주소, 브라우저 종류',
    why: '로그인 유지, 안전성 확보, 본인 확인',
  },
  { what: '로그인 실패', items: 'IP 주소, 시각', why: '비밀번호를 계속 시도하는 것을 막음' },
  { what: '감사기록', items: '누가(이름·이메일·IP 주소), 언제, 무엇을, 왜 고쳤는지', why: '처리한 일을 나중에 확인함' },
  { what: '알림', items: '받는 사람, 제목과 내용, 읽은 시각', why: '처리할 일을 알림' },
]

/** What the database holds of people; changes with the schema. */
export function StoredDataTable() {
  return (
    <Table
      caption="저장하는 개인정보"
      hideCaption
      rows={rows}
      rowKey={({ what }) => what}
      columns={[
        { key: 'what', header: '구분', cell: ({ what }) => <b>{what}</b>, noWrap: true },
        { key: 'items', header: '항목', cell: ({ items }) => items },
        { key: 'why', header: '까닭', cell: ({ why }) => why },
      ]}
    />
  )
}
