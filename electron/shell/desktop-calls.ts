import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import {
  type DesktopCallName,
  type DesktopInput,
  type DesktopOutput,
  desktopCalls,
} from '../../shared/contract/desktop.ts'
import { fault } from '../../shared/contract/fault.ts'
import type { Reply } from '../../shared/contract/index.ts'
import type { Words } from '../../shared/language/index.ts'
import { breachOf } from '../services/limits.ts'

export type DesktopDoes = {
  readonly [N in DesktopCallName]: (input: DesktopInput<N>) => Promise<DesktopOutput<N>>
}

/** The pages are drawn to the edge of the paper: margins and headers would shrink them. */
const PAPER = {
  silent: false,
  printBackground: true,
  pageSize: 'A4',
  margins: { marginType: 'none' },
} as const
/** Chromium's own word for a print window that was closed. */
const CANCELLED = /cancel/i

function print(window: BrowserWindow): Promise<DesktopOutput<'desktop.print'>> {
  return new Promise((resolve) => {
    window.webContents.print(PAPER, (done, why) => {
      if (done) return resolve({ outcome: 'printed' })
      resolve({ outcome: CANCELLED.test(why) ? 'cancelled' : 'failed' })
    })
  })
}

const CHOOSING: { readonly [W in DesktopInput<'desktop.choose'>['what']]: OpenDialogOptions } = {
  folder: { properties: ['openDirectory', 'createDirectory'] },
  backup: { properties: ['openFile'] },
}

async function choose(window: BrowserWindow, options: OpenDialogOptions) {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
  return { path: canceled ? null : (filePaths[0] ?? null) }
}

/** One window of the system at a time: a page that asks again while one is open gets nothing. */
export function desktopDoes(window: BrowserWindow, words: () => Words['desktop']): DesktopDoes {
  let choosing = false
  return {
    'desktop.print': () => print(window),
    'desktop.choose': async ({ what }) => {
      if (choosing) return { path: null }
      choosing = true
      try {
        return await choose(window, { ...CHOOSING[what], title: words().choose[what] })
      } finally {
        choosing = false
      }
    },
  }
}

/** The same rules as dispatch has for the calls of the services: plain data in, plain data out, never a throw. */
export async function answerDesktop<N extends DesktopCallName>(
  does: DesktopDoes,
  name: N,
  input: unknown,
): Promise<Reply<unknown>> {
  const parsed = breachOf(input) ? null : desktopCalls[name].input.safeParse(input)
  if (!parsed?.success) return { ok: false, fault: fault('badInput') }
  try {
    return { ok: true, value: await does[name](parsed.data as DesktopInput<N>) }
  } catch {
    return { ok: false, fault: fault('internal') }
  }
}
