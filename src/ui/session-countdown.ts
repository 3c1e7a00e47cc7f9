/** Seconds left at which the remaining time is read out. */
export const spokenSeconds = [60, 30, 10] as const

/** The dialog opens a minute before the end. */
export const warningSeconds = 60

export function clockText(seconds: number): string {
  const left = Math.max(0, seconds)
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
}

/** The sentence to say when the count passes from one second to another, or nothing. */
export function spokenRemaining(before: number, after: number): string | undefined {
  const passed = spokenSeconds.find((second) => before > second && after <= second)
  return passed === undefined || after <= 0 ? undefined : `${passed}초 뒤 로그아웃됩니다`
}
