/** `before` for the rows after the last of `rows`. */
export function nextCursor<Row extends { id: string }>(rows: readonly Row[], at: (row: Row) => Date): string | null {
  const last = rows.at(-1)
  return last ? `${at(last).toISOString()}~${last.id}` : null
}
