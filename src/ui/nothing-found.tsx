import { EmptyState, type EmptyStateProps } from './empty-state'
import { LinkButton } from './link-button'

interface NothingFoundProps extends Pick<EmptyStateProps, 'title' | 'children'> {
  /** The list without conditions. */
  path: string
}

/** A list whose conditions leave nothing. */
export const NothingFound = ({ path, ...state }: NothingFoundProps) => (
  <EmptyState
    {...state}
    actions={
      <LinkButton href={path} size={40}>
        조건 모두 지우기
      </LinkButton>
    }
  />
)
