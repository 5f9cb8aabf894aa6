import { prepare } from '../../electron/cli/story/acts.ts'
import { furnish } from '../../electron/cli/story/furnish.ts'
import { onStage } from '../../electron/cli/story/perform.ts'
import type { Act, Story } from '../../electron/cli/story/schema.ts'
import { needsSeat, seat } from '../../electron/cli/story/seat.ts'
import { idOf, must, type World } from '../../electron/cli/story/world.ts'
import { Told } from '../../electron/cli/told.ts'
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
export function playLoosely(story: Story, acts: readonly Act[], run: string): Promise<FormContext> {
  return onStage(acts[0]?.at ?? '', null, async (stage) => {
    const world = await furnish(story, stage)
    for (const act of acts) await tryAct(world, act)
    const { context } = await must(world, 'run.get', { runId: idOf(world.runs, run).id })
    return { ...context, now: acts.at(-1)?.at ?? '' } as unknown as FormContext
  })
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
