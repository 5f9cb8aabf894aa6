import type { RecordedEvent } from '../../../shared/engine/events.ts'
import { evolve, type RunState } from '../../../shared/engine/run.ts'
import { renameAccount } from '../accounts/account-table.ts'
import { projectAccount } from '../accounts/project.ts'
import { indexRun } from '../search/index-entries.ts'
import { contextFrom } from './context.ts'
import { countOne, runCounter } from './counters.ts'
import { isDocumentEvent, projectDocument } from './document-events.ts'
import { changeOffice, putOffice } from './office.ts'
import type { RecordParts } from './parts.ts'
import { putPerson } from './people.ts'
import { projectRegister } from './registers.ts'
import { moveRun, putRun } from './runs.ts'
import { projectTemplate } from './templates.ts'

/**
 * Brings every table along with one event; the same for a fresh event and for a rebuild. `before` is the run as it
 * stood (null for its first event, and for events of the office). Returns the run as it stands.
 */
export function project(parts: RecordParts, event: RecordedEvent, before: RunState | null): RunState | null {
  switch (event.type) {
    case 'office.setUp': {
      const { person, ...facts } = event.body
      putOffice(parts, { version: event.version, ...facts })
      putPerson(parts, person)
      return null
    }
    case 'office.changed':
    case 'office.logoSet':
    case 'office.calendarChanged':
    case 'office.languageSet':
      changeOffice(parts, event)
      return null
    case 'person.added':
    case 'person.changed':
      putPerson(parts, event.body.person)
      renameAccount(parts, event.body.person)
      return null
    case 'register.saved':
      projectRegister(parts, event)
      return null
    case 'template.saved':
      projectTemplate(parts, event)
      return null
    case 'account.opened':
    case 'account.closed':
    case 'person.deputySet':
      projectAccount(parts, event)
      return null
    default:
      return projectRun(parts, event, evolve(before, event))
  }
}

function projectRun(parts: RecordParts, event: RecordedEvent, run: RunState | null): RunState | null {
  if (run === null) return null
  if (event.type === 'run.started') {
    putRun(parts, run, event.stationSeq)
    countOne(parts, 'run', runCounter(run.client.short, run.startedAt))
    indexRun(parts, run, event.stationSeq)
  }
  const nobody = { id: event.by, name: '', title: '', roles: [] }
  const context = contextFrom(parts, run, nobody, event.at)
  if (context && isDocumentEvent(event)) projectDocument(parts, event, run, context)
  moveRun(parts, run, context)
  return run
}
