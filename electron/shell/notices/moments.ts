/** Something with a time by which it must be done. `name` is null once nobody may see whose it is. */
export interface Deadline {
  readonly id: string
  readonly dueAt: number
  readonly name: string | null
}

export interface Moment {
  readonly kind: 'soon' | 'late'
  readonly deadline: Deadline
}

/** Time enough to still do it. */
const BEFORE_MS = 60 * 60_000

/**
 * What came about after `from` and until `to`. A computer that slept gets one word for each, the last: that something was
 * soon due helps nobody once it is late.
 */
export function momentsBetween(deadlines: readonly Deadline[], from: number, to: number): Moment[] {
  const passed = (at: number) => from < at && at <= to
  return deadlines.flatMap((deadline): Moment[] => {
    if (passed(deadline.dueAt)) return [{ kind: 'late', deadline }]
    return passed(deadline.dueAt - BEFORE_MS) ? [{ kind: 'soon', deadline }] : []
  })
}
