import { ForbiddenPage } from '@/ui/shell/forbidden-page'
import { PageMain } from '@/ui/shell/page-main'

/** What `forbidden()` shows inside the frame of signed-in pages. */
export default function Forbidden() {
  return (
    <PageMain>
      <ForbiddenPage homeHref="/work" />
    </PageMain>
  )
}
