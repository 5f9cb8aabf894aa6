import type { Random } from '../../faults/kill/random.ts'
import { poison, wrongKind } from './poisons.ts'

/** Ways to break an input that is right, each of them a message no screen of ours sends. */

export interface Malformed {
  readonly how: string
  readonly input: unknown
}

type Fields = { readonly [field: string]: unknown }
type Way = (right: Fields, chance: Random) => Malformed | null

const STRANGE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'sudo',
  '',
  'a.b',
  '\ud800',
  '会'.repeat(300),
]

const pick = <T>(list: readonly T[], chance: Random): T => list[chance.below(list.length)] as T

const whole: Way = (_right, chance) => {
  const [how, input] = poison(chance)
  return { how: `instead of it: ${how}`, input }
}

const plainInstead: Way = (_right, chance) => {
  const input = pick<unknown>([null, '', 'x', 0, -0, 1e308, true, [], [{}]], chance)
  return { how: `instead of it: ${JSON.stringify(input)}`, input }
}

const oneMore: Way = (right, chance) => {
  const key = pick(STRANGE_KEYS, chance)
  const input = Object.defineProperty({ ...right }, key, { value: 1, enumerable: true })
  return { how: `one key more: ${key.slice(0, 20)}`, input }
}

const oneLess: Way = (right, chance) => {
  const keys = Object.keys(right)
  if (keys.length === 0) return null
  const gone = pick(keys, chance)
  // What may be left out is not missed; put wrong instead.
  return { how: `without ${gone}`, input: { ...right, [gone]: undefined } }
}

/** The places inside a value, each with how to put something else there. */
function places(
  value: unknown,
  put: (inner: unknown) => unknown,
): { at: unknown; put: (inner: unknown) => unknown }[] {
  const here = { at: value, put }
  if (Array.isArray(value)) {
    const inner = value.flatMap((one, index) => places(one, (next) => put(value.with(index, next))))
    return [here, ...inner]
  }
  if (typeof value !== 'object' || value === null) return [here]
  return [
    here,
    ...Object.entries(value).flatMap(([key, one]) => places(one, (next) => put({ ...value, [key]: next }))),
  ]
}

const inside =
  (what: (at: unknown, chance: Random) => readonly [string, unknown]): Way =>
  (right, chance) => {
    const [, ...all] = places(right, (next) => next)
    if (all.length === 0) return null
    const { at, put } = pick(all, chance)
    const [how, value] = what(at, chance)
    return { how: `inside: ${how}`, input: put(value) }
  }

const WAYS: readonly Way[] = [
  whole,
  plainInstead,
  oneMore,
  oneLess,
  inside((_at, chance) => poison(chance)),
  inside((_at, chance) => poison(chance)),
  inside((at, chance) => ['another kind', wrongKind(at, chance)]),
]

export function malform(right: unknown, chance: Random): Malformed {
  const way = pick(WAYS, chance)
  return way(right as Fields, chance) ?? malform(right, chance)
}

/** Names that are no call, some of which only look like the one given. */
export function malformName(name: string, chance: Random): unknown {
  const names: readonly unknown[] = [
    ...[
      7,
      0,
      null,
      undefined,
      true,
      7n,
      Symbol(name),
      () => name,
      [name],
      { toString: () => name },
      new String(name),
    ],
    ...['', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf.call', 'x'.repeat(3_000_000)],
    ...[
      `${name} `,
      ` ${name}`,
      `${name}\0`,
      `${name}\n`,
      name.toUpperCase(),
      name.replace('.', '/'),
      `../${name}`,
    ],
    ...[`${name}.${name}`, name.replace('.', '\u2024'), `api/${name}`, `${name}?x=1`, 'desktop.nothing'],
  ]
  return pick(names, chance)
}
