import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { officeWithPaper } from '../../../electron/services/backup/testing/office.ts'
import { inputFor } from '../../../electron/services/test-support/inputs.ts'
import { newId, openDraft, type TestOffice } from '../../../electron/services/test-support/office.ts'
import { startDesktop } from '../../../electron/shell/start.ts'
import {
  DESKTOP_CALL_NAMES,
  type DesktopCallName,
  isDesktopCallName,
} from '../../../shared/contract/desktop.ts'
import { CALL_NAMES, type CallName } from '../../../shared/contract/index.ts'
import { app, record, type WindowStandIn } from '../electron-stand-in.ts'

export type AnyName = CallName | DesktopCallName
export const EVERY_NAME: readonly AnyName[] = [...CALL_NAMES, ...DESKTOP_CALL_NAMES]

const rightOf = (name: AnyName, ids: object): unknown =>
  isDesktopCallName(name) ? (name === 'desktop.choose' ? { what: 'folder' } : {}) : inputFor(name, { ...ids })

/** The real services of an open office behind the real shell on the stand-in of Electron. */
export interface Desktop {
  readonly office: TestOffice
  readonly window: WindowStandIn
  readonly send: (event: unknown, name: unknown, input: unknown) => Promise<unknown>
  readonly ours: () => unknown
  /** An input the call takes, with the ids of what is there, so that it would have an effect. */
  readonly right: (name: AnyName) => unknown
  /** Every file of the office by its bytes, and what the system was asked to show. */
  readonly bytes: () => string
  readonly remove: () => void
}

export async function fireDesktop(): Promise<Desktop> {
  const { office, runId, documentId } = await officeWithPaper()
  const draft = await openDraft(office, runId)
  const { me } = await office.call('office.status', {})
  app.appPath = join(office.folder, '..', `${office.folder.split('/').at(-1)}-app`)
  mkdirSync(join(app.appPath, 'out/renderer'), { recursive: true })
  writeFileSync(join(app.appPath, 'out/renderer/index.html'), 'page')
  const desk = join(app.appPath, 'desk')
  process.argv = ['electron', '.', '--data', desk]
  await startDesktop({ openServices: async () => office.services, ids: { next: newId } })
  const window = record.windows[0] as WindowStandIn
  const ids = { runId, documentId, draftId: draft.id, personId: me?.id }
  const handle = record.ipc.get('qiancheng:call') as (...args: unknown[]) => Promise<unknown>
  return {
    office,
    window,
    send: async (event, name, input) => handle(event, name, input),
    ours: () => ({ sender: window.webContents, senderFrame: window.webContents.mainFrame }),
    right: (name) => rightOf(name, { ...ids, commandId: newId() }),
    bytes: () => `${digestOf(office.folder)} ${record.prints.length} ${record.choices.length}`,
    remove: () => [office.folder, app.appPath].map((one) => rmSync(one, { recursive: true, force: true })),
  }
}

function digestOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const hash = createHash('sha256')
  for (const path of files.map((one) => join(one.parentPath, one.name)).sort())
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}
