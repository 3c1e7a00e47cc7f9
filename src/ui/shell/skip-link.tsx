/** First on every page; main carries id="main" and tabIndex -1. */
export function SkipLink({ href = '#main' }: { href?: string }) {
  return (
    <a
      href={href}
      className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-4 focus:z-50 focus:rounded-control focus:bg-surface-white focus:px-4 focus:py-3 focus:font-bold focus:text-text-basic print:hidden"
    >
      본문 바로가기
    </a>
  )
}
