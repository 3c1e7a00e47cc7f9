/** KRDS 운영기관 식별자: last in the footer of an official service; the sentence pattern is fixed. */
export function OperatorIdentifier({ operator }: { operator: string }) {
  return (
    <div className="border-t border-border-gray-light bg-surface-gray-subtle text-sm text-text-subtle">
      <p className="mx-auto max-w-[124.8rem] px-6 py-3 max-md:px-4">이 누리집은 {operator} 누리집입니다.</p>
    </div>
  )
}
