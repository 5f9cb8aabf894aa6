import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { checkOut, writeOut } from './out-folder.ts'
import { printAll, reportText } from './report.ts'
import { perform } from './story/perform.ts'
import { readStory } from './story/read.ts'
import type { Story } from './story/schema.ts'
import { STORY_PASSPHRASE } from './story/seat.ts'
import { Told } from './told.ts'

/** The six client contacts of the advertising agency. */
export const DEFAULT_STORY = resolve(import.meta.dirname, '../../test/data/stories/ae-six-contacts.json')

const optionsSchema = z.strictObject({
  story: z.string().min(1).default(DEFAULT_STORY),
  out: z.string().min(1).default('demo-out'),
  data: z.string().min(1).optional(),
})

/** Plays a story into a fresh office and writes every document as a PDF, with a table of what it made. */
export async function demo(given: unknown): Promise<string> {
  const parsed = optionsSchema.safeParse(given)
  if (!parsed.success) throw new Told(`Options: ${parsed.error.issues.map((one) => one.message).join('; ')}`)
  const { story: file, out, data } = parsed.data
  const story = readStory(file)
  const folder = resolve(out)
  checkOut(folder)
  if (data !== undefined) checkFresh(data)
  const { result } = await perform(story, data === undefined ? null : resolve(data), (played, { services }) =>
    printAll(services, story.title, played),
  )
  writeOut(folder, result)
  const kept = data === undefined ? '' : `\n${signInText(story, data)}`
  return `${story.title}\n\n${reportText(result.report)}\n${folder}${kept}`
}

function signInText({ people }: Story, data: string): string {
  return `${resolve(data)}\n登录 Sign in: ${people[0]?.name ?? ''}  ${STORY_PASSPHRASE}`
}

/** A story needs an office without a past; an existing one is never touched. */
function checkFresh(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Told(`--data ${folder} is not empty; a story is only played into a fresh office.`)
}
