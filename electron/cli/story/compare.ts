import type { Json, JsonObject } from '../../../shared/values/json.ts'
import { place } from './place.ts'

/**
 * Where `actual` does not hold what `expected` says. An object may hold more than was expected of it; a list must
 * have the same length.
 */
export function differences(expected: Json, actual: Json | undefined, at: readonly PropertyKey[]): string[] {
  if (Array.isArray(expected)) return listDifferences(expected, actual, at)
  if (isObject(expected)) return objectDifferences(expected, actual, at)
  return expected === actual ? [] : [unlike(expected, actual, at)]
}

function listDifferences(expected: readonly Json[], actual: Json | undefined, at: readonly PropertyKey[]) {
  if (!Array.isArray(actual) || actual.length !== expected.length) return [unlike(expected, actual, at)]
  return expected.flatMap((one, index) => differences(one, actual[index] as Json, [...at, index]))
}

function objectDifferences(expected: JsonObject, actual: Json | undefined, at: readonly PropertyKey[]) {
  if (!isObject(actual)) return [unlike(expected, actual, at)]
  return Object.entries(expected).flatMap(([key, value]) => differences(value, actual[key], [...at, key]))
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unlike(expected: Json, actual: Json | undefined, at: readonly PropertyKey[]): string {
  return `${place(at)} should be ${JSON.stringify(expected)} but is ${JSON.stringify(actual) ?? 'missing'}`
}
