import { koreanDay } from '@/shared/korean-date'
import { SectionHeader } from '@/ui/section-header'

/** 이 지역에 필요한 것: what an institution could do here, and by when. */
export const RegionNeeds = ({
  needs,
}: {
  needs: readonly { readonly what: string; readonly byOn: string | null }[]
}) =>
  needs.length === 0 ? null : (
    <section aria-labelledby="needs">
      <SectionHeader id="needs" title="이 지역에 필요한 것" lead="수요조사에서 지역이 밝힌 것입니다." />
      <ul className="grid gap-2">
        {needs.map(({ what, byOn }) => (
          <li
            key={what}
            className="flex flex-wrap items-baseline justify-between gap-x-4 rounded-box border border-border-gray-light px-4 py-3"
          >
            <span>{what}</span>
            {byOn && <span className="text-sm text-text-subtle">{koreanDay(byOn)}까지</span>}
          </li>
        ))}
      </ul>
    </section>
  )
