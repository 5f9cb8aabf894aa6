import type { Random } from '../../faults/kill/random.ts'

/** Values that are nowhere right: no plain JSON, or JSON that hides something. Each is made anew. */

const deep = (levels: number): unknown => {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value }
  return value
}

function cycle(): unknown {
  const list: unknown[] = []
  const value = { list, again: list }
  list.push(value)
  return value
}

const own = (key: string, value: unknown) => Object.defineProperty({}, key, { value, enumerable: true })

/** Cheap ones, that any message may carry. */
export const POISONS: readonly (readonly [name: string, make: () => unknown])[] = [
  ['undefined', () => undefined],
  ['not a number', () => Number.NaN],
  ['infinity', () => Number.NEGATIVE_INFINITY],
  ['a big integer', () => 7n],
  ['a symbol', () => Symbol('x')],
  ['a function', () => () => 'run.start'],
  ['a date', () => new Date(0)],
  ['a map', () => new Map([['commandId', 1]])],
  ['a set', () => new Set([1])],
  ['a pattern', () => /x/],
  ['an error', () => new Error('/home/somebody')],
  ['bytes', () => new Uint8Array(8)],
  ['a buffer', () => new ArrayBuffer(8)],
  ['a promise', () => Promise.resolve({})],
  ['a text in a box', () => new String('x')],
  ['a number in a box', () => new Number(1)],
  ['an object of a class', () => new (class Answers {})()],
  ['half a character', () => '\ud842'],
  ['the other half', () => 'x\udfb7x'],
  ['a cycle', cycle],
  ['a key of the prototype', () => own('__proto__', { isManager: true })],
  ['a constructor', () => own('constructor', { prototype: { isManager: true } })],
  ['a prototype', () => ({ a: [own('prototype', 1)] })],
  ['too deep', () => deep(22)],
  ['much too deep', () => deep(5_000)],
  ['a frozen date', () => Object.freeze([new Date(0)])],
  ['a text that says it is JSON', () => ({ toJSON: () => 'x' })],
]

/** Those that cost something to make; one message in a hundred. */
export const LARGE: readonly (readonly [name: string, make: () => unknown])[] = [
  ['a large text', () => '会'.repeat(10_000_000)],
  ['a long list', () => Array.from({ length: 400_000 }, () => 1)],
  [
    'many keys',
    () => Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`键${index}`, 'x'.repeat(120)])),
  ],
  ['very much too deep', () => deep(200_000)],
]

export function poison(chance: Random): readonly [name: string, value: unknown] {
  const from = chance.chance(0.01) ? LARGE : POISONS
  const [name, make] = from[chance.below(from.length)] as (typeof POISONS)[number]
  return [name, make()]
}

/** A plain value of a kind that cannot stand where this one does. */
export function wrongKind(value: unknown, chance: Random): unknown {
  const kinds: unknown[] = [{ more: {} }, [[[]]], 0.5, -1, true]
  const others = kinds.filter((kind) => typeof kind !== typeof value)
  return others[chance.below(others.length)]
}
