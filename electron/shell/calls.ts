import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { isDesktopCallName } from '../../shared/contract/desktop.ts'
import { type FaultCode, fault } from '../../shared/contract/fault.ts'
import type { Reply } from '../../shared/contract/index.ts'
import type { Services } from '../services/ports.ts'
import { CALL_CHANNEL, CHANGES_CHANNEL, ORIGIN } from './channels.ts'
import { answerDesktop, type DesktopDoes } from './desktop-calls.ts'

const no = (code: FaultCode): Reply<never> => ({ ok: false, fault: fault(code) })

function isTopFrameOfOurs({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (window.isDestroyed() || senderFrame === null || sender !== window.webContents) return false
  if (senderFrame !== window.webContents.mainFrame || senderFrame.parent !== null) return false
  return senderFrame.origin === ORIGIN && senderFrame.url.startsWith(`${ORIGIN}/`)
}

/** Our page, in the top frame of our living window; nothing else, not even an empty page. */
export function isFromOurPage(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  try {
    return isTopFrameOfOurs(event, window)
  } catch {
    // A frame that was disposed of in the meantime throws at every question.
    return false
  }
}

/** What is too much, too deep or no plain data is refused by dispatch, for both hosts alike. */
async function answer({ services, does }: Answering, name: unknown, input: unknown): Promise<Reply<unknown>> {
  if (isDesktopCallName(name)) return answerDesktop(does, name, input)
  return typeof name === 'string' ? services.dispatch(name, input) : no('unknownCall')
}

export interface Answering {
  readonly services: Services
  readonly window: BrowserWindow
  readonly does: DesktopDoes
}

/** Registers the one channel for calls and pushes what changed. Gives back how to stop pushing. */
export function answerCalls(answering: Answering): () => void {
  const { services, window } = answering
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) =>
    isFromOurPage(event, window) ? answer(answering, name, input) : no('notAllowed'),
  )
  return services.onChange((topics) => {
    if (!window.isDestroyed()) window.webContents.send(CHANGES_CHANNEL, topics)
  })
}
