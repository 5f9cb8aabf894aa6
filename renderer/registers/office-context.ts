import { useMemo } from 'react'
import { type FormContext, NO_REGISTERS } from '../../shared/forms/context.ts'
import { instantAt } from '../../shared/values/time.ts'
import { useCall } from '../stores/call.ts'
import { useNow } from '../stores/clock.ts'
import { useOffice, useZone } from '../stores/office.ts'

const NO_RUN: FormContext['run'] = {
  id: '',
  code: '',
  name: '',
  client: { name: '', short: '', address: '', contacts: [] },
  startedAt: '1970-01-01T00:00:00Z',
}

/** What fields outside any run may look at: the office, its people, the time. */
export function useOfficeContext(): FormContext {
  const { office, me, settings } = useOffice()
  const zone = useZone()
  const people = useCall('people.list', {}).data?.people
  const now = useNow()
  return useMemo(
    () => ({
      now: instantAt(now, zone),
      zone,
      calendar: { holidays: [], makeupWorkdays: [] },
      office,
      me,
      people: people ?? [],
      run: NO_RUN,
      documents: [],
      releases: [],
      registers: NO_REGISTERS,
      settings,
    }),
    [now, zone, office, me, people, settings],
  )
}
