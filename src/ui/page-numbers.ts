/** Pages to link around the present one; null stands for a gap. At most nine entries whatever the count. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  if (pages <= 7) return Array.from({ length: pages }, (_, index) => index + 1)
  const start = Math.min(Math.max(page - 1, 3), pages - 4)
  const middle =
    page <= 4
      ? [2, 3, 4, 5]
      : page >= pages - 3
        ? [pages - 4, pages - 3, pages - 2, pages - 1]
        : [start, start + 1, start + 2]
  return [1, ...(middle[0]! > 2 ? [null] : []), ...middle, ...(middle.at(-1)! < pages - 1 ? [null] : []), pages]
}
