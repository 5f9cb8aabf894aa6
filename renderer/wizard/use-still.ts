import { useState } from 'react'
import type { Json } from '../../shared/values/json.ts'
import { sameJson } from '../drafts/same.ts'

/** The same object for as long as it says the same, so that what is given it need not work again. */
export function useStill<T>(value: T): T {
  const [kept, setKept] = useState(value)
  if (kept === value || sameJson(kept as Json, value as Json)) return kept
  setKept(value)
  return value
}
