/** An address with its conditions; blank ones are left out, so that equal lists have equal addresses. */
export function addressOf(path: string, conditions: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(conditions)) if (value !== undefined && value !== '') query.set(name, String(value))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
