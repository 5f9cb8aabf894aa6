import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServices } from '../../services/index.ts'
import { startTypesetter } from '../../services/pdf/typesetter.ts'
import { storyClock, storyIds } from './fakes.ts'
import { type Played, playStory, type Stage } from './play.ts'
import type { Story } from './schema.ts'

/** A temporary office guards nothing: its passphrases and PINs need not take their time. */
const QUICK = { N: 2 ** 4, r: 1, p: 1 }

export interface Performance<T> {
  readonly played: Played
  readonly result: T
}

/**
 * Plays a story into an office of its own and lets `after` look at what was made while it is open. Without a folder
 * the office is a temporary one and gone afterwards.
 */
export async function perform<T>(
  story: Story,
  folder: string | null,
  after: (played: Played, stage: Stage) => Promise<T>,
): Promise<Performance<T>> {
  const dataFolder = folder ?? mkdtempSync(join(tmpdir(), 'qiancheng-story-'))
  const clock = storyClock(story.acts[0]?.at ?? '')
  const ids = storyIds(clock)
  try {
    const quick = folder === null ? { keyringCost: QUICK } : {}
    const services = await openServices({ dataFolder, clock, ids, startTypesetter, ...quick })
    try {
      const played = await playStory(story, { services, clock, ids })
      return { played, result: await after(played, { services, clock, ids }) }
    } finally {
      await services.close()
    }
  } finally {
    if (folder === null) rmSync(dataFolder, { recursive: true, force: true })
  }
}
