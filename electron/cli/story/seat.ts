import type { StoryPerson } from './schema.ts'
import { idOf, must, type World } from './world.ts'

/** Everybody's, in an office made for showing: `demo --data` prints it. */
export const STORY_PASSPHRASE = '照着剧本把流程走一遍'

/** Whoever acts sits down at the computer first. */
export async function seat(world: World, key: string): Promise<void> {
  if (world.seated === key) return
  const { name } = idOf(world.staff, key)
  await must(world, 'session.signIn', { name, passphrase: STORY_PASSPHRASE })
  world.seated = key
}

/** A PIN is set by the person themself, once, before the story begins. */
export async function setPin(world: World, { key, pin }: StoryPerson): Promise<void> {
  if (pin === undefined) return
  await seat(world, key)
  await must(world, 'account.setPin', { passphrase: STORY_PASSPHRASE, pin })
}

/** Signing is done at whatever screen is open: the PIN says who it is. */
const AT_ANY_SCREEN: ReadonlySet<string> = new Set([
  'sign',
  'returnDocument',
  'decline',
  'attach',
  'look',
  'board',
  'history',
])

export const needsSeat = (act: string): boolean => !AT_ANY_SCREEN.has(act)
