import { Card } from '@/ui/card'

const rules = [
  {
    what: '업무·고용 등의 관계를 이용해 고향사랑기부나 모금을 강요하는 일',
    law: '제6조제1항. 3년 이하의 징역 또는 3천만 원 이하의 벌금(제17조제1항)',
  },
  {
    what: '공무원이 직원에게 기부나 모금을 강요하거나 적극적으로 권유·독려하는 일',
    law: '제6조제2항. 3년 이하의 징역 또는 3천만 원 이하의 벌금(제17조제2항)',
  },
  { what: '다른 사람의 이름이나 가명으로 기부하는 일', law: '제5조제1항' },
  { what: '신고했다는 이유로 불이익을 주는 일', law: '제10조제2항' },
]

/** What the law forbids, with its article. */
export const ForbiddenActs = () => (
  <Card title="이런 일은 금지되어 있습니다" tone="soft">
    <p className="mb-3 text-sm">
      고향사랑기부는 개인이 스스로 하는 것입니다(「고향사랑 기부금에 관한 법률」 제2조). 부서·개인별 할당, 목표 부여,
      순위·명단 공개, 평가 반영도 강요가 될 수 있습니다.
    </p>
    <ul className="grid gap-3 text-sm">
      {rules.map(({ what, law }) => (
        <li key={law}>
          <b className="block">{what}</b>
          <span className="text-text-subtle">같은 법 {law}</span>
        </li>
      ))}
    </ul>
  </Card>
)

/** What becomes of a complaint. */
export const ComplaintCourse = () => (
  <Card title="어떻게 처리합니까" tone="soft">
    <ol className="grid list-decimal gap-2 pl-5 text-sm">
      <li>행정안전부 담당이 읽고 사실을 확인합니다.</li>
      <li>확인이 끝나면 답을 적습니다. 접수번호로 볼 수 있습니다.</li>
      <li>신고에 접속 주소를 함께 남기지 않습니다. 한곳에서 너무 많이 오는지만 한 시간 동안 셉니다.</li>
    </ol>
    <p className="mt-3 text-sm">처벌을 바라거나 급한 일이면 수사기관에 바로 신고할 수 있습니다(같은 법 제10조제1항).</p>
  </Card>
)
