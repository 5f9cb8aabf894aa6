import { describe, expect, it } from 'vitest'
import { parseStory, readStory } from '../../electron/cli/story/read.ts'
import type { Json } from '../../shared/values/json.ts'
import { AE_STORY } from './convert-samples.ts'

const story = JSON.parse(JSON.stringify(readStory(AE_STORY)))

type Change = (copy: typeof story) => void
function told(change: Change): string {
  const copy = structuredClone(story)
  change(copy)
  try {
    parseStory(copy, 'the.json')
    return 'fine'
  } catch (error) {
    return (error as Error).message
  }
}
const firstSubmit = story.acts.findIndex(
  (act: { act: string; refused?: Json }) => act.act === 'submit' && !act.refused,
)

describe('a story that cannot be played is told where', () => {
  it.each<[string, Change, RegExp]>([
    ['another version', (s) => (s.story = 2), /story: .*expected 1/],
    ['an unknown key', (s) => (s.colour = 1), /the file: .*colour/],
    ['an unknown act', (s) => (s.acts[3].act = 'sing'), /acts\[3\]\.act \(sing\): /],
    ['an unknown key of an act', (s) => (s.acts[0].colour = 1), /acts\[0\] \(startRun\): .*colour/],
    [
      'a time without offset',
      (s) => (s.acts[1].at = '2026-09-02T09:31'),
      /acts\[1\]\.at \(today\): write a time/,
    ],
    ['time running back', (s) => (s.acts[2].at = '2026-01-01T00:00:00+08:00'), /acts\[2\]\.at .*earlier/],
    ['nobody of that name', (s) => (s.acts[1].by = 'zoe'), /acts\[1\]\.by .*zoe/],
    ['no such client', (s) => (s.acts[0].client = 'x'), /acts\[0\]\.client .*x/],
    ['no such run', (s) => (s.acts[firstSubmit].run = 'x'), new RegExp(`acts\\[${firstSubmit}\\]\\.run .*x`)],
    ['no such form', (s) => (s.acts[firstSubmit].form = 'x'), /no form x/],
    ['no such workflow', (s) => (s.acts[0].workflow = 'x'), /no workflow x/],
    ['an unknown refusal', (s) => (s.acts[1].refused = { code: 'never' }), /acts\[1\]\.refused\.code/],
    [
      'a refusal with expectations',
      (s) => (s.acts[0].refused = { code: 'badInput' }),
      /leaves nothing to expect/,
    ],
    ['a key twice', (s) => s.people.push(s.people[0]), /people\[\d+\]\.key: ae is used twice/],
    ['no acts', (s) => (s.acts = []), /acts: /],
  ])('%s', (_name, change, said) => expect(told(change)).toMatch(said))

  it('and one that can is fine', () => expect(told(() => {})).toBe('fine'))
})
