import { Card } from '@/ui/card'
import { Facts } from '@/ui/facts'
import { FileField } from '@/ui/file-field'
import { FileList } from '@/ui/file-list'
import { Pagination } from '@/ui/pagination'
import { SourceList } from '@/ui/source-list'
import { StatCard } from '@/ui/stat-card'
import { StatList } from '@/ui/stat-list'
import { Table, type Column } from '@/ui/table'
import { Tag } from '@/ui/tag'
import { Timeline } from '@/ui/timeline'

interface SampleRow {
  id: string
  day: string
  region: string
  partner: string
  amount?: string
}

const rows: SampleRow[] = [
  { id: '1', day: '2026. 1. 14.', region: '충남 보령시', partner: '예금보험공사', amount: '12,400,000' },
  { id: '2', day: '2025. 12. 26.', region: '경남 창원시', partner: '국민권익위원회' },
  { id: '3', day: '2025. 12. 17.', region: '전남 강진군', partner: '방위사업청', amount: '860,000' },
]

const columns: Column<SampleRow>[] = [
  {
    key: 'region',
    header: '지역',
    cell: (row) => (
      <a href="#data" className="link">
        {row.region}
      </a>
    ),
    sortHref: '/design?sort=region',
    sorted: 'ascending',
  },
  {
    key: 'partner',
    header: '함께하는 기관',
    cell: (row) => row.partner,
    phone: 'plain',
    sortHref: '/design?sort=partner',
  },
  { key: 'day', header: '체결일', cell: (row) => row.day, noWrap: true },
  { key: 'state', header: '상태', cell: () => <Tag tone="success">활동 중</Tag>, phone: 'aside' },
  { key: 'amount', header: '금액(원)', cell: (row) => row.amount, align: 'end' },
]

export function DataSection() {
  return (
    <>
      <Card title="표" id="data">
        <Table
          caption="최근 협약"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          isChosen={(row) => row.id === '2'}
          foot={['합계', '', '', '', '13,260,000']}
        />
        <Pagination of={{ page: 5, perPage: 20, totalCount: 1230 }} path="/design" label="협약" />
      </Card>
      <div className="grid gap-4 lg:grid-cols-2">
        <Card title="숫자">
          <StatList
            items={[
              { label: '대상 시군구', value: '141', unit: '곳', note: '비수도권과 인구감소·관심지역', href: '#data' },
              { label: '결연', value: '130', unit: '건', note: '협약 79 · 매칭 확정 51' },
              { label: '2곳 이상과 결연', value: '18', unit: '곳', note: '141곳 중 12.8%' },
              { label: '교류 활동', value: null, note: '아직 없습니다' },
            ]}
          />
          <div className="mt-6 grid gap-4 md:grid-cols-2">
            <StatCard
              label="결연 2곳 이상"
              value="18"
              unit="곳"
              whole="/ 141곳"
              share={0.128}
              href="#data"
              note="목표 100%"
            />
            <StatCard label="교류 기록 없는 협약" value="64" unit="건" note="협약 뒤 교류 미확인" />
          </div>
        </Card>
        <Card title="사실" tone="soft">
          <Facts
            items={[
              { term: '효력', value: '2년, 자동 연장 2년' },
              { term: '방식', value: '대면 서명', note: '2025. 12. 16.' },
              { term: '비용', value: '' },
            ]}
          />
          <div className="mt-6">
            <StatList
              layout="row"
              items={[
                { label: '인구', value: '93,514명', note: '2024. 12. 주민등록' },
                { label: '지정', value: '인구감소지역' },
                { label: '결연 기관', value: '5곳' },
              ]}
            />
          </div>
        </Card>
      </div>
      <div className="grid gap-4 lg:grid-cols-2">
        <Card title="교류와 기록">
          <Timeline
            label="교류와 기록"
            events={[
              {
                key: '1',
                when: '2026. 11. 30.(월)까지',
                title: '고흥군이 겨울 교류 계획을 회신합니다',
                kind: 'coming',
              },
              {
                key: '2',
                when: '2026. 10. 24.',
                title: (
                  <>
                    축제 방문 28명 <Tag tone="success">확정</Tag>
                  </>
                ),
                children: '우주항공청 보고 → 고흥군 확인',
                kind: 'people',
              },
              {
                key: '3',
                when: '2026. 7. 1.',
                title: '소속 시도가 바뀜',
                children: '협약은 그대로 이어집니다.',
                kind: 'system',
              },
            ]}
          />
        </Card>
        <Card title="문서">
          <FileList
            files={[
              {
                name: '자매결연 협약서(서명본)',
                type: 'PDF',
                size: '1.8MB',
                href: '/robots.txt',
                note: '2025. 12. 16. 올림',
                previewHref: '/design?file=1',
              },
              { name: '협약식 사진', type: 'ZIP', size: '7.2MB', href: '/robots.txt?2' },
            ]}
          />
          <FileField name="file" label="파일 올리기" help="PDF, HWPX, 사진. 하나에 10MB까지" className="mt-6" />
        </Card>
      </div>
      <SourceList
        items={[
          { text: '행정안전부 주민등록 인구', date: '2024. 12.' },
          { text: '결연과 교류: 기관 보고', href: '#data' },
        ]}
      />
    </>
  )
}
