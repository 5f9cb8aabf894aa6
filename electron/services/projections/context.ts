import { contextWith } from '../../../shared/engine/facts.ts'
import type { RunState } from '../../../shared/engine/run.ts'
import type { FormContext, PersonFacts } from '../../../shared/forms/context.ts'
import { calendarOf } from '../../../shared/values/office-calendar.ts'
import type { Instant } from '../../../shared/values/time.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import { draftForms } from '../drafts/draft-table.ts'
import { officeOf } from './office.ts'
import type { RecordParts } from './parts.ts'
import { staffOf } from './people.ts'
import { registersOf } from './registers.ts'

/** The one place where everything a form may look at is put together; null before the office is set up. */
export function contextFrom(
  parts: RecordParts,
  run: RunState,
  me: PersonFacts,
  now: Instant,
): FormContext | null {
  const office = officeOf(parts)
  if (!office) return null
  const { id, code, name, client, startedAt, template } = run
  return contextWith(workflowOf(run.workflow), run, {
    now,
    zone: office.zone,
    calendar: calendarOf(office.days ?? []),
    office: office.office,
    me,
    people: staffOf(parts),
    run: { id, code, name, client, startedAt, ...(template && { template }) },
    registers: registersOf(parts),
    settings: office.settings,
    drafts: draftForms(parts, id),
  })
}
