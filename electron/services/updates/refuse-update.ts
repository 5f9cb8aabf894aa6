import { refuse } from '../../../shared/contract/fault.ts'
import type { UpdateWhy } from '../../../shared/contract/updates.ts'

export function refuseUpdate(why: UpdateWhy): never {
  return refuse('updateRefused', { params: { why } })
}
