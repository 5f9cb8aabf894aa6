import { basename, dirname, extname, join } from 'node:path'
import { app, type BrowserWindow, type DownloadItem, type Session } from 'electron'
import { ORIGIN } from './channels.ts'

/** A file the page made itself, all the way from its first address. */
const isOurs = (item: DownloadItem) =>
  item.getURLChain().length > 0 && item.getURLChain().every((url) => url.startsWith(`blob:${ORIGIN}/`))

function filters(name: string) {
  const extension = extname(name).slice(1)
  return extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : []
}

/** Saving opens the system's own window, in the folder of the last time; nothing else is ever downloaded. */
export function saveWhatIsOurs(session: Session, window: BrowserWindow, title: () => string): void {
  let folder: string | undefined
  session.on('will-download', (event, item, contents) => {
    if (contents !== window.webContents || !isOurs(item)) return event.preventDefault()
    const name = basename(item.getFilename())
    const defaultPath = join(folder ?? app.getPath('downloads'), name)
    item.setSaveDialogOptions({ title: title(), defaultPath, filters: filters(name) })
    item.once('done', (_event, state) => {
      if (state === 'completed') folder = dirname(item.getSavePath())
    })
  })
}
