import type { RecordedEvent } from '../../../shared/engine/events.ts'
import { contextWith } from '../../../shared/engine/facts.ts'
import { type RunState, replay } from '../../../shared/engine/run.ts'
import type { FormContext } from '../../../shared/forms/context.ts'
import type { Sheet } from '../../../shared/sheet/sheet.ts'
import type { JsonObject } from '../../../shared/values/json.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import { contextAt, ME, RUN_ID } from './office.ts'

const id = (number: number) => `01990000-0000-7000-9000-${String(number).padStart(12, '0')}`

function envelope(version: number) {
  const at = `2026-09-0${version}T17:00:00+08:00`
  return { id: id(version), stream: RUN_ID, version, stationSeq: version, at, by: ME.id }
}

/** The journal of a run with so many meeting records; the first opens it. */
export function eventsOf(count: number, answers: JsonObject = {}): readonly RecordedEvent[] {
  const { code, name, client } = contextAt().run
  const started: RecordedEvent = {
    type: 'run.started',
    body: { workflow: 'ae', code, name, client: client as never },
    ...envelope(1),
  }
  const records = Array.from({ length: count }, (_, index) =>
    record(index + 2, { is_opening: index === 0, ...answers }),
  )
  return [started, ...records]
}

function record(version: number, answers: JsonObject): RecordedEvent {
  const businessDate = `2026-09-0${version}`
  return {
    type: 'form.submitted',
    body: {
      documentId: id(100 + version),
      draftId: id(200 + version),
      form: 'client_meeting',
      formVersion: 1,
      number: `MR-${businessDate.replaceAll('-', '')}-01`,
      version: 1,
      businessDate,
      language: 'zh-Hans',
      answers,
      sheet: {} as Sheet,
    },
    ...envelope(version),
  }
}

export function runWith(count: number): RunState {
  const run = replay(eventsOf(count))
  if (!run) throw new Error('no run')
  return run
}

/** What forms and steps read of such a run. */
export function contextWithRecords(count: number): FormContext {
  return contextWith(workflowOf('ae'), runWith(count), contextAt())
}
