import {
  type DesktopCallName,
  type DesktopInput,
  type DesktopOutput,
  desktopCalls,
} from '../../shared/contract/desktop.ts'
import type { ElectronDoor } from './electron-bridge.ts'
import { readReply } from './read-reply.ts'

export type Choice = DesktopInput<'desktop.choose'>['what']

/** What differs between a window of the desktop and a tab of a browser. */
export interface Desktop {
  /** Where only pages drawn on the screen can be printed, and a file cannot print itself. */
  readonly printsPages: boolean
  /** Prints the page as it stands. Ends when the print window is closed; throws when nothing could be printed. */
  readonly print: () => Promise<void>
  /** Points at a folder or a file in a window of the system; null where the person types the path. */
  readonly choose: ((what: Choice) => Promise<string | null>) | null
}

const browserDesktop: Desktop = {
  printsPages: false,
  print: () =>
    new Promise((resolve) => {
      window.addEventListener('afterprint', () => resolve(), { once: true })
      window.print()
    }),
  choose: null,
}

async function askDesktop<N extends DesktopCallName>(door: ElectronDoor, name: N, input: DesktopInput<N>) {
  const reply = readReply<DesktopOutput<N>>(await door.call(name, input))
  if (!reply.ok) throw new Error(reply.fault.code)
  return desktopCalls[name].output.parse(reply.value) as DesktopOutput<N>
}

export function electronDesktop(door: ElectronDoor): Desktop {
  return {
    printsPages: true,
    print: async () => {
      const { outcome } = await askDesktop(door, 'desktop.print', {})
      if (outcome === 'failed') throw new Error(outcome)
    },
    choose: async (what) => (await askDesktop(door, 'desktop.choose', { what })).path,
  }
}

/** Of whichever host shows this page. */
export const openDesktop = (): Desktop =>
  window.qiancheng ? electronDesktop(window.qiancheng) : browserDesktop
