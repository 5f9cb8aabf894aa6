import type { EventBody, RecordedEvent } from '../../../shared/engine/events.ts'
import { endDeputiesOf, endDeputy, putDeputy } from '../projections/deputies.ts'
import type { RecordParts } from '../projections/parts.ts'
import { personOf } from '../projections/people.ts'
import { SealBroken } from '../storage/errors.ts'
import { putAccount } from './account-table.ts'

type AccountEvent = Extract<RecordedEvent, { type: 'account.opened' | 'account.closed' | 'person.deputySet' }>

export function projectAccount(parts: RecordParts, event: AccountEvent): void {
  if (event.type === 'person.deputySet') setDeputy(parts, event.body)
  else setState(parts, event)
}

function setState(
  parts: RecordParts,
  { type, body }: Exclude<AccountEvent, { type: 'person.deputySet' }>,
): void {
  const person = personOf(parts, body.personId)
  if (!person) throw new SealBroken('person')
  putAccount(parts, person, type === 'account.opened' ? 'open' : 'closed')
  if (type === 'account.closed') endDeputiesOf(parts, person.id)
}

function setDeputy(parts: RecordParts, { personId, deputy }: EventBody<'person.deputySet'>): void {
  if (deputy === null) endDeputy(parts, personId)
  else putDeputy(parts, { personId, deputyId: deputy.personId, from: deputy.from, to: deputy.to })
}
