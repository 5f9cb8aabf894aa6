import type { UseQueryResult } from '@tanstack/react-query'
import { createContext, use, useMemo } from 'react'
import type { Output } from '../../shared/contract/index.ts'
import { useCall } from './call.ts'
import type { CallError } from './fault.ts'

export type OfficeStatus = Output<'office.status'>

/** The office while somebody is signed in: nothing in it can be missing. */
export interface Office {
  readonly office: NonNullable<OfficeStatus['office']>
  readonly logo: OfficeStatus['logo']
  readonly me: NonNullable<OfficeStatus['me']>
  readonly settings: NonNullable<OfficeStatus['settings']>
  readonly zone: string
  readonly version: string
  readonly clockBehind: boolean
  readonly draftKey: string | null
}

export const useOfficeStatus = (): UseQueryResult<OfficeStatus, CallError> => useCall('office.status', {})

export function officeOf(status: OfficeStatus | undefined): Office | null {
  if (status?.state !== 'open' || !status.office || !status.me || !status.settings) return null
  const { office, logo, me, settings, zone, version, clockBehind, draftKey } = status
  return { office, logo, me, settings, zone, version, clockBehind, draftKey }
}

/**
 * The status by which what is on screen was chosen. A screen that reads it from here is never drawn once more with the
 * answer that takes it away, which may be known a moment before it is acted upon.
 */
export const ShownStatus = createContext<OfficeStatus | undefined>(undefined)

/** For everything inside the shell, which is shown only while the office is open. */
export function useOffice(): Office {
  const shown = use(ShownStatus)
  const office = useMemo(() => officeOf(shown), [shown])
  if (!office) throw new Error('used while the office is not open')
  return office
}

export const useZone = (): string => useOffice().zone

/** Some things only the office's manager may do; everybody else is told who. */
export const useIsManager = (): boolean => useOffice().me.roles.includes('manager')

/** The archivist keeps a second copy of the papers; putting one back stays the manager's. */
export const useKeepsBackups = (): boolean =>
  useOffice().me.roles.some((role) => role === 'manager' || role === 'archivist')
