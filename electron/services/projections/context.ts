import { answersNow } from '../../../shared/engine/outcome.ts'
import { type RunState, standingDocuments } from '../../../shared/engine/run.ts'
import type { DocumentFacts, FormContext, PersonFacts } from '../../../shared/forms/context.ts'
import { chinaCalendar } from '../../../shared/values/calendar-cn.ts'
import type { Instant } from '../../../shared/values/time.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import { officeOf } from './office.ts'
import type { RecordParts } from './parts.ts'
import { staffOf } from './people.ts'

const CALENDAR = chinaCalendar()

/** The one place where everything a form may look at is put together; null before the office is set up. */
export function contextFrom(
  parts: RecordParts,
  run: RunState,
  me: PersonFacts,
  now: Instant,
): FormContext | null {
  const office = officeOf(parts)
  if (!office) return null
  const { id, code, name, client, startedAt } = run
  return {
    now,
    zone: office.zone,
    calendar: CALENDAR,
    office: office.office,
    me,
    people: staffOf(parts),
    run: { id, code, name, client, startedAt },
    documents: documentFacts(run),
    settings: office.settings,
  }
}

/** Each standing document at its newest version, in the order of first issue, with what became of it. */
function documentFacts(run: RunState): readonly DocumentFacts[] {
  const workflow = workflowOf(run.workflow)
  const first = [...new Set(run.documents.map((one) => one.id))]
  return standingDocuments(run)
    .toSorted((one, other) => first.indexOf(one.id) - first.indexOf(other.id))
    .map((document) => {
      const { id, form, number, version, issuedAt } = document
      return { id, form, number, version, issuedAt, answers: answersNow(workflow, document) }
    })
}
