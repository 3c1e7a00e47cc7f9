import Link from 'next/link'
import { koreanDay } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { type SuccessionKind, successionKindNames } from '../domain/partner'
import { successionSentence } from '../domain/succession-wording'

export interface SuccessionRow {
  readonly id: string
  readonly kind: SuccessionKind
  readonly effectiveOn: Date
  readonly note: string | null
  readonly body: { readonly id: string; readonly name: string }
}

/** First on the page of a body that is no more: when it ended and who followed. */
export function EndedBanner({ name, successors }: { name: string; successors: readonly SuccessionRow[] }) {
  const [first] = successors
  if (!first) return null
  return (
    <Alert
      tone="warning"
      title={`${koreanDay(first.effectiveOn)} ${successionSentence(
        first.kind,
        successors.map(({ body }) => body.name),
      )}`}
    >
      {`${name}의 이름으로 맺은 결연은 이 화면과 이어받은 기관의 화면에서 함께 볼 수 있습니다.`}{' '}
      {successors.map(({ body }) => (
        <Link key={body.id} href={`/partners/${body.id}`} className="link mr-3">
          {body.name}
        </Link>
      ))}
    </Alert>
  )
}

/** Former or later names, each dated. */
export function SuccessionList({ rows, label }: { rows: readonly SuccessionRow[]; label: string }) {
  return (
    <ul aria-label={label} className="grid gap-1">
      {rows.map(({ id, body, effectiveOn, kind, note }) => (
        <li key={id}>
          <Link href={`/partners/${body.id}`} className="link">
            {body.name}
          </Link>
          <span className="ml-2 text-sm text-text-subtle">{`${koreanDay(effectiveOn)} ${successionKindNames[kind]}`}</span>
          {note && <span className="block text-dense text-text-subtle">{note}</span>}
        </li>
      ))}
    </ul>
  )
}
