import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, Menu, session } from 'electron'
import { chooseDataFolder } from '../data-folder.ts'
import { openDemo, throwAwayFolder } from '../demo.ts'
import { readManifest } from '../manifest.ts'
import type { Clock, Ids, Services } from '../services/ports.ts'
import { sayStartError } from '../start-words.ts'
import { denyContents, denySession } from './deny.ts'
import { declareScheme, serveFiles } from './files.ts'
import { type DesktopOptions, desktopOptions } from './options.ts'
import { openWindow } from './surroundings.ts'

export interface Parts {
  readonly openServices: (options: { dataFolder: string; clock?: Clock }) => Promise<Services>
  readonly ids: Ids
}

function chooseFolder({ data, demo }: DesktopOptions) {
  if (demo && data === undefined) return throwAwayFolder()
  return { folder: chooseDataFolder(data), remove: () => {} }
}

/** The program ends only after the records are closed. */
function closeFirst(close: () => Promise<void>): void {
  let closing = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    close().then(
      () => app.exit(0),
      () => app.exit(1),
    )
  })
}

const openOffice = ({ openServices, ids }: Parts, folder: string, demo: boolean): Promise<Services> =>
  demo ? openDemo(openServices, folder, ids) : openServices({ dataFolder: folder })

async function whenReady(parts: Parts, { folder, remove }: ReturnType<typeof chooseFolder>, demo: boolean) {
  await app.whenReady()
  // Until the office says its language there is none, rather than one with commands that do not belong here.
  Menu.setApplicationMenu(null)
  const manifest = readManifest(join(app.getAppPath(), 'out/renderer'))
  const services = await openOffice(parts, folder, demo)
  const ends: (() => void)[] = []
  closeFirst(async () => {
    for (const end of ends) end()
    await services.close()
    remove()
  })
  denySession(session.defaultSession)
  serveFiles(session.defaultSession, manifest)
  const { open, close } = await openWindow({ services, folder, now: Date.now })
  ends.push(close)
  app.on('second-instance', open)
}

function refuseToStart(error: unknown): void {
  dialog.showErrorBox('签程 Qiancheng', sayStartError(error))
  app.exit(1)
}

/** The desktop host. The window's own storage lies with its office, so that one office never sees another's drafts. */
export async function startDesktop(parts: Parts): Promise<void> {
  app.enableSandbox()
  // Windows shows notices only of programs it knows by name; the same as in the package.
  app.setAppUserModelId('cn.qiancheng.desktop')
  declareScheme()
  app.on('web-contents-created', (_event, contents) => denyContents(contents))
  try {
    const options = desktopOptions(process.argv.slice(1))
    const place = chooseFolder(options)
    // Made before Chromium makes it, so that only this user can look inside.
    mkdirSync(place.folder, { recursive: true, mode: 0o700 })
    app.setPath('userData', join(place.folder, 'window'))
    if (!app.requestSingleInstanceLock()) return app.exit(0)
    await whenReady(parts, place, options.demo)
  } catch (error) {
    refuseToStart(error)
  }
}
