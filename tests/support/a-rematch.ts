import { startRematchInput } from '@/modules/matching/domain/settings/rematch-input'

/** What the form of a re-match says, two partners each and ten ties at most unless it says otherwise. */
export const aRematch = (fields: Record<string, string>) =>
  startRematchInput.parse({ name: '재매칭', purpose: 'real', changeBudget: '10', partnersEach: '2', ...fields })
