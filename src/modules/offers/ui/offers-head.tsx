import { LinkButton } from '@/ui/link-button'
import { LinkTabs } from '@/ui/link-tabs'
import { PageHeader } from '@/ui/page-header'

interface OffersHeadProps {
  readonly region: { readonly code: string; readonly fullName: string }
  readonly current: 'offers' | 'inquiries'
  readonly openInquiries: number
}

/** The head that the catalogue and its inquiries share. */
export function OffersHead({ region: { code, fullName }, current, openInquiries }: OffersHeadProps) {
  const base = `/regions/${code}/offers`
  return (
    <>
      <PageHeader
        size="work"
        title={`${fullName} 제공 항목`}
        lead="기관이 사고, 머물고, 즐길 수 있는 것을 올립니다. 누구나 볼 수 있습니다."
        breadcrumbs={[
          { label: '지역', href: '/regions' },
          { label: fullName, href: `/regions/${code}` },
          { label: '제공 항목' },
        ]}
        actions={
          <LinkButton href={`/regions/${code}`} size={40}>
            지역 화면 보기
          </LinkButton>
        }
      />
      <div className="mb-8">
        <LinkTabs
          label="제공 항목과 문의"
          items={[
            { label: '항목', href: base, current: current === 'offers' },
            {
              label: '답할 문의',
              href: `${base}/inquiries`,
              current: current === 'inquiries',
              count: openInquiries,
            },
          ]}
        />
      </div>
    </>
  )
}
