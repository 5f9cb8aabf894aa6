import type { Answers } from '../../shared/forms/context.ts'
import type { Json } from '../../shared/values/json.ts'

/** Equal as answers: an absent key and null are the same empty field, the order of keys says nothing. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  const [left, right] = [one ?? null, other ?? null]
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const [a, b] = [left as Answers, right as Answers]
  if (Array.isArray(left) && left.length !== (right as readonly Json[]).length) return false
  return keysOf(a, b).every((key) => sameJson(a[key], b[key]))
}

function keysOf(one: Answers, other: Answers): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
}

/** The fields on which two sets of answers are not the same. */
export function differingKeys(one: Answers, other: Answers): string[] {
  return keysOf(one, other).filter((key) => !sameJson(one[key], other[key]))
}
