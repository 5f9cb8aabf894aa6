import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServices } from '../../services/index.ts'
import { startTypesetter } from '../../services/pdf/typesetter.ts'
import type { Services } from '../../services/ports.ts'
import { storyClock, storyIds } from './fakes.ts'
import type { Stage } from './furnish.ts'
import { type Played, playStory } from './play.ts'
import type { Story } from './schema.ts'

/** A temporary office guards nothing: its passphrases and PINs need not take their time. */
const QUICK = { N: 2 ** 4, r: 1, p: 1 }

export interface Performance<T> {
  readonly played: Played
  readonly result: T
}

/** By which way the acts reach the services; by none, directly. */
export type Way = (services: Services) => Promise<Services>

const directly: Way = async (services) => services

/**
 * Plays a story into an office of its own and lets `after` look at what was made while it is open. Without a folder
 * the office is a temporary one and gone afterwards.
 */
export async function perform<T>(
  story: Story,
  folder: string | null,
  after: (played: Played, stage: Stage) => Promise<T>,
  way: Way = directly,
): Promise<Performance<T>> {
  const dataFolder = folder ?? mkdtempSync(join(tmpdir(), 'qiancheng-story-'))
  const clock = storyClock(story.acts[0]?.at ?? '')
  const ids = storyIds(clock)
  try {
    const quick = folder === null ? { keyringCost: QUICK } : {}
    const opened = await openServices({ dataFolder, clock, ids, startTypesetter, ...quick })
    const services = await way(opened)
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
