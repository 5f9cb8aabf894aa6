import type { Output, Reply } from '../../../shared/contract/index.ts'
import type { Json, JsonObject } from '../../../shared/values/json.ts'
import { RECORD_ACTS } from './acts-record.ts'
import { SIGNING_ACTS } from './acts-signing.ts'
import { differences } from './compare.ts'
import type { Act, ActOf } from './schema.ts'
import { formIn, withStaff } from './staff.ts'
import { printedWrong } from './standing.ts'
import { call, idOf, must, type World } from './world.ts'

/** An act made ready: what happens before it counts is done, so that a refusal can be seen to leave no trace. */
export interface Ready {
  readonly play: () => Promise<Reply<unknown>>
  /** After it was done: what is not as the story expects. */
  readonly wrong: (value: unknown) => Promise<string[]>
  /** After it was refused as it should be. */
  readonly tidy?: () => Promise<void>
}

export type Prepare<A extends Act['act']> = (world: World, act: ActOf<A>) => Promise<Ready>

const startRun: Prepare<'startRun'> = async (world, act) => {
  const { key: _key, ...client } = idOf(new Map(world.story.clients.map((one) => [one.key, one])), act.client)
  const { workflow, name } = act
  return {
    play: () => call(world, 'run.start', { commandId: world.ids.next(), workflow, name, client }),
    wrong: async (value) => {
      const started = value as Output<'run.start'>
      world.runs.set(act.key, { id: started.runId, workflow })
      return differences(act.expect ?? {}, { code: started.code }, ['expect'])
    },
  }
}

const openDraft: Prepare<'openDraft'> = async (world, act) => {
  const draftId = world.ids.next()
  return {
    play: () => open(world, draftId, act.run, act.form, act.brief ?? false),
    wrong: async (value) => {
      world.drafts.set(act.key, draftId)
      const { answers } = value as Output<'draft.open'>
      return differences(act.expect?.answers ?? {}, answers, ['expect', 'answers'])
    },
  }
}

function open(world: World, draftId: string, run: string, form: string, brief: boolean) {
  const runId = idOf(world.runs, run).id
  return call(world, 'draft.open', {
    commandId: world.ids.next(),
    draftId,
    runId,
    form,
    brief,
    revises: null,
  })
}

const checkpoint: Prepare<'checkpoint'> = async (world, act) => {
  const draftId = idOf(world.drafts, act.draft)
  const held = await must(world, 'draft.get', { draftId })
  const run = [...world.runs.values()].find((one) => one.id === held.runId)
  const typed = withStaff(formIn(run?.workflow, held.form), act.answers, world)
  return {
    play: () =>
      call(world, 'draft.checkpoint', {
        commandId: world.ids.next(),
        draftId,
        rev: act.rev ?? held.rev,
        answers: { ...held.answers, ...typed },
        page: null,
      }),
    wrong: async () => [],
  }
}

const discard: Prepare<'discard'> = async (world, act) => {
  const draftId = idOf(world.drafts, act.draft)
  return {
    play: () => call(world, 'draft.discard', { commandId: world.ids.next(), draftId }),
    wrong: async () => [],
  }
}

const submit: Prepare<'submit'> = async (world, act) => {
  const run = idOf(world.runs, act.run)
  const own = act.draft === undefined
  const draftId = act.draft === undefined ? world.ids.next() : idOf(world.drafts, act.draft)
  const held = own
    ? await open(world, draftId, act.run, act.form, act.brief ?? false)
    : await heldBy(world, draftId)
  const typed = withStaff(formIn(run.workflow, act.form), act.answers, world)
  const { run: now } = await must(world, 'run.get', { runId: run.id })
  return {
    play: () =>
      call(world, 'form.submit', {
        commandId: world.ids.next(),
        runId: run.id,
        expectedVersion: act.seenVersion ?? now.version,
        draftId,
        revises: null,
        form: act.form,
        answers: { ...(held.ok ? held.value.answers : {}), ...typed },
        language: act.language ?? world.story.language,
      }),
    wrong: (value) => submitted(world, act, draftId, value as Output<'form.submit'>),
    tidy: async () => {
      if (own) await call(world, 'draft.discard', { commandId: world.ids.next(), draftId })
    },
  }
}

/** A draft that has been issued is no longer kept; submitting it again then stands on what the act types. */
const heldBy = (world: World, draftId: string) => call(world, 'draft.get', { draftId })

async function submitted(world: World, act: ActOf<'submit'>, draftId: string, value: Output<'form.submit'>) {
  const { documentId, number } = value
  const { document, sheet, fileName } = await must(world, 'document.get', { documentId })
  const { context } = await must(world, 'run.get', { runId: idOf(world.runs, act.run).id })
  const answers = context.documents.find((one) => one.id === documentId)?.answers
  const { issuedAt, onTime } = document
  world.made.push({ documentId, number, title: sheet.title, issuedAt, onTime, fileName })
  if (act.key) {
    world.drafts.set(act.key, draftId)
    world.documents.set(act.key, documentId)
  }
  return [
    ...differences(act.expect?.number ?? number, number, ['expect', 'number']),
    ...differences(act.expect?.answers ?? {}, answers, ['expect', 'answers']),
    ...printedWrong(act.expect ?? {}, JSON.stringify(sheet)),
  ]
}

const search: Prepare<'search'> = async (world, act) => ({
  play: () => call(world, 'search.find', { text: act.text, offset: 0, count: 200 }),
  wrong: async (value) => {
    const { enough, hits } = value as Output<'search.find'>
    const of = (kind: 'run' | 'document') =>
      hits.flatMap((hit) => (hit.kind === kind ? [hit.number] : [])).toSorted()
    const found: JsonObject = { enough, numbers: of('document'), runs: of('run') }
    const { numbers, runs } = act.expect
    const sorted = { ...(numbers && { numbers: numbers.toSorted() }), ...(runs && { runs: runs.toSorted() }) }
    return differences({ ...act.expect, ...sorted } as JsonObject, found, ['expect'])
  },
})

const today: Prepare<'today'> = async (world, act) => ({
  play: () => call(world, 'today.get', {}),
  wrong: async (value) => {
    const seen = value as Output<'today.get'>
    const nameOf = new Map([...world.drafts].map(([key, id]) => [id, key]))
    const items = seen.items.map((item) => ({
      ...item,
      number: item.number ?? '',
      draft: (item.draftId && nameOf.get(item.draftId)) || '',
    }))
    const { reminders = [], ...expect } = act.expect
    const found = { counts: seen.counts, items } as unknown as Json
    return [...differences(expect as JsonObject, found, ['expect']), ...notReminded(reminders, seen)]
  },
})

function notReminded(
  expected: readonly { readonly rule: string; readonly number?: string | undefined }[],
  { items }: Output<'today.get'>,
): string[] {
  const said = items.flatMap(({ reminder, number }) => (reminder ? [`${reminder.rule} ${number ?? ''}`] : []))
  return expected.flatMap(({ rule, number }) => {
    const found = said.some((one) =>
      number === undefined ? one.startsWith(`${rule} `) : one === `${rule} ${number}`,
    )
    return found
      ? []
      : [`today should remind of ${rule} ${number ?? ''}, but has only ${said.join(', ') || 'nothing'}`]
  })
}

const PREPARE: { readonly [A in Act['act']]: Prepare<A> } = {
  startRun,
  openDraft,
  checkpoint,
  discard,
  submit,
  search,
  today,
  ...SIGNING_ACTS,
  ...RECORD_ACTS,
}

export function prepare(world: World, act: Act): Promise<Ready> {
  return (PREPARE[act.act] as Prepare<Act['act']>)(world, act as never)
}
