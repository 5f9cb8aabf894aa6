import { OFFICE_STREAM } from '../../../shared/engine/events.ts'
import type { Core } from '../core.ts'
import { reclock } from '../drafts/reclock.ts'
import { officeOf } from '../projections/office.ts'
import { meOf } from '../session.ts'
import type { HandlersOf } from './handlers.ts'

export function calendarHandlers(core: Core): HandlersOf<'calendar.get' | 'calendar.change'> {
  return {
    'calendar.get': () => ({ days: [...(officeOf(core)?.days ?? [])] }),
    'calendar.change': ({ changes }, session) => {
      core.record(OFFICE_STREAM, [{ type: 'office.calendarChanged', body: { changes } }], meOf(session).id)
      reclock(core, session)
      return {}
    },
  }
}
