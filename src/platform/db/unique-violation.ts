interface AdapterError {
  code?: string
  meta?: {
    driverAdapterError?: { cause?: { constraint?: { index?: string; fields?: string[] }; originalMessage?: string } }
  }
}

/**
 * Names the unique constraint a write ran into, or null for any other error. PostgreSQL reports the index, PGlite the
 * columns, so both shapes come back as one text to look in.
 */
export function uniqueViolation(error: unknown): string | null {
  const failure = error as AdapterError
  if (failure?.code !== 'P2002') return null
  const cause = failure.meta?.driverAdapterError?.cause
  return [cause?.constraint?.index, ...(cause?.constraint?.fields ?? []), cause?.originalMessage]
    .filter(Boolean)
    .join(' ')
}
