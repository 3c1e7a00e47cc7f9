import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in what the server draws, so that nothing is offered that needs scripts before they run. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
