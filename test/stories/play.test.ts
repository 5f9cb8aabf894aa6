import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { perform } from '../../electron/cli/story/perform.ts'
import { parseStory, readStory } from '../../electron/cli/story/read.ts'
import type { Act, Story } from '../../electron/cli/story/schema.ts'
import { AE_STORY } from './convert-samples.ts'

const LONG = 60_000
const whole = readStory(AE_STORY)
const until = (count: number, change: (acts: Act[]) => void): Story => {
  const acts = structuredClone(whole.acts.slice(0, count))
  change(acts)
  return { ...whole, acts }
}
const outcome = (story: Story) =>
  perform(story, null, async () => null).then(
    ({ played }) => `${played.acts} acts`,
    (error: Error) => error.message,
  )

const find = (test: (act: Act) => boolean) => whole.acts.findIndex(test)
const issue = find((act) => act.act === 'submit' && !act.refused)
const refusal = find((act) => act.refused !== undefined)
const list = find((act) => act.act === 'today')

/** Each of these would be a story that lies; a player that plays it anyway proves nothing. */
describe('the player notices', { timeout: LONG }, () => {
  type Case = [string, (acts: Act[]) => void, string]
  const cases: Case[] = [
    ['another code', (acts) => set(acts[0], { expect: { code: 'X' } }), 'acts[0] startRun'],
    ['another line of today', (acts) => set(acts[list], { expect: { items: [] } }), `acts[${list}] today`],
    [
      'another number',
      (acts) => set(acts[issue], { expect: { number: 'MR-20260902-02' } }),
      'expect.number should be',
    ],
    [
      'another answer',
      (acts) => set(acts[issue], { expect: { answers: { on_time: false } } }),
      'on_time should be false',
    ],
    [
      'a text not on the sheet',
      (acts) => set(acts[issue], { expect: { printed: ['没有这句'] } }),
      '没有这句',
    ],
    [
      'a refusal of another code',
      (acts) => set(acts[refusal], { refused: { code: 'conflict' } }),
      'be refused with conflict',
    ],
    [
      'a refusal at another place',
      (acts) => set(acts[refusal], { refused: { code: 'problems', at: ['subject'] } }),
      'be refused with problems subject',
    ],
    [
      'a refusal that was none',
      (acts) => set(acts[issue], { refused: { code: 'problems' }, expect: undefined }),
      'but it was done',
    ],
    [
      'an act refused without the story saying so',
      (acts) => set(acts[refusal], { refused: undefined }),
      'it was refused: problems',
    ],
    ['somebody without an account acting', (acts) => set(acts[issue], { by: 'fi' }), '27 acts'],
  ]
  it.each(cases)('%s', async (_name, change, said) => {
    expect(await outcome(until(issue + 1, change))).toContain(said)
  })

  it('and nothing in the story itself', async () => {
    expect(await outcome(whole)).toBe(`${whole.acts.length} acts`)
  })
})

function set(act: Act | undefined, change: object): void {
  if (act) Object.assign(act, change)
}

it('the example of the documentation plays', { timeout: LONG }, async () => {
  const page = readFileSync(new URL('../../docs/stories.md', import.meta.url), 'utf8')
  const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? ''
  expect(await outcome(parseStory(JSON.parse(example), 'docs/stories.md'))).toBe('3 acts')
})
