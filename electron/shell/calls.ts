import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type FaultCode, fault } from '../../shared/contract/fault.ts'
import type { Reply } from '../../shared/contract/index.ts'
import type { Services } from '../services/ports.ts'
import { CALL_CHANNEL, CHANGES_CHANNEL, ORIGIN } from './channels.ts'

/** The same as the loopback host's. */
const LARGEST_INPUT = 1024 * 1024

const no = (code: FaultCode): Reply<never> => ({ ok: false, fault: fault(code) })

/** Our page, in the top frame of our living window; nothing else, not even an empty page. */
export function isFromOurPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (window.isDestroyed() || senderFrame === null || sender !== window.webContents) return false
  if (senderFrame !== window.webContents.mainFrame || senderFrame.parent !== null) return false
  return senderFrame.origin === ORIGIN && senderFrame.url.startsWith(`${ORIGIN}/`)
}

function isTooLarge(input: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(input) ?? '') > LARGEST_INPUT
}

/** What passed through JSON is what the other host would get: no dates, no maps, no cycles. */
async function answer(services: Services, name: unknown, input: unknown): Promise<Reply<unknown>> {
  if (typeof name !== 'string') return no('unknownCall')
  try {
    if (isTooLarge(input)) return no('tooLarge')
  } catch {
    return no('badInput')
  }
  return services.dispatch(name, input)
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
