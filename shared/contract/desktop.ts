import { z } from 'zod'
import { act } from './call.ts'

/**
 * What only a desktop can do for its own window. They cross the same door as the calls of the contract, but no service
 * knows them and a browser does them its own way (renderer/bridge/desktop.ts).
 */
export const desktopCalls = {
  /** The system's print window for the page as it stands; ends when it is closed. */
  'desktop.print': act('anyone', {}, z.object({ outcome: z.enum(['printed', 'cancelled', 'failed']) })),
  /** The system's own window to point at a folder, or at a backup file. null: nothing was chosen. */
  'desktop.choose': act(
    'anyone',
    { what: z.enum(['folder', 'backup']) },
    z.object({ path: z.string().nullable() }),
  ),
}

export type DesktopApi = typeof desktopCalls
export type DesktopCallName = keyof DesktopApi
export type DesktopInput<N extends DesktopCallName> = z.output<DesktopApi[N]['input']>
export type DesktopOutput<N extends DesktopCallName> = z.output<DesktopApi[N]['output']>

export const DESKTOP_CALL_NAMES = Object.keys(desktopCalls) as readonly DesktopCallName[]

export function isDesktopCallName(name: unknown): name is DesktopCallName {
  return typeof name === 'string' && Object.hasOwn(desktopCalls, name)
}
