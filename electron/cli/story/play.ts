import type { Fault } from '../../../shared/contract/fault.ts'
import type { Reply } from '../../../shared/contract/index.ts'
import { Told } from '../told.ts'
import { prepare, type Ready } from './acts.ts'
import { furnish, type Stage } from './furnish.ts'
import type { Act, Story } from './schema.ts'
import { needsSeat, seat } from './seat.ts'
import { call, describe, type MadeDocument, type PlayedRefusal, type World } from './world.ts'

export interface Played {
  readonly documents: readonly MadeDocument[]
  readonly refusals: readonly PlayedRefusal[]
  /** Acts played. */
  readonly acts: number
}

/**
 * Plays a story through the services, each act at its own time. All that does not come out as the story says is
 * collected and told at the end, each with its act.
 */
export async function playStory(story: Story, stage: Stage): Promise<Played> {
  const world = await furnish(story, stage)
  const wrong: string[] = []
  for (const [index, act] of story.acts.entries()) {
    const found = await playAct(world, act, index)
    wrong.push(...found.map((what) => `  acts[${index}] ${act.act} at ${act.at}${noted(act)}: ${what}`))
  }
  if (wrong.length > 0) throw new Told([`The story did not come out as written:`, ...wrong].join('\n'))
  return { documents: world.made, refusals: world.refusals, acts: story.acts.length }
}

const noted = (act: Act): string => (act.note === undefined ? '' : ` (${act.note})`)

async function playAct(world: World, act: Act, index: number): Promise<string[]> {
  world.clock.set(act.at)
  try {
    if (needsSeat(act.act)) await seat(world, act.by)
    const ready = await prepare(world, act)
    return act.refused ? await refusedAct(world, act, index, ready) : await doneAct(ready)
  } catch (error) {
    if (error instanceof Told) return [error.message]
    throw error
  }
}

async function doneAct(ready: Ready): Promise<string[]> {
  const reply = await ready.play()
  return reply.ok ? ready.wrong(reply.value) : [`it was refused: ${describe(reply)}`]
}

async function refusedAct(world: World, act: Act, index: number, ready: Ready): Promise<string[]> {
  const before = await trace(world)
  const reply = await ready.play()
  const after = await trace(world)
  await ready.tidy?.()
  const wrong = notRefused(act, reply)
  if (before !== after) wrong.push(`it was to leave no trace, but ${before} became ${after}`)
  if (!reply.ok) world.refusals.push(refusal(act, index, reply.fault))
  return wrong
}

function notRefused(act: Act, reply: Reply<unknown>): string[] {
  const { code, at, problem, gate, differs = [] } = act.refused ?? { code: '' }
  const should = `it should be refused with ${[code, gate, problem, at?.join('/')].filter(Boolean).join(' ')}`
  if (reply.ok || reply.fault.code !== code) return [`${should}, but ${describe(reply)}`]
  const { problems } = reply.fault
  const found = problems.some(
    (one) => (!problem || one.code === problem) && (!at || one.at.join('/') === at.join('/')),
  )
  const told = JSON.stringify(reply.fault.differs)
  const wrongGate = gate !== undefined && gate !== gateIn(reply.fault)
  return [
    ...(wrongGate ? [`${should}, but ${describe(reply)}`] : []),
    ...((problem || at) && !found ? [`${should}, but ${describe(reply)}`] : []),
    ...differs
      .filter((text) => !told.includes(text))
      .map((text) => `the differences do not mention ${text}: ${told}`),
  ]
}

/** A gate of a form by its id, one of a step by its code. */
const gateIn = ({ params }: Fault): string => String(params['gateId'] ?? params['gate'] ?? '')

function refusal(act: Act, index: number, fault: Fault): PlayedRefusal {
  const { code, problems } = fault
  const { problem, at } = act.refused ?? {}
  const first = problems.find((one) => one.code === problem) ?? problems[0]
  const where = at?.join('/') ?? first?.at.join('/')
  return {
    act: index,
    kind: act.act,
    at: act.at,
    code,
    gate: gateIn(fault) || null,
    problem: first ? `${first.code} at ${where}` : null,
    note: act.note ?? null,
  }
}

/** What a refusal must not change: each run's version, documents and drafts, and the office's documents. */
async function trace(world: World): Promise<string> {
  const runs = await call(world, 'run.list', { offset: 0, count: 200 })
  const documents = await call(world, 'document.list', { offset: 0, count: 1 })
  const facts = runs.ok
    ? runs.value.runs.map((run) => [run.code, run.version, run.documents, run.drafts])
    : []
  return JSON.stringify([facts, documents.ok ? documents.value.total : null])
}
