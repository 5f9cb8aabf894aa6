import { type FaultCode, refuse } from '../../shared/contract/fault.ts'
import { SealBroken } from './storage/errors.ts'
import { sqliteTrouble } from './storage/sqlite-fault.ts'

type Trouble = Extract<FaultCode, 'diskFull' | 'damaged'>

/** The fault for trouble with the disk or the records; null for any other error. */
export function troubleFault(error: unknown): Trouble | null {
  if (error instanceof SealBroken) return 'damaged'
  switch (sqliteTrouble(error)) {
    case 'full':
    case 'ioError':
      return 'diskFull'
    case 'corrupt':
      return 'damaged'
    default:
      return null
  }
}

/** Whether commands are taken at all. */
export interface Writing {
  /** Refuses when writing has been stopped. */
  readonly assertOpen: () => void
  /** Why writing has been stopped; null while it goes on. */
  readonly stopped: () => Trouble | null
  /** Stops writing where going on could make it worse. */
  readonly note: (error: unknown) => void
}

/**
 * Damage stops writing until the office is opened again. So does an I/O error: after a failed sync the disk may not
 * hold what it reported, and trying again on the same handle would only seem to help. A full disk may empty again.
 */
export function writing(): Writing {
  let stopped: Trouble | null = null
  return {
    assertOpen: () => {
      if (stopped) refuse(stopped)
    },
    stopped: () => stopped,
    note: (error) => {
      const trouble = troubleFault(error)
      if (trouble === 'damaged' || sqliteTrouble(error) === 'ioError') stopped ??= trouble
    },
  }
}
