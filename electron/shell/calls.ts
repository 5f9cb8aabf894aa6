import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type FaultCode, fault } from '../../shared/contract/fault.ts'
import type { Reply } from '../../shared/contract/index.ts'
import type { Services } from '../services/ports.ts'
import { CALL_CHANNEL, CHANGES_CHANNEL, ORIGIN } from './channels.ts'

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
async function answer(services: Services, name: unknown, input: unknown): Promise<Reply<unknown>> {
  return typeof name === 'string' ? services.dispatch(name, input) : no('unknownCall')
}

/** Registers the one channel for calls and pushes what changed. Gives back how to stop pushing. */
export function answerCalls(services: Services, window: BrowserWindow): () => void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) =>
    isFromOurPage(event, window) ? answer(services, name, input) : no('notAllowed'),
  )
  return services.onChange((topics) => {
    if (!window.isDestroyed()) window.webContents.send(CHANGES_CHANNEL, topics)
  })
}
