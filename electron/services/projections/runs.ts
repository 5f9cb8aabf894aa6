import type { RunState } from '../../../shared/engine/run.ts'
import { stepStates } from '../../../shared/engine/steps.ts'
import type { ClientFacts, FormContext } from '../../../shared/forms/context.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'
import type { RecordParts } from './parts.ts'

export interface RunRecord {
  readonly id: string
  readonly workflow: string
  readonly version: number
  readonly code: string
  readonly name: string
  readonly client: ClientFacts
  readonly startedAt: string
  /** `now` is the number of the clause that is next, 0 when there is none. */
  readonly steps: { readonly total: number; readonly done: number; readonly now: number }
  readonly documents: number
}

type Body = Pick<RunRecord, 'code' | 'name' | 'client'>

interface Row {
  readonly id: string
  readonly workflow: string
  readonly version: number
  readonly started_at: string
  readonly steps_total: number
  readonly steps_done: number
  readonly steps_now: number
  readonly documents: number
  readonly body: Uint8Array
}

export function runOf(parts: RecordParts, id: string): RunRecord | null {
  const row = parts.db.get<Row>('select * from run where id = ?', id)
  return row ? record(parts, row) : null
}

/** Newest first. */
export function runsOf(parts: RecordParts, offset = 0, count = -1): readonly RunRecord[] {
  const rows = parts.db.all<Row>('select * from run order by seq desc limit ? offset ?', count, offset)
  return rows.map((row) => record(parts, row))
}

export function runCount({ db }: RecordParts): number {
  return db.get<{ count: number }>('select count(*) as count from run')?.count ?? 0
}

function record({ vault }: RecordParts, row: Row): RunRecord {
  const { id, workflow, version, documents } = row
  const steps = { total: row.steps_total, done: row.steps_done, now: row.steps_now }
  const body = openJson<Body>(vault, 'run', id, 0, row.body)
  return { id, workflow, version, startedAt: row.started_at, steps, documents, ...body }
}

export function putRun({ db, vault }: RecordParts, run: RunState, seq: number): void {
  const { code, name, client } = run
  db.run(
    `insert into run (id, seq, workflow, version, started_at, steps_total, steps_done, steps_now, documents, body)
     values (?, ?, ?, ?, ?, 0, 0, 0, 0, ?)`,
    run.id,
    seq,
    run.workflow,
    run.version,
    run.startedAt,
    sealJson(vault, 'run', run.id, 0, { code, name, client }),
  )
}

/** Where the run stands after one more event. */
export function moveRun({ db }: RecordParts, run: RunState, context: FormContext | null): void {
  const workflow = workflowOf(run.workflow)
  const states = workflow && context ? stepStates(workflow, context) : []
  db.run(
    'update run set version = ?, steps_total = ?, steps_done = ?, steps_now = ?, documents = ? where id = ?',
    run.version,
    states.length,
    states.filter((one) => one.state === 'done').length,
    states.find((one) => one.state === 'now')?.step.clause ?? 0,
    new Set(run.documents.map((one) => one.id)).size,
    run.id,
  )
}
