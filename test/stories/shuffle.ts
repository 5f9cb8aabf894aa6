import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare } from '../../electron/cli/story/acts.ts'
import { storyClock, storyIds } from '../../electron/cli/story/fakes.ts'
import { furnish } from '../../electron/cli/story/furnish.ts'
import type { Act, Story } from '../../electron/cli/story/schema.ts'
import { needsSeat, seat } from '../../electron/cli/story/seat.ts'
import { idOf, must, type World } from '../../electron/cli/story/world.ts'
import { Told } from '../../electron/cli/told.ts'
import { openServices } from '../../electron/services/index.ts'
import type { FormContext } from '../../shared/forms/context.ts'
import type { Random } from '../faults/kill/random.ts'

/** A story whose acts are left out and moved about by chance, played for what the services let through. */

export interface Disorder {
  /** How many of a hundred acts are left out. */
  readonly dropped: number
  /** How many acts change places with another one. */
  readonly swapped: number
  readonly chance: Random
}

/** The moments stay; what is done at them changes. The run's own start stays where it is. */
export function disordered(acts: readonly Act[], { dropped, swapped, chance }: Disorder): readonly Act[] {
  const moved = [...acts]
  const pick = () => 1 + chance.below(moved.length - 1)
  for (let count = 0; count < swapped; count += 1) {
    const [one, other] = [pick(), pick()]
    const [a, b] = [moved[one], moved[other]]
    if (a && b) [moved[one], moved[other]] = [b, a]
  }
  return moved
    .map((act, index) => ({ ...act, at: acts[index]?.at ?? act.at }) as Act)
    .filter((act) => act.act === 'startRun' || chance.below(100) >= dropped)
}

/** Plays what can be played, and gives the documents and releases the run ends with. Refusals are what is expected. */
export async function playLoosely(story: Story, acts: readonly Act[], run: string): Promise<FormContext> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'qiancheng-shuffle-'))
  const clock = storyClock(acts[0]?.at ?? '')
  const ids = storyIds(clock)
  const services = await openServices({ dataFolder, clock, ids, keyringCost: { N: 2 ** 4, r: 1, p: 1 } })
  try {
    const world = await furnish(story, { services, clock, ids })
    for (const act of acts) await tryAct(world, act)
    const { context } = await must(world, 'run.get', { runId: idOf(world.runs, run).id })
    return { ...context, now: acts.at(-1)?.at ?? '' } as unknown as FormContext
  } finally {
    await services.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** What names something that never came to be cannot even be tried. */
async function tryAct(world: World, act: Act): Promise<void> {
  world.clock.set(act.at)
  try {
    if (needsSeat(act.act)) await seat(world, act.by)
    const ready = await prepare(world, act)
    const reply = await ready.play()
    if (reply.ok) await ready.wrong(reply.value)
    else await ready.tidy?.()
  } catch (error) {
    if (!(error instanceof Told)) throw error
  }
}
