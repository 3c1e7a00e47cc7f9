'use server'

/** Stands in for a slow save, so that the waiting button can be looked at. */
export async function pauseAction(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1500))
}
