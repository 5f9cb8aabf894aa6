import type { CallName, Input, Output, Reply } from '../../../shared/contract/index.ts'
import type { DocumentLanguage } from '../../../shared/sheet/sheet.ts'
import { instantAt, instantFromLocal, millis } from '../../../shared/values/time.ts'
import type { Progress } from '../backup/file/write.ts'
import type { Ids, Services } from '../ports.ts'
import { type SampleAct, sampleActs, type Times } from './acts.ts'
import type { PastClock } from './clock.ts'
import { handOf } from './hand.ts'
import { CLIENTS, OFFICE, PEOPLE, SAMPLE_PASSPHRASE as passphrase } from './people.ts'

export interface Stage {
  readonly services: Pick<Services, 'dispatch'>
  readonly ids: Ids
  readonly clock: PastClock
  readonly language: DocumentLanguage
  readonly progress: Progress
}

const ZONE = 'Asia/Shanghai'
const HOUR = 3_600_000

type Ask = <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>
type World = Stage & { readonly ask: Ask; readonly staff: string[]; readonly runs: Map<string, string> }

/** An office with sample runs, made with the same calls the screens use. Whoever sits down first stays signed in. */
export async function fillSample(stage: Stage): Promise<void> {
  const ask: Ask = async (name, input) => {
    const reply = (await stage.services.dispatch(name, input)) as Reply<Output<typeof name>>
    if (!reply.ok) throw new Error(`sample: ${name} was refused (${JSON.stringify(reply.fault)})`)
    return reply.value
  }
  const world: World = { ...stage, ask, staff: [], runs: new Map() }
  const acts = sampleActs(timesFrom(stage.clock.now()))
  const steps = [() => furnish(world, acts[0]?.at ?? 0), ...acts.map((act) => () => play(world, act))]
  for (const [index, step] of steps.entries()) {
    stage.progress(index / steps.length)
    await step()
  }
  stage.clock.catchUp()
  await sitDown(world, 0)
  stage.progress(1)
}

function timesFrom(now: number): Times {
  const instant = (ms: number) => instantAt(ms, ZONE)
  const day = (fromToday: number) => instant(now + fromToday * 24 * HOUR).slice(0, 10)
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    instant,
    day,
    hoursAgo: (hours) => now - hours * HOUR,
    past: (daysAgo, hour, minute = 0) =>
      millis(instantFromLocal(`${day(-daysAgo)}T${two(hour)}:${two(minute)}`, ZONE)),
  }
}

async function furnish(world: World, at: number): Promise<void> {
  const { ask, ids, clock, language, staff } = world
  clock.set(at - HOUR)
  for (const [index, { pin: _pin, ...one }] of PEOPLE.entries()) {
    const person = { ...one, roles: [...one.roles] }
    const made =
      index === 0
        ? await ask('office.setUp', { office: OFFICE, person, zone: ZONE, language, passphrase })
        : await ask('people.add', { commandId: ids.next(), person })
    staff.push(made.personId)
    if (index > 0) await ask('account.create', { personId: made.personId, passphrase })
  }
  for (const [index, { pin }] of PEOPLE.entries()) {
    await sitDown(world, index)
    await ask('account.setPin', { passphrase, pin })
  }
  await sitDown(world, 0)
}

async function sitDown({ ask }: World, index: number): Promise<void> {
  await ask('session.signIn', { name: PEOPLE[index]?.name ?? '', passphrase })
}

async function play(world: World, act: SampleAct): Promise<void> {
  const { ask, ids, clock, runs } = world
  clock.set(act.at)
  if (act.act === 'start') {
    const given = { workflow: 'ae', name: act.name, client: CLIENTS[act.run] }
    const { runId } = await ask('run.start', { commandId: ids.next(), ...given })
    runs.set(act.run, runId)
    return
  }
  const draft = await openDraft(world, runs.get(act.run) ?? '', act.form)
  const answers = { ...draft.answers, ...act.answers }
  if (act.act === 'draft') {
    const { id: draftId, rev } = draft
    await ask('draft.checkpoint', { commandId: ids.next(), draftId, rev, answers, page: null })
  } else {
    const documentId = await issue(world, draft, answers)
    for (const { place, person } of act.sign) await sign(world, documentId, place, person)
  }
}

const openDraft = ({ ask, ids }: World, runId: string, form: string) =>
  ask('draft.open', {
    ...{ commandId: ids.next(), draftId: ids.next(), runId, form },
    ...{ brief: false, revises: null },
  })

async function issue(
  { ask, ids, language }: World,
  draft: Output<'draft.open'>,
  answers: Output<'draft.open'>['answers'],
): Promise<string> {
  const { id: draftId, runId, form } = draft
  const { run } = await ask('run.get', { runId })
  const about = { runId, draftId, form, answers, language, revises: null, expectedVersion: run.version }
  return (await ask('form.submit', { commandId: ids.next(), ...about })).documentId
}

async function sign({ ask, ids, staff }: World, documentId: string, place: string, person: number) {
  const { hash, version } = await ask('sign.places', { documentId })
  const signer = {
    kind: 'staff' as const,
    personId: staff[person] ?? '',
    pin: PEOPLE[person]?.pin ?? '',
    deputyFor: null,
  }
  const what = {
    documentId,
    version,
    place,
    hash,
    signer,
    how: { method: 'drawn' as const, ...handOf(PEOPLE[person]?.name ?? '') },
  }
  await ask('form.sign', { commandId: ids.next(), ...what })
}
