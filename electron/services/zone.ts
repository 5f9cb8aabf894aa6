import { refuse } from '../../shared/contract/fault.ts'
import { instantAt } from '../../shared/values/time.ts'

/** The zone this computer is set to; what times are written in before there is an office. */
export function computerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
}

/** Refuses badInput for a zone that times cannot be written in. */
export function assertZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    instantAt(0, zone)
  } catch {
    refuse('badInput', { params: { path: 'zone' } })
  }
}
