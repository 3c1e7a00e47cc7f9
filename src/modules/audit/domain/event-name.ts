import { type EventAction, eventNames } from '@/manifests/all'

const isKnown = (action: string): action is EventAction => action in eventNames

/** What happened, in words; an old action that no module names any more is shown as it is. */
export const eventName = (action: string): string => (isKnown(action) ? eventNames[action] : action)
