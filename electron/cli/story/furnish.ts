import type { Ids, Services } from '../../services/ports.ts'
import type { StoryClock } from './fakes.ts'
import type { Story, StoryPerson } from './schema.ts'
import { STORY_PASSPHRASE, seat, setPin } from './seat.ts'
import { must, type World } from './world.ts'

export interface Stage {
  readonly services: Services
  readonly clock: StoryClock
  readonly ids: Ids
}

/** The office, its people and its rules: what stands before the first act. */
export async function furnish(story: Story, stage: Stage): Promise<World> {
  const world: World = {
    ...stage,
    story,
    staff: new Map(),
    runs: new Map(),
    drafts: new Map(),
    documents: new Map(),
    attachments: new Map(),
    made: [],
    refusals: [],
    seated: story.people[0]?.key ?? '',
  }
  const { office, settings } = story
  for (const [index, person] of story.people.entries()) {
    const personId = index === 0 ? await setUp(world, person) : await addPerson(world, person)
    world.staff.set(person.key, { id: personId, name: person.name })
  }
  for (const person of story.people) await setPin(world, person)
  await seat(world, story.people[0]?.key ?? '')
  if (settings) await must(world, 'office.change', { commandId: stage.ids.next(), office, settings })
  return world
}

async function setUp(world: World, { key: _key, pin: _pin, ...person }: StoryPerson): Promise<string> {
  const { office, zone, language } = world.story
  const facts = { office, person, zone, language, passphrase: STORY_PASSPHRASE }
  return (await must(world, 'office.setUp', facts)).personId
}

/** Only who acts needs to sign in: each account takes the time of a passphrase. */
async function addPerson(world: World, { key, pin, ...person }: StoryPerson): Promise<string> {
  const { personId } = await must(world, 'people.add', { commandId: world.ids.next(), person })
  const acts = pin !== undefined || world.story.acts.some(({ by }) => by === key)
  if (acts) await must(world, 'account.create', { personId, passphrase: STORY_PASSPHRASE })
  return personId
}
