import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aeStory, type Extra } from './convert/ae-story.ts'
import type { AeSample } from './convert/sample.ts'

/**
 * Makes test/data/stories/ae-six-contacts.json from the sample and the hand-written acts beside it:
 * `node test/stories/convert-samples.ts`. A test holds the committed file to what this writes.
 */

const DATA = join(import.meta.dirname, '..', 'data')
export const AE_STORY = join(DATA, 'stories', 'ae-six-contacts.json')

export function makeAeStory(): string {
  const sample = read<AeSample>('samples', 'ae.json')
  const extra = read<Extra>('stories', 'ae-six-contacts.extra.json')
  return `${JSON.stringify(aeStory(sample, extra), null, 1)}\n`
}

function read<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(DATA, ...path), 'utf8')) as T
}

if (import.meta.main) {
  writeFileSync(AE_STORY, makeAeStory())
  console.log(`wrote ${AE_STORY}`)
}
