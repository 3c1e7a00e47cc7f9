import { Baton } from '@/ui/baton'
import { Card } from '@/ui/card'
import { CertaintyBar } from '@/ui/certainty-bar'
import { ScoreBar, ScoreLegend, ScoreParts, type ScorePart } from '@/ui/score-bar'
import { Steps } from '@/ui/steps'
import { TwelveMonths, type MonthMark } from '@/ui/twelve-months'
import { koreanNumber } from '@/shared/korean-number'

const marks: MonthMark[] = [
  'none',
  'full',
  'none',
  'none',
  'full',
  'none',
  'full',
  'none',
  'none',
  'full',
  'outline',
  'full',
]
const months = marks.map((mark, index) => ({ label: `${((index + 11) % 12) + 1}월`, mark }))
const words = { full: '방문·구매', outline: '행사·인사', none: '없음' }

const parts: ScorePart[] = [
  { label: '희망', value: 3000, max: 3000, pattern: 1, reason: '기관이 장성군을 1순위로 희망했습니다.' },
  { label: '분야', value: 2050, max: 2500, pattern: 2, reason: '특산물과 업무가 가깝습니다.' },
  { label: '연고', value: 1100, max: 2000, pattern: 3, reason: '본사가 같은 도에 있습니다.' },
  { label: '재난·소외', value: 750, max: 1500, pattern: 4, reason: '인구감소지역입니다.' },
  { label: '거리', value: 918, max: 1000, pattern: 'hatch', reason: '본사에서 직선 33km입니다.' },
]

const won = (value: number) => `${koreanNumber(value)}원`

export function MarkSection() {
  return (
    <>
      <Card title="단계">
        <Steps
          label="협약 단계"
          items={[
            { label: '매칭', state: 'done', lines: ['행정안전부', '2025. 9. 15.'] },
            { label: '협의', state: 'done', lines: ['세 기관 담당자'] },
            { label: '체결', state: 'now', lines: ['지금 차례: 고흥군'] },
            { label: '갱신·종료 검토', state: 'next', lines: ['2027. 10.부터'] },
          ]}
        />
      </Card>
      <div className="grid gap-4 lg:grid-cols-3">
        <Card title="차례 띠">
          <Baton
            items={[
              { label: '한국환경공단 보고', state: 'done' },
              { label: '보령시 확인', state: 'now' },
              { label: '충청남도', state: 'next' },
              { label: '확정', state: 'next' },
            ]}
          />
          <div className="mt-6">
            <TwelveMonths label="최근 12개월" months={months} words={words} showMonths showLegend />
          </div>
        </Card>
        <Card title="확정·보고·추정" tone="soft">
          <p className="text-2xl font-bold">확정 {won(61_400_000)}</p>
          <p className="mb-3 text-sm text-text-subtle">확인 전과 추정까지 더하면 {won(84_250_000)}</p>
          <CertaintyBar
            label="2026년 교류 금액"
            format={won}
            parts={[
              { certainty: 'confirmed', label: '확정', value: 61_400_000 },
              { certainty: 'reported', label: '보고(확인 전)', value: 18_350_000 },
              { certainty: 'estimated', label: '추정', value: 4_500_000 },
            ]}
          />
        </Card>
        <Card title="점수 조각">
          <ScoreLegend parts={parts} />
          <div className="my-3">
            <ScoreBar label="점수 7,818" parts={parts} max={10_000} />
          </div>
          <ScoreParts parts={parts} />
        </Card>
      </div>
    </>
  )
}
