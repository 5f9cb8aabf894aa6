import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { Told } from '../told.ts'
import { place } from './place.ts'
import { looseEnds } from './references.ts'
import { type Story, storySchema } from './schema.ts'

/** JSON file → story. What is wrong is told with its place, the act by its number in the file (from 0) and kind. */
export function readStory(file: string): Story {
  return parseStory(readJson(file), file)
}

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Told(`The story ${file} cannot be read: ${(error as Error).message}`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Told(`The story ${file} is not JSON: ${(error as Error).message}`)
  }
}

export function parseStory(input: unknown, file: string): Story {
  const parsed = storySchema.safeParse(input)
  const wrong = parsed.success
    ? looseEnds(parsed.data)
    : parsed.error.issues.map((issue) => told(issue, input))
  if (parsed.success && wrong.length === 0) return parsed.data
  throw new Told(
    [`The story ${file} cannot be played:`, ...wrong.slice(0, 20).map((line) => `  ${line}`)].join('\n'),
  )
}

function told(issue: z.core.$ZodIssue, input: unknown): string {
  const [first, index] = issue.path
  const kind = first === 'acts' ? valueAt(input, ['acts', index ?? 0, 'act']) : undefined
  return `${place(issue.path)}${typeof kind === 'string' ? ` (${kind})` : ''}: ${issue.message}`
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    input,
  )
}
