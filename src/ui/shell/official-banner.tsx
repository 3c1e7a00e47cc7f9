/** KRDS 공식 배너: only for a deployment that is an official government service; the wording is fixed. */
export function OfficialBanner() {
  return (
    <aside
      aria-label="공식 배너"
      className="border-b border-border-gray-light bg-surface-gray-subtler text-xs text-text-subtle print:hidden"
    >
      <div className="mx-auto max-w-[124.8rem] px-6 py-1.5 max-md:px-4">
        이 누리집은 대한민국 공식 전자정부 누리집입니다.
      </div>
    </aside>
  )
}
