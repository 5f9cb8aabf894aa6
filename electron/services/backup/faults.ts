import { type FaultCode, fault, Refusal } from '../../../shared/contract/fault.ts'
import { SealBroken } from '../storage/errors.ts'
import { sqliteTrouble } from '../storage/sqlite-fault.ts'
import { NotWhole } from './file/not-whole.ts'

const CODES: Readonly<Record<string, FaultCode>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  ENOENT: 'notFound',
  EISDIR: 'backupNotWhole',
}

/** Any error on the way as a refusal; `otherwise` for one that has no code of its own. */
export function refusalOf(error: unknown, otherwise: FaultCode): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof NotWhole) return refusal('backupNotWhole', { why: error.why })
  // Read while it was being put back: what was tagged does not open, so it is not what its keyring says.
  if (error instanceof SealBroken) return refusal('backupNotWhole', { why: 'records' })
  if (sqliteTrouble(error) === 'full') return refusal('diskFull')
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  return refusal(CODES[code] ?? otherwise)
}

function refusal(code: FaultCode, params: Record<string, string> = {}): Refusal {
  return new Refusal(fault(code, { params }))
}

/** Does it, and refuses in a fault's words whatever keeps it from being done; what has no words of its own is noted. */
export async function orRefuse<T>(note: (error: unknown) => void, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) note(error)
    throw refusalOf(error, 'backupFailed')
  }
}
