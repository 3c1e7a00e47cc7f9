/** Ends a switch over a union; a new member then fails the type check instead of falling through. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`)
}
