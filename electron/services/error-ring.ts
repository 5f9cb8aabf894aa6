import { randomUUID } from 'node:crypto'

export interface LoggedError {
  readonly reference: string
  readonly call: string
  /** Class and code of the error and the place in the program. Never its message: that may quote a record. */
  readonly what: string
  readonly where: readonly string[]
}

export interface ErrorRing {
  /** Keeps an error and returns the reference that the person can read out. */
  readonly add: (call: string, error: unknown) => string
  readonly list: () => readonly LoggedError[]
}

const SIZE = 100
const FRAMES = 8

export function errorRing(): ErrorRing {
  const kept: LoggedError[] = []
  return {
    add: (call, error) => {
      const reference = randomUUID().slice(0, 8)
      kept.push({ reference, call, what: nameOf(error), where: framesOf(error) })
      if (kept.length > SIZE) kept.shift()
      return reference
    },
    list: () => [...kept],
  }
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  return [error.name, code, errcode]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ')
}

/** File names and lines without folders, which may carry a person's name. */
function framesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.match(/([^/\\(]+:\d+):\d+\)?$/)?.[1] ?? '?')
}
