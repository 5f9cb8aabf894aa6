import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServices } from '../../services/index.ts'
import { quickCost } from '../../services/keyring/index.ts'
import { startTypesetter } from '../../services/pdf/typesetter.ts'
import type { Services } from '../../services/ports.ts'
import { storyClock, storyIds } from './fakes.ts'
import type { Stage } from './furnish.ts'
import { type Played, playStory } from './play.ts'
import type { Story } from './schema.ts'

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
  return onStage(
    story.acts[0]?.at ?? '',
    folder,
    async (stage) => {
      const played = await playStory(story, stage)
      return { played, result: await after(played, stage) }
    },
    way,
  )
}

/** An empty office with a clock that stands at `start`, open for as long as `use` takes. */
export async function onStage<T>(
  start: string,
  folder: string | null,
  use: (stage: Stage) => Promise<T>,
  way: Way = directly,
): Promise<T> {
  const dataFolder = folder ?? mkdtempSync(join(tmpdir(), 'qiancheng-story-'))
  const clock = storyClock(start)
  const ids = storyIds(clock)
  try {
    const quick = folder === null ? { keyringCost: quickCost } : {}
    const services = await way(await openServices({ dataFolder, clock, ids, startTypesetter, ...quick }))
    try {
      return await use({ services, clock, ids })
    } finally {
      await services.close()
    }
  } finally {
    if (folder === null) rmSync(dataFolder, { recursive: true, force: true })
  }
}
