import { Search } from 'lucide-react'
import { Alert } from '@/ui/alert'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { EmptyState } from '@/ui/empty-state'
import { Skeleton } from '@/ui/skeleton'
import { Tag } from '@/ui/tag'
import type { Tone } from '@/ui/tone'

const tags: [Tone, string][] = [
  ['success', '꾸준함'],
  ['warning', '행사뿐'],
  ['danger', '끊길 우려'],
  ['information', '보고'],
  ['primary', '추천'],
  ['neutral', '기존 유지'],
]

export function StateSection() {
  return (
    <div className="grid gap-4 lg:grid-cols-3">
      <Card title="상태 표시">
        <div className="flex flex-wrap gap-2">
          {tags.map(([tone, word]) => (
            <Tag key={tone} tone={tone}>
              {word}
            </Tag>
          ))}
          {tags.slice(0, 3).map(([tone, word]) => (
            <Tag key={tone} tone={tone} size="large">
              {word}
            </Tag>
          ))}
        </div>
        <div className="mt-4">
          <Disclosure label="집계 기준">공개된 명단과 보도를 모은 값입니다.</Disclosure>
        </div>
      </Card>
      <Card title="결과 없음">
        <EmptyState
          icon={<Search />}
          title="‘ㅈㅅㄷ’로 찾은 지역이 없습니다"
          actions={<Button size={40}>검색 지우기</Button>}
        >
          초성을 다시 보거나 시도를 골라 찾아 보세요.
        </EmptyState>
      </Card>
      <Card title="불러오는 중">
        <Skeleton />
      </Card>
      <div className="grid content-start gap-3 lg:col-span-3 lg:grid-cols-2">
        <Alert tone="danger" title="결연 목록을 불러오지 못했습니다" actions={<Button size={40}>다시 시도</Button>}>
          잠시 뒤 다시 시도해 주세요. 요청 번호 7F3A-2190
        </Alert>
        <Alert tone="warning" title="이 실행은 09:08에 이미 확정되었습니다">
          내가 하던 조정 2건은 초안으로 남겨 두었습니다.
        </Alert>
        <Alert tone="success" title="모든 지역이 두 곳 이상과 함께합니다" />
        <Alert tone="information">자료는 하루 한 번 새로 고칩니다.</Alert>
        <Alert tone="neutral">고향사랑기부는 개인이 스스로 참여합니다.</Alert>
      </div>
    </div>
  )
}
