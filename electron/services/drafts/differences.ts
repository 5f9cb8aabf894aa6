import type { Fault } from '../../../shared/contract/fault.ts'
import type { Answers } from '../../../shared/forms/context.ts'
import type { Json } from '../../../shared/values/json.ts'
import { canonical } from '../journal/chain.ts'

/** Fields in which two writers' answers differ, by field key; an answer that is not there counts as null. */
export function differences(yours: Answers, theirs: Answers): Fault['differs'] {
  const keys = [...new Set([...Object.keys(yours), ...Object.keys(theirs)])]
  const pairs = keys.map((what) => ({ what, yours: yours[what] ?? null, theirs: theirs[what] ?? null }))
  return pairs.filter((one) => !same(one.yours, one.theirs)) as Fault['differs']
}

const same = (one: Json, other: Json): boolean => canonical(one) === canonical(other)
