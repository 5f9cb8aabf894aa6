import { faultOf } from '../../stores/fault.ts'

/** Seconds the next try will be made to wait; 0 when it need not. */
export function waitOf(error: unknown): number {
  if (!error) return 0
  const { wait } = faultOf(error).params
  return typeof wait === 'number' && wait > 0 ? Math.ceil(wait) : 0
}
