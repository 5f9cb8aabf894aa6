/** Whole minutes as the two boxes show them. */
export interface HoursMinutes {
  readonly hours: number | null
  readonly minutes: number | null
}

export function split(value: number | null): HoursMinutes {
  if (value === null) return { hours: null, minutes: null }
  return { hours: Math.trunc(value / 60), minutes: value % 60 }
}

/** Both empty is no answer; one of them alone is that much. 90 typed as minutes stays ninety minutes. */
export function joined({ hours, minutes }: HoursMinutes): number | null {
  return hours === null && minutes === null ? null : (hours ?? 0) * 60 + (minutes ?? 0)
}
