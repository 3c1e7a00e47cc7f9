import { Download } from 'lucide-react'
import { addressOf } from '@/shared/address'
import { LinkButton, type LinkButtonProps } from '@/ui/link-button'

interface ExportLinkProps extends Pick<LinkButtonProps, 'size'> {
  readonly runId: string
  readonly what: 'pairs' | 'measures' | 'comparison'
  /** The run it is compared with. */
  readonly other?: string
}

/** A table of a run as a file. */
export const ExportLink = ({ runId, what, other, size = 40 }: ExportLinkProps) => (
  <LinkButton
    href={addressOf(`/matching/${runId}/export`, { what, with: other })}
    download
    size={size}
    icon={<Download />}
  >
    엑셀
  </LinkButton>
)
