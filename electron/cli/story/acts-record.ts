import { rows } from '../../../shared/forms/read.ts'
import type { Json, JsonObject } from '../../../shared/values/json.ts'
import type { Prepare } from './acts.ts'
import type { ActOf } from './schema.ts'
import { formIn, withStaff } from './staff.ts'
import { standingWrong } from './standing.ts'
import { call, idOf, must, type World } from './world.ts'

const record: Prepare<'record'> = async (world, act) => {
  const documentId = idOf(world.documents, act.document)
  const { document } = await must(world, 'document.get', { documentId })
  const { run, context } = await must(world, 'run.get', { runId: document.runId })
  const before = context.documents.find((one) => one.id === documentId)?.answers ?? {}
  const form = formIn(run.workflow, document.form)
  const known = (answers: JsonObject) => withStaff(form, answers, world)
  const typed = { ...known(act.answers ?? {}), ...filledRows(act, before, known) }
  const expectedVersion = act.seenVersion ?? run.version
  const input = { commandId: world.ids.next(), documentId, expectedVersion, group: act.group, answers: typed }
  return {
    play: () => call(world, 'form.record', input),
    wrong: () => standingWrong(world, act),
  }
}

/** Whole tables as they stand, with the named cells changed. */
function filledRows(
  { rows: changes = [] }: ActOf<'record'>,
  before: JsonObject,
  known: (answers: JsonObject) => JsonObject,
): JsonObject {
  const tables: { [table: string]: readonly JsonObject[] } = {}
  for (const { table, where, set } of changes) {
    const cells = (known({ [table]: [set] as unknown as Json })[table] as unknown as JsonObject[])[0] ?? set
    const now = tables[table] ?? (rows(before, table) as readonly JsonObject[])
    tables[table] = now.map((row) => (matches(row, where) ? { ...row, ...cells } : row))
  }
  return tables as unknown as JsonObject
}

const matches = (row: JsonObject, where: JsonObject): boolean =>
  Object.entries(where).every(([key, value]) => JSON.stringify(row[key] ?? null) === JSON.stringify(value))

const release: Prepare<'release'> = async (world, act) => {
  const runId = idOf(world.runs, act.run).id
  const pin = act.pin ?? world.story.people.find((one) => one.key === act.by)?.pin ?? ''
  const signer = { kind: 'staff' as const, personId: idOf(world.staff, act.by).id, pin, deputyFor: null }
  const input = { commandId: world.ids.next(), runId, gate: act.gate, reason: act.reason, signer }
  return { play: () => call(world, 'gate.release', input), wrong: async () => [] }
}

const saveEntry: Prepare<'saveEntry'> = async (world: World, act) => {
  const input = {
    commandId: world.ids.next(),
    register: act.register,
    entryId: world.ids.next(),
    answers: act.answers,
  }
  return { play: () => call(world, 'register.save', input), wrong: async () => [] }
}

export const RECORD_ACTS = { record, release, saveEntry }
