import { isDeepStrictEqual } from 'node:util'
import { refuse } from '../../../shared/contract/fault.ts'
import { OFFICE_STREAM } from '../../../shared/engine/events.ts'
import { isLastManager } from '../accounts/members.ts'
import type { Core } from '../core.ts'
import { peopleOf, personOf, staffOf } from '../projections/people.ts'
import { meOf } from '../session.ts'
import type { HandlersOf } from './handlers.ts'

type Names = 'people.list' | 'people.add' | 'people.change' | 'people.setDeputy'

export function peopleHandlers(core: Core): HandlersOf<Names> {
  return {
    'people.list': () => ({ people: [...peopleOf(core)] }),
    'people.add': ({ person }, session) => {
      const added = { id: core.ids.next(), ...person }
      core.record(OFFICE_STREAM, [{ type: 'person.added', body: { person: added } }], meOf(session).id)
      return { personId: added.id }
    },
    'people.change': ({ personId, name, title, roles }, session) => {
      const before = personOf(core, personId) ?? refuse('notFound', { params: { what: 'person' } })
      const person = { id: personId, name, title, roles }
      if (!roles.includes('manager') && isLastManager(core, personId)) refuse('lastManager')
      if (isDeepStrictEqual(before, person)) return {}
      core.record(OFFICE_STREAM, [{ type: 'person.changed', body: { person } }], meOf(session).id)
      return {}
    },
    'people.setDeputy': ({ personId, deputy }, session) => {
      assertStaff(core, personId, 'personId')
      if (deputy) assertStaff(core, deputy.personId, 'deputy.personId')
      if (deputy?.personId === personId) refuse('badInput', { params: { path: 'deputy.personId' } })
      if (deputy && deputy.to < deputy.from) refuse('badInput', { params: { path: 'deputy.to' } })
      const by = meOf(session).id
      core.record(OFFICE_STREAM, [{ type: 'person.deputySet', body: { personId, deputy } }], by)
      return {}
    },
  }
}

function assertStaff(core: Core, personId: string, path: string): void {
  if (!staffOf(core).some(({ id }) => id === personId))
    refuse('notFound', { params: { what: 'person', path } })
}
